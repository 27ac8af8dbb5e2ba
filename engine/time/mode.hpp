// SPDX-License-Identifier: MIT
// Whether a text is read as news, from its publication day, or as a story, from its own dates.
#pragma once

#include "engine/time/timex.hpp"
#include "engine/time/words.hpp"

namespace detente::time_rules {

/// As the context says; where it leaves the choice, a story is what has no publication day, or what
/// is plainly a chronology: most of its lines begin with a date.
bool is_story(const Text& text, const TimeWords& words, const TimeContext& context);

}  // namespace detente::time_rules
