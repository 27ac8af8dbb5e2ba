// SPDX-License-Identifier: MIT
// "The government and the rebels": whose, in a text that is about one war or one state.
#pragma once

#include "engine/actors/mention.hpp"

namespace detente {

/// Gives groups of a side that no name stands by the actor that the text is about.
void name_sides(const Text& text, const Knowledge& knowledge, Mentions& mentions);

}  // namespace detente
