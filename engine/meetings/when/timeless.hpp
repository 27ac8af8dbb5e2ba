// SPDX-License-Identifier: MIT
// Meetings that a text speaks of without a day that the publication could tell.
#pragma once

#include "engine/meetings/story/story.hpp"

namespace detente {

/// "have been held since 2005", "have so far held six rounds", "two months after the summit": no
/// single day, or none that the publication tells.
bool is_timeless(const StoryInput& input, const Finding& finding);

}  // namespace detente
