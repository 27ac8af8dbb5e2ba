// SPDX-License-Identifier: MIT
// HTML that is an article and nothing beside it, as feeds and letters hold it.
#pragma once

#include <string_view>

#include "engine/document/document.hpp"
#include "engine/document/html/pieces.hpp"

namespace detente {

/// Adds the fragment's text and blocks to the document. `html` is UTF-8; without any tag it is
/// plain text.
void add_fragment(std::string_view html, Document& document);

/// Appends one piece, its dateline as a block of its own.
void add_piece(const Piece& piece, Document& document);

/// The words of a fragment on one line, its entities resolved: for titles.
std::string words_of_fragment(std::string_view html);

}  // namespace detente
