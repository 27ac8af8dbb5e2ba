// SPDX-License-Identifier: MIT
// Whose meeting it is, where only the sentence before or behind says so. Who else was there is for
// company.hpp.
#pragma once

#include "engine/meetings/story/story.hpp"

namespace detente {

/// "A new round of talks will be held in Rome on Monday. The ministers of Chad, Mali and Niger will
/// attend.", "The Chadian team was led by X, the Malian by Y. The talks opened on Monday." Adds
/// them and returns true where the sentence tells of two and more.
bool take_participants(const StoryInput& input, Finding& finding);

}  // namespace detente
