// SPDX-License-Identifier: MIT
// What kind of line or paragraph a piece of plain text is. Each function looks at trimmed text.
#pragma once

#include <cstddef>
#include <string_view>

namespace detente {

std::string_view trim(std::string_view text);

/// Bytes of a list mark and the blanks after it ("- ", "* ", "• ", "1. ", "(a) "), or 0.
std::size_t list_mark(std::string_view line);

/// Bytes of a Markdown heading's mark ("## "), which its block leaves out, or 0.
std::size_t heading_mark(std::string_view line);

/// Short, begins with a capital or a number, and does not end as a sentence does.
bool is_heading(std::string_view line);

/// A photo's words: a credit at the end ("Photo / AP"), or "Photo:" in front.
bool is_caption(std::string_view paragraph);

/// Bytes of "GENEVA, Jan 10 (Agency) - " at the start of a paragraph up to the end of the dash, or
/// 0.
std::size_t dateline_size(std::string_view paragraph);

/// A line that is nothing but a place or a paper and a full date ("Geneva, 9 January 2022").
bool is_date_line(std::string_view line);

}  // namespace detente
