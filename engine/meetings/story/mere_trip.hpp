// SPDX-License-Identifier: MIT
// Journeys that are visits of their own, and those that only lead to talks.
#pragma once

#include "engine/meetings/finding.hpp"

namespace detente {

/// A flight to a city is a visit to its state only where somebody in office travels and no talks
/// are told of there.
bool is_visit(const Scene& scene, const Finding& finding);

}  // namespace detente
