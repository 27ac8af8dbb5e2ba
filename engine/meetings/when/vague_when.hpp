// SPDX-License-Identifier: MIT
// "In the coming days", "in two weeks", "over the past few days": the month, else the year, that
// holds all the days that can be meant.
#pragma once

#include "engine/meetings/finding.hpp"

namespace detente {

/// Fills the date of a finding that has none from a length of time counted from the publication.
void find_vague_when(const Scene& scene, Day published, Finding& finding);

}  // namespace detente
