// SPDX-License-Identifier: MIT
// Whose an official is of whom a text never says so: its own government's.
#pragma once

#include "engine/actors/mention.hpp"

namespace detente {

/// Gives ministers and officials that a text names with their office alone to the state in which it
/// is told: "State Secretary Mora received the Ambassador of Peru to Chad" is told in Chad.
void settle_untold(const Text& text, const Knowledge& knowledge, Mentions& out);

}  // namespace detente
