// SPDX-License-Identifier: MIT
// What a text tells ahead of its day with no more than the name of a weekday.
#pragma once

#include <vector>

#include "engine/meetings/story/story.hpp"

namespace detente {

/// "Friday's summit is seen as a test", "Monday's talks come after two failed rounds": of the
/// coming Friday or Monday, where that is nearer than the last.
void find_preview(const Scene& scene, Day published, Finding& finding);

/// "The two will meet on Friday … Friday's talks": one Friday, and the talks are yet to come.
void agree_on_weekdays(const StoryInput& input, std::vector<Finding>& findings);

}  // namespace detente
