// SPDX-License-Identifier: MIT
// What changed between two texts, line by line, as `diff -u` shows it.
#pragma once

#include <string>
#include <string_view>

namespace detente::cli {

/// Hunks with three lines around each change, under "--- name" and "+++ name"; empty where the
/// texts are equal. Line ends are kept as they are.
std::string line_diff(std::string_view before, std::string_view after, std::string_view name);

}  // namespace detente::cli
