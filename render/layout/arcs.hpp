// SPDX-License-Identifier: MIT
// "Follows" between rows, rounds of a series, and moves from an old day: an arc in the gutter left
// of the columns where there is room, else words.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "timelines/timeline.hpp"

namespace detente::layout {

/// An arc between rows, counted over the whole ladder from 0. Arcs of one lane do not overlap.
struct PlannedArc {
    std::size_t from = 0;  ///< the earlier row
    std::size_t to = 0;
    std::size_t lane = 0;  ///< 0 is the nearest to the columns
    std::string from_id, to_id;
    bool is_move = false;  ///< from an old day, above row `from`; `from_id` is empty
};

struct LinkPlan {
    std::vector<PlannedArc> arcs;
    std::size_t lanes = 0;
    std::unordered_map<std::string, std::vector<std::string>>
        remarks;  ///< by meeting id: "follows …"
};

/// Ids of an earlier and a later meeting: what "follows" joins, and the rounds of a series, each to
/// the next, where no link says so already.
struct Sequence {
    std::string earlier, later;
    bool by_series = false;
};
std::vector<Sequence> sequences(const Timeline& timeline);

/// Short arcs first; what is too long or finds no lane is told in words, as is part-of. Moves and
/// rounds are told in words beside the title anyway.
LinkPlan plan_links(const Timeline& timeline);

}  // namespace detente::layout
