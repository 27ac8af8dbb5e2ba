// SPDX-License-Identifier: MIT
// Tables for people: columns as wide as they need.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace detente::cli {

/// Cut at a blank where it is too long for a line.
std::string shortened(std::string text);

/// All rows have as many cells as the first; no blanks at the ends of lines.
void write_aligned(std::ostream& out, const std::vector<std::vector<std::string>>& rows);

}  // namespace detente::cli
