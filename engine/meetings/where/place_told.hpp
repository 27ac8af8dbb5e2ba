// SPDX-License-Identifier: MIT
// "During a visit to the country": where it led, the words before have told.
#pragma once

#include "engine/meetings/parties/main_pair.hpp"
#include "engine/meetings/story/story.hpp"

namespace detente {

/// Whether "to the city", "the country" stands right behind the trigger, for whose place and state
/// the text has to be asked.
bool leads_to_place_told(const Scene& scene, const TriggerHit& hit);

/// Adds the state that such a trip led to, and its city; false where nothing before fits.
bool take_place_told(const StoryInput& input, MainPair& main_pair, Finding& finding);

}  // namespace detente
