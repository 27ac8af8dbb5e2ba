// SPDX-License-Identifier: MIT
// Rows of cards on a page: other stories, each with its linked headline and a sentence or two.
#pragma once

#include <vector>

#include "engine/document/html/pieces.hpp"
#include "engine/document/html/tree.hpp"

namespace detente {

/// Marks three or more siblings of one tag that each begin with a linked headline in a line of its
/// own and hold little more, unless the page's h1 is among them.
void drop_cards(const HtmlTree& tree, const std::vector<Piece>& pieces, std::vector<char>& dropped);

}  // namespace detente
