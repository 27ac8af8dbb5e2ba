// SPDX-License-Identifier: MIT
// Meetings of several days of which the text tells the length and one end.
#pragma once

#include "engine/meetings/finding.hpp"

namespace detente {

/// "began a two-day visit on Sunday", "a three-day summit that ended on Sunday": its days, from the
/// one that the words give. `published` tells whether one that goes on has begun.
void stretch_over_length(const Scene& scene, std::optional<Day> published, Finding& finding);

}  // namespace detente
