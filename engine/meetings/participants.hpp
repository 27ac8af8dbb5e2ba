// SPDX-License-Identifier: MIT
// Who takes part, where only the sentence before or behind says so.
#pragma once

#include "engine/meetings/story.hpp"

namespace detente {

/// "A new round of talks will be held in Rome on Monday. The ministers of Chad, Mali and Niger will
/// attend.", "The Chadian team was led by X, the Malian by Y. The talks opened on Monday." Adds
/// them and returns true where the sentence tells of two and more.
bool take_participants(const StoryInput& input, Finding& finding);

/// "Chad and Mali held talks. The delegations were headed by X and Y.": adds X and Y, who act for
/// parties of the finding.
void add_heads(const StoryInput& input, Finding& finding);

}  // namespace detente
