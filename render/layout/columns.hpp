// SPDX-License-Identifier: MIT
// Which parties get a column, and in which order they stand.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "render/layout/blocs.hpp"
#include "timelines/timeline.hpp"

namespace detente::layout {

struct ColumnPlan {
    std::vector<std::string> actors;  ///< left to right
    std::vector<Group> groups;        ///< share a column each behind them
};

/// The parties of each meeting, each named once.
std::vector<std::vector<std::string>> parties_of(
    const std::vector<const TimelineMeeting*>& meetings);

/// `meetings` holds the parties of each, without repetition. Where more than `most` parties take
/// part, those seen least share columns: blocs and others, so that there are `most` in all. The
/// most frequent party stands first; those who meet often stand next to each other. Equal counts
/// keep the order of appearance.
ColumnPlan plan_columns(std::span<const std::vector<std::string>> meetings, std::size_t most);

}  // namespace detente::layout
