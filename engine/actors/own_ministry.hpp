// SPDX-License-Identifier: MIT
// Whose a minister is of whom only his ministry tells: "The Norwegian foreign ministry said that
// Foreign Minister Ada Lund would visit Serbia."
#pragma once

#include "engine/actors/mention.hpp"

namespace detente {

/// Whether the mention is a state whose ministry or government says something right behind it:
/// "the Norwegian foreign ministry said", "Norway's government announced".
bool speaks_for_state(const Text& text, const Knowledge& knowledge, const Mention& mention,
                      const Sentence& sentence);

/// Gives ministers and officials of whom the text does not say whose they are the state whose
/// ministry or government says something of them in the same sentence.
void settle_own_ministry(const Text& text, const Knowledge& knowledge, Mentions& out);

}  // namespace detente
