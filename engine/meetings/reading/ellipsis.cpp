// SPDX-License-Identifier: MIT
#include "engine/meetings/reading/ellipsis.hpp"

#include <algorithm>

namespace detente {
namespace {

namespace c = word_class;

/// What tells that a round was held or is to be, from `at` on: "held", "was planned", "is to be
/// held", "will follow".
bool tells_of_round(const Scene& scene, std::uint32_t at) {
    constexpr std::uint32_t most_auxiliaries = 4;
    const std::uint32_t end = std::min(at + most_auxiliaries + 1, scene.sentence.last);
    for (std::uint32_t verb = at; verb < end; ++verb) {
        if (scene.is(verb, c::hold) && (verb > at || !scene.is(verb, c::have))) return true;
        if (verb > at && scene.is(verb, c::planned | c::postponed | c::cancelled)) return true;
        const bool auxiliary = scene.is(verb, c::be | c::have | c::modal | c::negation) ||
                               scene.word(verb) == scene.k.function.to;
        if (!auxiliary) return scene.is(verb, c::sequence);
    }
    return false;
}

/// "There was a sixth, on 9 November."
bool there_was(const Scene& scene, std::uint32_t at) {
    return at >= scene.sentence.first + 3 && scene.is_be(at - 2) &&
           scene.word(at - 3) == scene.k.function.there &&
           (scene.text.tokens[at + 1].is(shape::mark) ||
            (scene.is(at + 1, c::prep) && scene.word(at + 1) != scene.k.function.of));
}

/// Behind "and the second": a place or day of its own, where a round was told before it.
bool goes_on_with(const Scene& scene, std::uint32_t at) {
    constexpr std::uint32_t reach = 14;
    const bool round = std::any_of(
        scene.triggers.begin(), scene.triggers.end(),
        [](const TriggerHit& hit) { return hit.trigger->frame == Frame::noun && !hit.verb(); });
    if (!round || !scene.is(at, c::prep) || scene.word(at) == scene.k.function.of) return false;
    for (std::uint32_t i = at; i < std::min(at + reach, scene.sentence.last); ++i)
        if (scene.time_at(i)) return true;
    return false;
}

/// "Kyiv", "Ukraine"
bool is_place(const Scene& scene, const Mention& mention) {
    if (mention.kind == MentionKind::place) return true;
    return mention.kind == MentionKind::actor && mention.actors.size == 1 && !mention.possessive &&
           scene.k.lexicon.is(*mention.actors.begin(), ActorKind::state);
}

/// Behind the place the line ends, or goes on with when and what for: not "in Kyiv signs a treaty".
bool stands_alone(const Scene& scene, std::uint32_t at) {
    return at >= scene.sentence.last || scene.text.tokens[at].is(shape::mark) ||
           scene.is(at, c::prep) || scene.time_at(at);
}

/// Whether a place or a date alone, with a colon or a dash, leads the line up to the token.
bool behind_head(const Scene& scene, std::uint32_t at) {
    const std::uint32_t first = scene.sentence.first;
    if (!scene.text.tokens[first].is(shape::block_start | shape::line_before)) return false;
    for (std::uint32_t i = first; i + 1 < at; ++i) {
        bool named = scene.time_at(i) || scene.text.tokens[i].is(shape::mark);
        for (std::uint32_t m = scene.mentions.by_sentence[scene.index]; !named; ++m) {
            if (m == scene.mentions.by_sentence[scene.index + 1]) return false;
            const Mention& one = scene.mention(m);
            named = one.first <= i && i < one.last && is_place(scene, one);
        }
    }
    return true;
}

/// Whether only a title stands between the token and the head of the entry.
bool opens_entry(const Scene& scene, std::uint32_t at) {
    while (at > scene.sentence.first) {
        const std::uint32_t before = at - 1;
        if (scene.text.tokens[before].is(shape::mark) || scene.time_at(before)) return true;
        if (!scene.is(before, c::title_mod | c::title_head | c::honorific | c::det)) return false;
        at = before;
    }
    return true;
}

}  // namespace

bool leaves_out_noun(const Scene& scene, std::uint32_t at) {
    if (!may_leave_out_noun(scene, at)) return false;
    // "The previous one, held in May"
    const bool previous = at == scene.sentence.first + 1 &&
                          scene.word(at + 1) == scene.k.function.one &&
                          (scene.text.view(at) == "previous" || scene.text.view(at) == "earlier");
    if (!scene.is(at, c::ordinal) && !previous) return false;
    const bool the = scene.word(at - 1) == scene.k.function.the;
    if (!the && scene.word(at - 1) != scene.k.function.a) return false;
    // "the New Deal" is a name.
    const Token& next = scene.text.tokens[at + 1];
    if (scene.text.tokens[at].is(shape::capital) && next.is(shape::capital)) return false;
    if (!the && there_was(scene, at)) return true;
    // "the ceremony of the 15th had taken place"
    if (the && at > scene.sentence.first + 1 && scene.word(at - 2) == scene.k.function.of)
        return false;
    const bool one = scene.word(at + 1) == scene.k.function.one;
    const bool comma = scene.word(at + 1 + one) == scene.k.function.comma;
    const std::string_view mark = scene.text.view(at + 1 + one);
    const bool dash = mark == "-" || mark == "\xE2\x80\x93" || mark == "\xE2\x80\x94";
    const std::uint32_t verb = at + 1 + one + (comma || dash);
    if (verb >= scene.sentence.last) return false;
    // "the first round was held in Rome in May and the second, by video, in June", "the first was
    // held in Rome, the second — in Lima in June"
    if (the && !one && goes_on_with(scene, verb)) return true;
    if (comma) return scene.is(verb, c::hold | c::planned | c::postponed | c::cancelled);
    return tells_of_round(scene, verb);
}

const Mention* leaves_out_session(const Scene& scene, std::uint32_t at) {
    if (!may_leave_out_session(scene) || !may_open_session(scene, at)) return nullptr;
    const auto begin = scene.mentions.by_sentence[scene.index];
    const auto end = scene.mentions.by_sentence[scene.index + 1];
    const Mention* body = nullptr;
    for (std::uint32_t i = begin; i < end && body == nullptr; ++i)
        if (scene.mention(i).first == at) body = &scene.mention(i);
    if (body == nullptr || body->possessive || body->actors.size != 1) return nullptr;
    const bool acts =
        body->kind == MentionKind::actor || (body->kind == MentionKind::group && body->plural);
    if (!acts || !scene.k.lexicon.is(*body->actors.begin(), ActorKind::organisation))
        return nullptr;
    const std::uint32_t next = body->last;
    const FunctionWords& f = scene.k.function;
    const bool closed =
        next < scene.sentence.last &&
        (scene.word(next) == f.comma || scene.word(next) == f.in || scene.word(next) == f.at);
    if (!closed || !behind_head(scene, at)) return nullptr;
    for (std::uint32_t i = next; i < scene.sentence.last; ++i) {
        const auto place = [&](const Mention& one) {
            return one.first <= i && i < one.last && is_place(scene, one);
        };
        const auto all = scene.mentions.all.begin();
        const bool where_or_when = scene.text.tokens[i].is(shape::mark) || scene.time_at(i) ||
                                   scene.is(i, c::prep | c::det) || scene.word(i) == f.and_ ||
                                   std::any_of(all + begin, all + end, place);
        if (!where_or_when) return nullptr;
    }
    return body;
}

bool leaves_out_verb(const Scene& scene, std::uint32_t at) {
    if (!may_leave_out_verb(scene, at) || at + 1 >= scene.sentence.last) return false;
    const Mention* who = nullptr;
    const Mention* where = nullptr;
    for (std::uint32_t i = scene.mentions.by_sentence[scene.index];
         i < scene.mentions.by_sentence[scene.index + 1]; ++i) {
        const Mention& one = scene.mention(i);
        if (one.last == at) who = &one;
        if (one.first > at && one.first <= at + 2 && where == nullptr) where = &one;
    }
    if (who == nullptr || where == nullptr || who->possessive || who->actors.empty()) return false;
    const bool acts = who->kind == MentionKind::person ||
                      (who->kind == MentionKind::group && who->rank >= Rank::official);
    return acts && is_place(scene, *where) && stands_alone(scene, where->last) &&
           opens_entry(scene, who->first);
}

}  // namespace detente
