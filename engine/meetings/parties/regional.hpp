// SPDX-License-Identifier: MIT
// "a regional summit": of the one body that the text names.
#pragma once

#include "engine/meetings/story/story.hpp"

namespace detente {

/// Whether "regional" stands before the noun.
bool is_regional(const Text& text, const Finding& finding);

/// Gives such a summit or session its body.
void take_regional_body(const StoryInput& input, Finding& finding);

}  // namespace detente
