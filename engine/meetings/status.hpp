// SPDX-License-Identifier: MIT
// Did it happen: tense, modality, negation and the words of plans.
#pragma once

#include "engine/meetings/finding.hpp"

namespace detente {

/// Fills status, told_status and denied from the words around the trigger.
void find_status(const Scene& scene, Finding& finding);

/// A date after the publication day cannot be held; one before it with nothing but "will" has been.
void settle_status(Finding& finding, Day published);

}  // namespace detente
