// SPDX-License-Identifier: MIT
// Comma-separated values as RFC 4180 has them, that a spreadsheet takes for text and never runs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace detente {

/// Blanks and breaks in a row become one blank, so that a record is a line; one that a spreadsheet
/// would read as a formula (= + - @, also after a semicolon, where some split) gets an apostrophe
/// before it; quoted where it has to be.
std::string csv_field(std::string_view text);

/// Fields by commas, with CRLF at the end.
std::string csv_line(const std::vector<std::string>& fields);

}  // namespace detente
