// SPDX-License-Identifier: MIT
// What belongs to one meeting: what it is linked with, its series, and what was before and after.
#pragma once

#include <string_view>
#include <vector>

#include "timelines/timeline.hpp"

namespace detente {

/// The meeting itself; all that chains of "follows" and "part of" join to it; the other rounds of
/// its series; and meetings of at least one of its parties from 30 days before it to 30 days after.
/// Chronological, undated last; nothing where there is no meeting of that id.
std::vector<const TimelineMeeting*> meetings_around(const Timeline& timeline, std::string_view id);

}  // namespace detente
