// SPDX-License-Identifier: MIT
// The mentions of a sentence put together: lists, cities with their state, bodies with their
// organs.
#pragma once

#include <string_view>

#include "engine/meetings/reading/scene.hpp"

namespace detente {

/// "Council", "Commission": the last word of an organ's name.
bool ends_organ(std::string_view word);

/// Fills `scene.groups` with the mentions of the scene's sentence.
void find_groups(Scene& scene);

}  // namespace detente
