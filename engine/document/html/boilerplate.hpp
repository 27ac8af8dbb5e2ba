// SPDX-License-Identifier: MIT
// Lines inside an article's element that are not of the article.
#pragma once

#include <string_view>
#include <vector>

#include "engine/document/html/pieces.hpp"

namespace detente {

/// Removes links alone, calls to share and subscribe, what stands after the end, and the title.
void remove_boilerplate(std::vector<Piece>& pieces, std::string_view title);

/// Headings before the first other piece are a page's title and what stands under it.
void drop_leading_headings(std::vector<Piece>& pieces);

}  // namespace detente
