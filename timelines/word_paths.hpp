// SPDX-License-Identifier: MIT
// Paths in time: through whom could word have gone from one actor to another between two days?
#pragma once

#include <optional>
#include <vector>

#include "timelines/network.hpp"

namespace detente {

/// A meeting at which word could be passed on, and to whom; places in the network.
struct WordStep {
    std::size_t meeting = 0;
    std::size_t to = 0;
    Day day;  ///< the first on which `to` could have it
};

/// Of all ways the one by which word arrives first, and of those the one with the fewest meetings.
/// At a meeting everyone can hear what anyone there knows; on one day word can pass through several
/// meetings, since their order is not told. Counted are meetings dated to 31 days or fewer, within
/// the days from `from` to `until`. Empty where the two are one; nothing where there is no way.
std::optional<std::vector<WordStep>> first_word(const MeetingNetwork& network,
                                                std::size_t from_actor, std::size_t to_actor,
                                                Day from, Day until);

/// Meetings that are too vaguely dated for a path.
std::size_t too_vague_for_paths(const MeetingNetwork& network);

}  // namespace detente
