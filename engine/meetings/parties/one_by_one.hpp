// SPDX-License-Identifier: MIT
// Several whom one met, each by themselves: a meeting with each.
#pragma once

#include <vector>

#include "engine/meetings/story/story.hpp"

namespace detente {

/// "received each of the visitors": a meeting of the host with each of those told before.
std::vector<Finding> met_apart(const StoryInput& input, const Finding& finding, ActorIndex host);

/// "called Rojas and Vega": one with each of the finding's separate mentions, also of those who add
/// nobody to it.
std::vector<Finding> met_one_by_one(const StoryInput& input, const Finding& finding);

}  // namespace detente
