// SPDX-License-Identifier: MIT
// When plans without a date of their own are for: those of the plan that they are told beside.
#pragma once

#include <vector>

#include "engine/meetings/story/story.hpp"

namespace detente {

/// Up to two weeks.
bool is_some_days(const Edtf& when);

/// Dates the finding at `index` by a plan told before it, where that tells its day.
void date_by_plan(const StoryInput& input, std::vector<Finding>& findings, std::size_t index);

}  // namespace detente
