// SPDX-License-Identifier: MIT
#include "engine/actors/phrase_reader.hpp"

#include <algorithm>

namespace detente {

namespace c = word_class;
using K = PieceKind;

void Phrases::run() {
    for (std::size_t at = 0; at < p_.size();) {
        const bool nothing = p_[at].kind == K::other && !is(at + 1, K::hyphen);
        at = nothing ? at + 1 : std::max(at + 1, phrase(at));
    }
}

bool Phrases::actorish(std::size_t at) const {
    return is(at, K::state) || is(at, K::adjective) || is(at, K::body);
}

bool Phrases::nameish(std::size_t at) const {
    return is(at, K::person) || is(at, K::surname) || is(at, K::name);
}

bool Phrases::same_line(std::size_t at) const {
    return at < p_.size() && !text_.tokens[p_[at].first].is(shape::line_before);
}

std::size_t Phrases::phrase(std::size_t at) {
    switch (p_[at].kind) {
        case K::state:
        case K::adjective:
        case K::body:
            return actors_first(at);
        case K::people:
            return people_first(at);
        case K::title:
            return title_first(at);
        case K::former:
            return former_first(at);
        case K::person:
        case K::surname:
        case K::name:
            return name_first(at);
        case K::own:
            return own_first(at);
        case K::description:
            return description(at);
        case K::place:
            return place(at);
        case K::determiner:
            return one_korea(at);
        case K::other:
            return two_koreas(at);
        default:
            return at;
    }
}

Mention Phrases::make(std::size_t first, std::size_t last, MentionKind kind) const {
    Mention mention;
    mention.first = p_[first].first;
    mention.last = p_[last - 1].last;
    mention.kind = kind;
    return mention;
}

void Phrases::push(Mention mention, std::size_t next) {
    mention.possessive = mention.possessive || is(next, K::possessive);
    out_.push_back(mention);
}

void find_phrases(const std::vector<NamePiece>& pieces, const Text& text,
                  const Knowledge& knowledge, PeopleTable& people, std::vector<Mention>& out) {
    Phrases(pieces, text, knowledge, people, out).run();
}

}  // namespace detente
