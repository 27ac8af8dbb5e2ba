// SPDX-License-Identifier: MIT
// Words that tell of a meeting only in some of their senses: "had a bilateral", "a bilateral
// treaty".
#pragma once

#include "engine/meetings/reading/scene.hpp"

namespace detente {

bool has_other_sense(const Scene& scene, const TriggerHit& hit);

}  // namespace detente
