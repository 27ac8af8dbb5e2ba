// SPDX-License-Identifier: MIT
#include "engine/meetings/status/not_told.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

/// "denied on Monday that he had met", "rejected reports that they met"
bool told_and_denied(const Scene& scene, const Finding& finding) {
    constexpr std::uint32_t reach = 6;
    std::uint32_t that = finding.first;
    while (that > scene.sentence.first && that + 12 > finding.first &&
           scene.word(that) != scene.k.function.that)
        --that;
    if (scene.word(that) != scene.k.function.that) return false;
    const std::uint32_t from = scene.sentence.back(that, reach);
    for (std::uint32_t at = that; at-- > from;) {
        if (scene.is(at, c::denied)) return !scene.any(from, at, c::negation);
        if (scene.text.tokens[at].is(shape::mark)) return false;
    }
    return false;
}

/// "denied having met", "would not say whether she had met": whether they met is not told.
bool asked_whether(const Scene& scene, const Finding& finding) {
    constexpr std::uint32_t reach = 8;
    const std::uint32_t least = scene.sentence.back(finding.first, reach);
    for (std::uint32_t at = finding.first; at-- > least;) {
        const std::string_view word = scene.text.view(at);
        if (word == "whether") return true;
        if (word == "having") return at > scene.sentence.first && scene.is(at - 1, c::denied);
        if (scene.text.tokens[at].is(shape::mark)) return false;
    }
    return false;
}

}  // namespace

bool is_left_open(const Scene& scene, const Finding& finding) {
    return told_and_denied(scene, finding) || asked_whether(scene, finding);
}

bool tells_course(const Scene& scene, const Finding& finding, std::uint32_t at) {
    constexpr auto verbs = std::to_array<std::string_view>(
        {"adjourned", "ended", "broke", "collapsed", "recessed", "concluded", "finished", "opened",
         "began", "started", "resumed", "paused"});
    const bool after_be = at > finding.last && scene.is(at - 1, c::be | c::have);
    return is_one_of(verbs, scene.text.view(at)) && !after_be;
}

bool failed_to_happen(const Scene& scene, const Finding& finding, std::uint32_t at,
                      std::uint32_t end) {
    constexpr auto happens = std::to_array<std::string_view>(
        {"take", "took", "happen", "happened", "materialise", "materialised", "materialize",
         "materialized", "occur", "occurred"});
    if (at + 1 >= end) return false;
    const std::string_view word = scene.text.view(at);
    if (word == "not" && at > finding.last && scene.is(at - 1, c::be) &&
        scene.is(at + 1, c::planned | c::proposed))
        return true;
    const bool fails = (word == "failed" || word == "fails") && at + 2 < end &&
                       scene.word(at + 1) == scene.k.function.to;
    if (fails) return is_one_of(happens, scene.text.view(at + 2));
    const bool not_so = word == "never" || word == "not" || word == "didn't";
    const std::string_view next = scene.text.view(at + 1);
    const bool places =
        (next != "take" && next != "took") || (at + 2 < end && scene.text.view(at + 2) == "place");
    return not_so && is_one_of(happens, next) && places;
}

bool agreed_that_day(const Scene& scene, const Finding& finding, std::uint32_t at) {
    std::uint32_t next = at + 1;
    if (scene.word(next) == scene.k.function.on) ++next;
    if (!scene.time_at(next)) return false;
    while (next < finding.np_first && scene.time_at(next)) ++next;
    return next < finding.np_first && scene.word(next) == scene.k.function.to;
}

}  // namespace detente
