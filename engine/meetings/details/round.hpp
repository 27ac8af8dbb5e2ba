// SPDX-License-Identifier: MIT
// Which round of its series a meeting is: "a third round of talks", "the 12th BRICS summit".
#pragma once

#include "engine/meetings/details/passage.hpp"

namespace detente {

/// The ordinal that counts the finding's meeting, from 1; 0 where none does. "The second meeting
/// this week", "her first summit" count something else.
int round_of(const Passage& passage, const Finding& finding);

}  // namespace detente
