// SPDX-License-Identifier: MIT
// Words left out: ordinals that stand for a round, "the second was held in Geneva", "there was a
// third"; a chronology's lines without a verb, "3 May: Rojas in Lima", or with a body's name alone.
#pragma once

#include "engine/meetings/scene.hpp"

namespace detente {

/// Whether the ordinal at the token has left out its noun: "The second was held in Geneva", "the
/// previous one, held in May", "a third, set for June,". The sentence's triggers before it are
/// read.
bool leaves_out_noun(const Scene& scene, std::uint32_t at);

/// Whether the "in" or "to" at the token stands between somebody in office and a place, with no
/// verb, in a chronology's entry: "3 May: Vega in Quito", "4 May: Foreign Minister Rojas to
/// Lima".
bool leaves_out_verb(const Scene& scene, std::uint32_t at);

/// The mention of a body at the token whose session a list of dates tells of without a noun:
/// "Lima: G20, 3 and 4 June", "14 June: EU foreign ministers, Luxembourg"; or nullptr.
const Mention* leaves_out_session(const Scene& scene, std::uint32_t at);

}  // namespace detente
