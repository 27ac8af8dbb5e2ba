// SPDX-License-Identifier: MIT
// Which parties get a column, and in which order they stand.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace detente::layout {

struct ColumnPlan {
    std::vector<std::string> actors;  ///< left to right
    std::vector<std::string> others;  ///< share one column behind them; most frequent first
};

/// `meetings` holds the parties of each, without repetition. Where more than `most` parties take
/// part, those seen least share the last of `most` columns. The most frequent party stands first;
/// those who meet often stand next to each other. Equal counts keep the order of appearance.
ColumnPlan plan_columns(std::span<const std::vector<std::string>> meetings, std::size_t most);

}  // namespace detente::layout
