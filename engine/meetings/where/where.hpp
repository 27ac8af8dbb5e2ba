// SPDX-License-Identifier: MIT
// The city of a finding, else its country, and the venue.
#pragma once

#include "engine/meetings/finding.hpp"

namespace detente {

/// Fills place from the words around the trigger; leaves it empty where they tell none.
void find_where(const Scene& scene, const TriggerHit& hit, Finding& finding);

/// The place that a mention means, with the city of a venue.
Place place_of(const Mention& mention, const Knowledge& knowledge);

}  // namespace detente
