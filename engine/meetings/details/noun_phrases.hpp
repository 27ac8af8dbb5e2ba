// SPDX-License-Identifier: MIT
// A list of noun phrases, read without a grammar: where each can only end, it ends.
#pragma once

#include <vector>

#include "engine/meetings/details/passage.hpp"

namespace detente {

/// The phrases of the list that begins at `at`, each short enough to stand in a heading and saying
/// something by itself; empty where that is not sure. `place` is where the meeting is.
std::vector<Stretch> read_topics(const Passage& passage, std::uint32_t at, const Place& place);

}  // namespace detente
