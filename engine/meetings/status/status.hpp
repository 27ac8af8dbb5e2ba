// SPDX-License-Identifier: MIT
// Did it happen: tense, modality, negation and the words of plans.
#pragma once

#include "engine/meetings/finding.hpp"

namespace detente {

/// Fills status, told_status and denied from the words around the trigger.
void find_status(const Scene& scene, Finding& finding);

}  // namespace detente
