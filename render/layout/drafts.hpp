// SPDX-License-Identifier: MIT
// A timeline's meetings as the lanes need them: on which lanes, at which moment, over what reach.
#pragma once

#include <optional>
#include <vector>

#include "render/layout/lanes.hpp"
#include "render/layout/time_scale.hpp"

namespace detente::layout {

struct Draft {
    const TimelineMeeting* entry = nullptr;
    std::vector<std::size_t> lanes;   ///< ascending
    std::vector<std::size_t> passed;  ///< between them
    Moment at = 0;                    ///< where its upright belongs
    std::optional<Period> reach;      ///< that it lasted, or may have been in
    bool is_certain = false;          ///< of the reach
    bool open_left = false, open_right = false;
    std::optional<Moment> moved_from;
};

struct Drafts {
    std::vector<Lane> lanes;
    std::vector<Draft> dated;  ///< by moment
    std::vector<const TimelineMeeting*> undated;
    Language language = Language::en;
};

/// Meetings of which no party is known share a lane of their own.
Drafts make_drafts(const Timeline& timeline, std::size_t most_lanes);

/// What must not be folded: each meeting, the day that it was moved from, and today where it is
/// not far off.
std::vector<Period> busy_of(const Drafts& drafts, Day today);

/// Whether today is among them.
bool shows_today(const Drafts& drafts, Day today);

}  // namespace detente::layout
