// SPDX-License-Identifier: MIT
// Who takes part where the words around the trigger do not say: "the talks", "the two leaders", "a
// second round", of those told before.
#pragma once

#include <vector>

#include "engine/meetings/parties/main_pair.hpp"
#include "engine/meetings/story/story.hpp"

namespace detente {

/// Whether the finding has its parties, of itself or from the findings told before it, which then
/// lend it also people, day, place and status where it is the same meeting; else from whom the text
/// is about.
bool complete_parties(const StoryInput& input, const std::vector<Finding>& before,
                      MainPair& main_pair, Finding& finding);

}  // namespace detente
