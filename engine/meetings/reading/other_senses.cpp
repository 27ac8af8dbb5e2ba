// SPDX-License-Identifier: MIT
#include "engine/meetings/reading/other_senses.hpp"

#include <algorithm>
#include <string_view>

namespace detente {
namespace {

namespace c = word_class;

/// Not the dash of "bilateral-trade", nor the "and" of "a bilateral, regional agenda".
bool text_mark_ends(std::string_view mark) {
    return mark == "." || mark == ";" || mark == ")";
}

/// "had a bilateral with": not "a bilateral treaty".
bool stands_alone(const Scene& scene, const TriggerHit& hit) {
    if (hit.first == scene.sentence.first || scene.text.view(hit.last - 1).ends_with('s'))
        return hit.first > scene.sentence.first;
    if (!scene.is(hit.first - 1, c::det | c::possessive | c::ordinal | c::title_mod)) return false;
    if (hit.last >= scene.sentence.last || scene.time_at(hit.last)) return true;
    const Token& next = scene.text.tokens[hit.last];
    if (next.is(shape::mark)) return text_mark_ends(scene.text.view(next));
    return scene.is(hit.last, c::prep | c::be | c::have | c::modal);
}

/// "the second edition was held in Lima", "an earlier edition took place": no book's.
bool is_held_edition(const Scene& scene, const TriggerHit& hit) {
    constexpr std::uint32_t reach = 5;
    const std::uint32_t end = std::min(hit.last + reach, scene.sentence.last);
    if (hit.last < end && scene.word(hit.last) == scene.k.function.of) return false;
    return scene.any(hit.last, end, c::hold) && !scene.any(hit.last, end, c::negation) &&
           !scene.any(scene.sentence.first, hit.first, c::sport | c::other_event);
}

/// "sat with Rojas", "sat opposite her", "sat for two days", "are to sit again": not "sits on a
/// hill".
bool sits_with_somebody(const Scene& scene, std::uint32_t next) {
    if (next + 1 >= scene.sentence.last) return false;
    const FunctionWords& f = scene.k.function;
    const std::string_view word = scene.text.view(next);
    return scene.word(next) == f.with || word == "opposite" || word == "again" ||
           scene.time_at(next) || (scene.word(next) == f.for_ && scene.time_at(next + 1));
}

/// "into one room", "to the same table"
bool leads_to_one_room(const Scene& scene, std::uint32_t from, std::uint32_t to) {
    for (std::uint32_t at = from; at + 2 < to; ++at) {
        const std::string_view one = scene.text.view(at + 1);
        const bool same =
            one == "one" || one == "the" || one == "a" || scene.is(at + 1, c::possessive);
        const std::uint32_t noun = at + 2 + (scene.text.view(at + 2) == "same");
        if (scene.is(at, c::prep) && same && noun < scene.sentence.last &&
            (scene.text.view(noun) == "room" || scene.text.view(noun) == "table"))
            return true;
    }
    return false;
}

/// "invited President Rojas to Lima in May", "sent its envoy to Lima": not "invited him to dinner",
/// "invited to visit Lima", which the visit tells of, nor "if he is invited to Lima".
bool leads_to_place(const Scene& scene, const TriggerHit& hit) {
    constexpr std::uint32_t most = 14;  // tokens of a guest with title and name
    const std::uint32_t end = std::min(hit.last + most, scene.sentence.last);
    std::uint32_t at = hit.last;
    while (at < end && scene.word(at) != scene.k.function.to) {
        const bool verb = scene.is(at, c::be | c::have | c::modal) &&
                          scene.word(at) != scene.k.function.possessive;
        if (verb || scene.is(at, c::relative | c::subordinate)) return false;
        ++at;
    }
    if (at + 1 >= end) return false;
    if (scene.any(scene.sentence.back(hit.first, 6U), hit.first, c::hypothetical)) return false;
    const auto first = scene.mentions.by_sentence[scene.index];
    const auto last = scene.mentions.by_sentence[scene.index + 1];
    for (std::uint32_t i = first; i < last; ++i) {
        const Mention& m = scene.mention(i);
        if (m.first != at + 1 || m.possessive) continue;
        return m.kind == MentionKind::place ||
               (m.kind == MentionKind::actor && m.actors.size == 1 &&
                scene.k.lexicon.is(*m.actors.begin(), ActorKind::state));
    }
    return false;
}

}  // namespace

/// "a bilateral treaty", "brought a gift"
bool has_other_sense(const Scene& scene, const TriggerHit& hit) {
    // "on what Rojas calls a fishing trip"
    if (hit.trigger->id == "call-verb" && hit.form == Form::present)
        for (std::uint32_t at = hit.first; at-- > scene.sentence.back(hit.first, 5U);)
            if (scene.text.view(at) == "what") return true;
    if (hit.trigger->id == "bilateral") return !stands_alone(scene, hit);
    if (hit.trigger->id == "edition") return !is_held_edition(scene, hit);
    if (hit.trigger->frame == Frame::invite || hit.trigger->frame == Frame::send)
        return !leads_to_place(scene, hit);
    if (hit.trigger->id == "sit-with") return !sits_with_somebody(scene, hit.last);
    if (hit.trigger->id != "bring-together") return false;
    const std::uint32_t end = std::min(hit.last + 12, scene.clause_end(hit.last));
    return !scene.has_word(hit.first, end, scene.k.function.together) &&
           !leads_to_one_room(scene, hit.last, end);
}

}  // namespace detente
