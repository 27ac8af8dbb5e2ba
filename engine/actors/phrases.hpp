// SPDX-License-Identifier: MIT
// Pieces become mentions: "Russia's deputy foreign minister, Sergei Ryabkov," is one person of one
// state.
#pragma once

#include <string>
#include <vector>

#include "engine/actors/people.hpp"
#include "engine/actors/pieces.hpp"

namespace detente {

/// Appends the mentions of one sentence in token order, and enters its people.
void find_phrases(const std::vector<NamePiece>& pieces, const Text& text,
                  const Knowledge& knowledge, PeopleTable& people, std::vector<Mention>& out);

}  // namespace detente
