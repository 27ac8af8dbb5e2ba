// SPDX-License-Identifier: MIT
// The mentions of a sentence put together: lists, cities with their state, bodies with their
// organs.
#pragma once

#include "engine/meetings/scene.hpp"

namespace detente {

/// Fills `scene.groups` with the mentions of the scene's sentence.
void find_groups(Scene& scene);

}  // namespace detente
