// SPDX-License-Identifier: MIT
// Which pieces of a page are its article: the element whose text adds up to most prose, less what
// stands in it beside the article.
#pragma once

#include <vector>

#include "engine/document/html/pieces.hpp"
#include "engine/document/html/tree.hpp"

namespace detente {

struct Body {
    std::vector<Piece> pieces;  ///< of the article, in order
    std::size_t node = 0;       ///< the element that holds them
};

/// `title` is left out where the body begins with it.
Body find_body(const HtmlTree& tree, std::string_view title);

}  // namespace detente
