// SPDX-License-Identifier: MIT
// Who takes part: subject, object, "between", "with", owners, by the trigger's frame.
#pragma once

#include "engine/meetings/finding.hpp"

namespace detente {

/// The finding of one trigger with its parties and people, in `out`; false where the words around
/// the trigger show that it tells of no encounter.
bool find_parties(const Scene& scene, const TriggerHit& hit, Finding& out);

/// The destination group of a trip, for the place; -1 where none.
int destination_of(const Scene& scene, const TriggerHit& hit);

}  // namespace detente
