// SPDX-License-Identifier: MIT
// A plain text file to a document: encoding, front matter, title, blocks and publication day.
#pragma once

#include <string_view>

#include "engine/document/readers.hpp"

namespace detente {

Document read_plain_text(std::string_view bytes, const Hints& hints);

/// Fills title, published, url, publishers and language from a block between two lines of "---" at
/// the start and returns the bytes that it takes; 0 where there is none.
std::size_t read_front_matter(std::string_view text, Document& document);

}  // namespace detente
