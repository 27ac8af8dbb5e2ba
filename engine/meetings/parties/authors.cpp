// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/authors.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

/// A joint statement says so in its opening.
constexpr std::size_t opening = 10;  // sentences

bool is_we(const Text& text, std::uint32_t at) {
    const std::string_view word = text.view(at);
    return word == "We" || word == "we" || word == "WE";
}

/// Only what joins names and titles.
bool joins(const Text& text, const Knowledge& knowledge, std::uint32_t from, std::uint32_t to) {
    const FunctionWords& f = knowledge.function;
    for (std::uint32_t at = from; at < to; ++at) {
        const Token& token = text.tokens[at];
        const bool joint = token.word == f.comma || token.word == f.and_ || token.word == f.of ||
                           token.is(shape::capital) ||
                           knowledge.words.is(token.word, c::det | c::title_head | c::title_mod);
        if (!joint) return false;
    }
    return true;
}

/// The "we" whose verb the trigger is, over auxiliaries: "we will meet", "We agreed to meet".
bool says_we(const Scene& scene, const TriggerHit& hit) {
    constexpr std::uint32_t reach = 8;
    const std::uint32_t least = scene.sentence.back(hit.first, reach);
    for (std::uint32_t at = hit.first; at-- > least;) {
        if (is_we(scene.text, at)) return true;
        const Token& token = scene.text.tokens[at];
        if (token.is(shape::mark) || token.is(shape::capital) || scene.is(at, c::negation))
            return false;
    }
    return false;
}

/// "We met the cost": when and where may follow, no object.
bool has_object(const Scene& scene, const TriggerHit& hit) {
    constexpr auto adverbs = std::to_array<std::string_view>(
        {"again", "here", "there", "together", "once", "twice", "first", "last"});
    if (hit.last >= scene.sentence.last || scene.time_at(hit.last)) return false;
    const std::string_view next = scene.text.view(hit.last);
    return !scene.text.tokens[hit.last].is(shape::mark) && !scene.is(hit.last, c::prep) &&
           !next.ends_with("ly") && !is_one_of(adverbs, next);
}

/// "We met President Mora": with somebody else.
bool names_partner(const Scene& scene, const TriggerHit& hit) {
    constexpr std::uint32_t reach = 8;
    return std::any_of(scene.groups.begin(), scene.groups.end(), [&](const Group& group) {
        const bool near = group.first >= hit.last && group.start < hit.last + reach;
        const WordId prep = group.prep;
        return near && !group.place && (prep == unknown_word || prep == scene.k.function.with);
    });
}

}  // namespace

Authors::Authors(const Text& text, const Mentions& mentions, const Knowledge& knowledge) {
    const std::size_t last = std::min(text.sentences.size(), opening);
    for (std::uint32_t s = 0; s < last && actors_.empty(); ++s) {
        const Sentence& sentence = text.sentences[s];
        for (std::uint32_t at = sentence.first; at + 1 < sentence.last; ++at) {
            if (!is_we(text, at) || text.tokens[at + 1].word != knowledge.function.comma) continue;
            std::uint32_t from = at + 1;
            for (std::uint32_t i = mentions.by_sentence[s]; i < mentions.by_sentence[s + 1]; ++i) {
                const Mention& mention = mentions.all[i];
                if (mention.first < from) continue;
                if (mention.kind == MentionKind::place ||
                    !joins(text, knowledge, from, mention.first))
                    break;
                actors_.add(mention.actors);
                from = mention.last;
            }
            break;
        }
    }
    body_ = actors_.size == 1 && knowledge.lexicon.is(*actors_.begin(), ActorKind::organisation);
    if (actors_.size == 1 && !body_) actors_ = {};
}

bool Authors::take(const Scene& scene, const TriggerHit& hit, Finding& finding) const {
    if (actors_.empty() || !hit.verb()) return false;
    const Frame frame = hit.trigger->frame;
    if (frame != Frame::meet && frame != Frame::with && frame != Frame::convene) return false;
    if (frame == Frame::with && hit.trigger->kind == Kind::call &&
        !scene.tells_phone(hit.first, hit.last))
        return false;
    if (!says_we(scene, hit) || has_object(scene, hit) || names_partner(scene, hit)) return false;
    finding.np_first = hit.first;
    finding.parties = actors_;
    finding.body = body_;
    if (body_) finding.kind = Kind::session;
    return true;
}

}  // namespace detente
