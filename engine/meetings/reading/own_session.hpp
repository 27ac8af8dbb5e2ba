// SPDX-License-Identifier: MIT
// Sessions of a body's own, "its 319th meeting", "our 40th Summit".
#pragma once

#include "engine/meetings/story/story.hpp"

namespace detente {

/// "at its 319th meeting", "Recalling its session in Accra": the body's of which the sentence
/// tells, else the one that the text opens with.
bool take_own_session(const StoryInput& input, Finding& finding);

}  // namespace detente
