// SPDX-License-Identifier: MIT
// Whose an official is of whom a text never says so: its own government's.
#pragma once

#include "engine/actors/mention.hpp"

namespace detente {

/// "Assistant Secretary of State Hale": of an office that one state or body alone has, or of the
/// government whose release it is; not a famous namesake.
void settle_only_holders(const Text& text, const Knowledge& knowledge, ActorIndex home,
                         Mentions& out);

/// Gives ministers and officials that a text names with their office alone to the state in which it
/// is told: "State Secretary Mora received the Ambassador of Peru to Chad" is told in Chad.
void settle_untold(const Text& text, const Knowledge& knowledge, Mentions& out);

}  // namespace detente
