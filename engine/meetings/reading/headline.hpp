// SPDX-License-Identifier: MIT
// What a text says in short before it tells it.
#pragma once

#include <cstdint>

#include "engine/text/text.hpp"

namespace detente {

/// So many of the first sentences are the title, or lines that stand for one: they end without a
/// full stop, or are all in capitals ("RELEASE 12 MAY", "MINISTER TO VISIT PERU.").
std::uint32_t headlines_end(const Text& text);

/// So many are the title itself; a text that has none marked opens with it where its first sentence
/// has the line for itself.
std::uint32_t title_end(const Text& text);

}  // namespace detente
