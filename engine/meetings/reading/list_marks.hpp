// SPDX-License-Identifier: MIT
// What may stand between the members of a list beside commas and "and".
#pragma once

#include <string_view>

#include "engine/meetings/reading/scene.hpp"

namespace detente {

/// "(right)", ", left,": where somebody stands in the picture that a caption explains; the end of
/// it, else `at`.
std::uint32_t behind_side(const Scene& scene, std::uint32_t at, std::uint32_t end);

/// "and visiting Prime Minister Mora", "and moderate rebel leader Vega": what describes the next
/// one of a list.
/// "a group of Chadian lawmakers", "six-member Chadian team": how many words at `at` only say how
/// many there are, or 0.
std::uint32_t counting_words(const Scene& scene, std::uint32_t at, std::uint32_t end);

/// "group", "dozen"
bool names_crowd(std::string_view word);

bool describes_next(std::string_view word);

/// Whether a semicolon parts the mention at `index` from the one before, of a list of names with
/// what they are: "Rojas, the president of Chile; Vega, the president of Peru; and Mora, …". A list
/// only where "and" or another one follows, before the mention at `end`.
bool parted_by_semicolon(const Scene& scene, std::uint32_t index, std::uint32_t end);

}  // namespace detente
