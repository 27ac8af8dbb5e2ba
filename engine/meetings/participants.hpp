// SPDX-License-Identifier: MIT
// Who takes part, where only the next sentence says so.
#pragma once

#include "engine/meetings/story.hpp"

namespace detente {

/// "A new round of talks will be held in Rome on Monday. The ministers of Chad, Mali and Niger will
/// attend." Adds them and returns true where the next sentence tells of two and more.
bool take_participants(const StoryInput& input, Finding& finding);

}  // namespace detente
