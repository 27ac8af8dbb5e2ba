// SPDX-License-Identifier: MIT
// A plain text file to a document: encoding, front matter, title, blocks and publication day.
#pragma once

#include <string>
#include <string_view>

#include "engine/document/readers.hpp"

namespace detente {

Document read_plain_text(std::string_view bytes, const Hints& hints);

/// "\r\n" and a lone "\r" become "\n"; zeros, which no text needs, become blanks.
void unify_lines(std::string& text);

/// Fills title, published, url, publishers and language from a block between two lines of "---" at
/// the start and returns the bytes that it takes; 0 where there is none.
std::size_t read_front_matter(std::string_view text, Document& document);

}  // namespace detente
