// SPDX-License-Identifier: MIT
// Which meetings of a timeline matter most, where a picture has room for some only.
#pragma once

#include <cstddef>
#include <vector>

#include "timelines/timeline.hpp"

namespace detente {

/// The more documents tell of a meeting, the more parties it joins and the more other meetings hang
/// on it, the higher; a summit or a signing weighs more than a call, and what people wrote or
/// confirmed more than what nobody looked at. Only the order means something.
double importance(const TimelineMeeting& entry, std::size_t links);

/// The `count` most important of `meetings`, in the order given. Of equal ones the earlier stay.
std::vector<const TimelineMeeting*> most_important(const Timeline& timeline,
                                                   std::vector<const TimelineMeeting*> meetings,
                                                   std::size_t count);

}  // namespace detente
