// SPDX-License-Identifier: MIT
// "Mora said in Lima on Sunday … Mora, in a meeting with Quispe, said": the day of what was said.
#pragma once

#include "engine/meetings/story/story.hpp"

namespace detente {

/// Dates a meeting at which somebody spoke by the report of it that stands right before.
void date_by_remarks(const StoryInput& input, Finding& finding);

}  // namespace detente
