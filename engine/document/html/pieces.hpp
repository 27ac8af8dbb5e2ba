// SPDX-License-Identifier: MIT
// A page as a flat list of the pieces of text that a reader sees, each with the element it lies in.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/document/document.hpp"
#include "engine/document/html/tree.hpp"

namespace detente {

struct Piece {
    BlockKind kind = BlockKind::paragraph;
    std::uint32_t node = 0;      ///< the innermost block element around it
    std::uint32_t first = 0;     ///< its first text node
    std::string text;            ///< blanks collapsed, "\n" for a line break
    std::size_t link_bytes = 0;  ///< of `text` that are links
};

/// In document order, without what `dropped` marks (an entry per node, subtrees marked throughout).
std::vector<Piece> pieces_of(const HtmlTree& tree, const std::vector<char>& dropped);

/// Elements that begin a new line of their own.
bool is_block(GumboTag tag);

}  // namespace detente
