// SPDX-License-Identifier: MIT
// Those who live where a meeting takes place as its other side: "talks in China", "will go on to
// Lima for talks with Foreign Minister Vega".
#pragma once

#include <vector>

#include "engine/meetings/story/story.hpp"

namespace detente {

/// Adds the state of the place to a finding of one side only, and says whether it did; but for the
/// cities where bodies sit and everyone meets.
bool take_hosts(Finding& finding);

/// Adds the state of the place, or the one that the visit before led to, where the finding names a
/// minister or leader of whom the text does not say whose he is: he is at home, and none of those
/// who met before.
bool take_strangers(const StoryInput& input, const std::vector<Finding>& before, Finding& finding);

}  // namespace detente
