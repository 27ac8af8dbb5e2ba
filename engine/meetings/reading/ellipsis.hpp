// SPDX-License-Identifier: MIT
// Words left out: ordinals that stand for a round, "the second was held in Geneva", "there was a
// third"; a chronology's lines without a verb, "3 May: Rojas in Lima", or with a body's name alone.
#pragma once

#include "engine/meetings/reading/scene.hpp"

namespace detente {

// Few tokens can have left anything out: may_leave_out_ asks what costs little, before the rest.

inline bool may_leave_out_noun(const Scene& scene, std::uint32_t at) {
    const bool second = at == scene.sentence.first + 1 && at + 2 < scene.sentence.last;
    if (second && scene.word(at + 1) == scene.k.function.one) return true;
    return scene.is(at, word_class::ordinal) && at > scene.sentence.first &&
           at + 2 < scene.sentence.last;
}

/// Whether the ordinal at the token has left out its noun: "The second was held in Geneva", "the
/// previous one, held in May", "a third, set for June,". The sentence's triggers before it are
/// read.
bool leaves_out_noun(const Scene& scene, std::uint32_t at);

inline bool may_leave_out_verb(const Scene& scene, std::uint32_t at) {
    const FunctionWords& f = scene.k.function;
    return scene.in_entry && (scene.word(at) == f.in || scene.word(at) == f.to);
}

/// Whether the "in" or "to" at the token stands between somebody in office and a place, with no
/// verb, in a chronology's entry: "3 May: Vega in Quito", "4 May: Foreign Minister Rojas to
/// Lima".
bool leaves_out_verb(const Scene& scene, std::uint32_t at);

/// Short, with a day of its own or of its entry.
inline bool may_leave_out_session(const Scene& scene) {
    constexpr std::uint32_t longest = 16;
    return scene.sentence.last - scene.sentence.first <= longest &&
           (scene.first_time != scene.last_time || scene.in_entry);
}

/// A colon or a dash stands before the token.
inline bool may_open_session(const Scene& scene, std::uint32_t at) {
    const FunctionWords& f = scene.k.function;
    return at >= scene.sentence.first + 2 &&
           (scene.word(at - 1) == f.colon || scene.word(at - 1) == f.dash);
}

/// The mention of a body at the token whose session a list of dates tells of without a noun:
/// "Lima: G20, 3 and 4 June", "14 June: EU foreign ministers, Luxembourg"; or nullptr.
const Mention* leaves_out_session(const Scene& scene, std::uint32_t at);

}  // namespace detente
