// SPDX-License-Identifier: MIT
// Which mentions of a sentence stand in one list: "Chad, Mali and Niger", "Iran as well as Oman".
#pragma once

#include <cstdint>

#include "engine/meetings/reading/scene.hpp"

namespace detente {

/// Whether the mention is of somebody who acts, and no mere place.
bool takes_part(const Mention& mention);

/// Whether tokens [from, to) are ", " or ", the new": no "and" that would close a list.
bool only_comma(const Scene& scene, std::uint32_t from, std::uint32_t to);

/// The mention behind the last of the list that begins with mention `begin`; `end` is the mention
/// behind the last of the sentence.
std::uint32_t list_end(const Scene& scene, std::uint32_t begin, std::uint32_t end);

}  // namespace detente
