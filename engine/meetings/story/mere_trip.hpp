// SPDX-License-Identifier: MIT
// Journeys that are visits of their own, and those that only lead to talks.
#pragma once

#include "engine/meetings/finding.hpp"

namespace detente {

/// Whether words behind the journey may tell of talks that it led to: "flew to Lima to meet".
bool tells_purpose(const Scene& scene, const Finding& finding);

/// "left for Lima, where she attends a conference", "flew to Lima for a summit": but "on her way to
/// a summit".
bool leads_to_gathering(const Scene& scene, const Finding& trip);

}  // namespace detente
