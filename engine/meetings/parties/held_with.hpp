// SPDX-License-Identifier: MIT
// "Talks were also held with A and B": the sentence leaves out who held them.
#pragma once

#include "engine/meetings/finding.hpp"
#include "engine/meetings/reading/scene.hpp"

namespace detente {

/// Gives such talks the one of whom the sentence before tells, and sets those whom "with" names
/// apart: one meeting with each.
void add_holder(const Scene& scene, Finding& finding);

}  // namespace detente
