// SPDX-License-Identifier: MIT
// "a tour that also takes him to Peru and Chile": the stops that a clause behind the noun tells of.
#pragma once

#include "engine/meetings/finding.hpp"

namespace detente {

/// The verb of such a clause, else 0.
std::uint32_t told_stops(const Scene& scene, const TriggerHit& hit);

/// The days of the other stops are not told: in the month that the text was written in; those to
/// which the tour still leads are planned.
void date_stops(const Scene& scene, const TriggerHit& hit, Day published, Finding& finding);

}  // namespace detente
