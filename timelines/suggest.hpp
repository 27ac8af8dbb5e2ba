// SPDX-License-Identifier: MIT
// "Did you mean": the nearest of the known words to one that nobody knows.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace detente {

/// Insertions, deletions, replacements and swaps of neighbours, in bytes (optimal string
/// alignment). ASCII case does not count.
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The known word within a third of its length of `word`; the first of several as near.
std::optional<std::string_view> nearest(std::string_view word,
                                        const std::vector<std::string_view>& known);

/// " (did you mean 'parties'?)" or nothing.
std::string suggestion(std::string_view word, const std::vector<std::string_view>& known);

/// "a, b, c"
std::string joined(const std::vector<std::string_view>& words);

}  // namespace detente
