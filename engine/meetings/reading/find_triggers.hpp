// SPDX-License-Identifier: MIT
// The words of a sentence that tell of meetings, as verbs, as nouns, or by a body's name.
#pragma once

#include "engine/meetings/reading/scene.hpp"

namespace detente {

/// Fills `scene.triggers` for the scene's sentence.
void find_triggers(Scene& scene, const TriggerTable& triggers);

}  // namespace detente
