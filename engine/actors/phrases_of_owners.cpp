// SPDX-License-Identifier: MIT
// Whose a title is: "of the Office of the President of Kazakhstan", "Putin's adviser", "the
// ministers and central bank governors of the G20".
#include "engine/actors/phrase_reader.hpp"

#include <algorithm>

namespace detente {

namespace c = word_class;
using K = PieceKind;

/// "the finance ministers and central bank governors of the G20": the piece of the second title,
/// whose actors are the first one's too; `at` where there is none.
std::size_t Phrases::title_beside(std::size_t at) const {
    constexpr std::size_t most = 4;
    if (!is(at, K::conjunction)) return at;
    std::size_t title = at + 1;
    while (title < std::min(p_.size(), at + most) && describes(title) && same_line(title)) ++title;
    return is(title, K::title) && p_[title].plural && same_line(title) ? title : at;
}

/// "of the Office of the President of Kazakhstan", "of the Security Council of Russia": the piece
/// of the state; `item` where it is not so.
std::size_t Phrases::behind_organs(std::size_t item) const {
    for (std::size_t at = item;;) {
        const std::size_t start = at;
        if (is(at, K::title) || is(at, K::body))
            ++at;
        else
            while (organ_word(at)) ++at;
        if (at == start || !is(at, K::of)) return item;
        at += is(at + 1, K::determiner) ? 2 : 1;
        if (is(at, K::state)) return at;
        if (is(at, K::body) && !is(at + 1, K::of)) return at;
    }
}
bool Phrases::organ_word(std::size_t at) const {
    if (at >= p_.size() || !same_line(at)) return false;
    if (is(at, K::title)) return false;
    const Token& token = text_.tokens[p_[at].first];
    if (is(at, K::conjunction)) return organ_word(at + 1);
    return is(at, K::other) && token.is(shape::capital) &&
           k_.words.is(token.word, c::title_mod | c::portfolio | c::notname | c::institution);
}

ActorList Phrases::of_actors(std::size_t at, std::size_t& end, bool several) const {
    ActorList actors;
    const bool of = is(at, K::of) || (at < p_.size() && p_[at].kind == K::other &&
                                      (word(at) == k_.function.from || word(at) == k_.function.to));
    if (!of) return actors;
    std::size_t item = at + 1;
    // "the president of the bloc"
    if (is(item, K::description) && !is(item + 1, K::possessive)) {
        actors.add(described(item));
        end = item + 1;
        return actors;
    }
    if (several) item = body_of_members(item);
    if (is(item, K::determiner)) ++item;
    item = behind_organs(item);
    if (actorish(item) && item + 1 < p_.size() && k_.words.is(word(item + 1), c::allies) &&
        actorish(item + 2))
        item += 2;
    if (!actorish(item) || p_[item].kind == K::adjective) return actors;
    if (word(at) == k_.function.to && p_[item].kind == K::state && several) return actors;
    std::vector<std::size_t> list;
    if (several) {
        end = actor_list(item, list);
        if (is(list.back(), K::body)) end = over_members(list.back());
    } else {
        list.assign(1, item);
        end = item + 1;
    }
    // "of Russia's parliament" is somebody else.
    if (is(end, K::possessive)) return {};
    if (!several && is(end, K::title)) return {};
    for (const std::size_t i : list) actors.add(p_[i].actor);
    return actors;
}

/// "Putin's adviser", "Putin aide": of the person named right before.
ActorList Phrases::owners_before(std::size_t at) const {
    const bool owned = at > 1 && is(at - 1, K::possessive);
    const bool joined = at > 0 && p_[at].rank == Rank::official && same_line(at) &&
                        !text_.tokens[p_[at].first].is(shape::capital);
    if (out_.empty() || !(owned || joined)) return {};
    const Mention& owner = out_.back();
    const std::size_t end = owned ? at - 2 : at - 1;
    const bool person = owner.kind == MentionKind::person ||
                        (owned && owner.kind == MentionKind::group && !owner.plural);
    if (!person || owner.last != p_[end].last) return {};
    return owner.actors;
}

}  // namespace detente
