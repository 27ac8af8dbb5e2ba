// SPDX-License-Identifier: MIT
// The other side of talks of which the sentence names one, in a text about two.
#pragma once

#include "engine/meetings/parties/pairs.hpp"

namespace detente {

/// "A Mexican team begins talks on Monday" in a text about Mexico and the United States.
bool take_main_partner(const StoryInput& input, MainPair& main_pair, Finding& finding);

}  // namespace detente
