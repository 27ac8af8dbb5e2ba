// SPDX-License-Identifier: MIT
// Talks that somebody only asked for: "sought talks with Chad on Monday".
#pragma once

#include "engine/meetings/finding.hpp"
#include "engine/meetings/reading/scene.hpp"

namespace detente {

/// "sought talks with Chad", "called on Monday for a meeting": the noun is what somebody asked for,
/// and a day that is over is the asking's.
bool is_asked_for(const Scene& scene, const Finding& finding);

}  // namespace detente
