// SPDX-License-Identifier: MIT
// "U.S. and Russian officials", "Britain's Truss", "Russia, Ukraine and the EU".
#include "engine/actors/phrase_reader.hpp"

#include <algorithm>

namespace detente {

namespace c = word_class;
using K = PieceKind;

std::size_t Phrases::actor_list(std::size_t at, std::vector<std::size_t>& list) const {
    list.assign(1, at);
    std::size_t next = at + 1;
    for (;;) {
        std::size_t item = behind_members(next);
        if (is(item, K::comma) && actorish(item + 1))
            item += 1;
        else if (is(item, K::comma) && is(item + 1, K::conjunction) && actorish(item + 2))
            item += 2;
        else if (is(item, K::comma) && is(item + 1, K::determiner) && actorish(item + 2) &&
                 (is(item + 3, K::conjunction) || is(item + 3, K::comma)))
            item += 2;
        else if (is(item, K::comma) && is(item + 1, K::conjunction) &&
                 is(item + 2, K::determiner) && actorish(item + 3))
            item += 3;
        else if (is(item, K::possessive) && is(item + 1, K::conjunction) && actorish(item + 2) &&
                 is(item + 3, K::possessive))
            item += 2;
        else if ((is(item, K::conjunction) || is(item, K::hyphen)) && actorish(item + 1))
            item += 1;
        else if (is(item, K::conjunction) && is(item + 1, K::determiner) && actorish(item + 2))
            item += 2;
        else
            break;
        if (text_.tokens[p_[item].first].is(shape::line_before)) break;
        list.push_back(item);
        next = item + 1;
    }
    return next;
}

std::size_t Phrases::actors_first(std::size_t at) {
    std::vector<std::size_t>& list = list_;
    const std::size_t after = actor_list(at, list);
    std::size_t head = after_brackets(after);
    if (list.size() == 1) head = std::max(head, owning_members(at));
    if (is(head, K::possessive)) head = behind_adjectives(head + 1);
    if (is(head, K::former) && is(head + 1, K::title)) ++head;
    if (is(head, K::title) && same_line(head)) {
        const bool several = p_[head].plural || p_[head].organ;
        if (list.size() == 1 || several || all_adjectives(list)) {
            ActorList actors;
            for (const std::size_t item : list)
                if (p_[item].item != loose_adjective || several) actors.add(p_[item].actor);
            return titled(at, head, actors);
        }
    }
    if (list.size() == 1)
        if (const std::size_t next = organ_of(at, is(after, K::possessive) ? after + 1 : after);
            next != 0)
            return next;
    if (list.size() == 1)
        if (const std::size_t next = factions_of(at); next != 0) return next;
    // "Panama's Juan Carlos Varela", "Britain's Truss": someone of that actor.
    if (list.size() == 1 && is(after, K::possessive)) {
        std::size_t name = after + 1;
        while (is(name, K::other) && honorific(name)) ++name;  // "Chad's Dr. Mora"
        if (nameish(name) && same_line(name))
            if (const std::size_t next = owned_name(at, name); next != 0) return next;
    }
    if (list.size() == 1 && p_[at].kind == K::adjective && nameish(after) && same_line(after))
        if (const std::size_t next = owned_name(at, after); next != 0) return next;
    if (list.size() == 1)
        if (const std::size_t next = capital_of(at); next != 0) return next;
    if (list.size() == 1 && people_as_adjective(at)) return people_first(at);
    return plain_actors(list);
}

/// "The Swiss hosted", "Putin and the Iranian met", "with the Kenyan on Monday": an adjective that
/// nothing follows which it could belong to names somebody of that people.
bool Phrases::people_as_adjective(std::size_t at) const {
    if (!is(at, K::adjective) || p_[at].item == loose_adjective || at == 0) return false;
    if (!is(at - 1, K::determiner) || word(at - 1) != k_.function.the) return false;
    if (text_.view(p_[at].last - 1).ends_with(".")) return false;  // "the U.S."
    // "translated from the Spanish"
    if (at > 1 && (word(at - 2) == k_.function.from || word(at - 2) == k_.function.in))
        return false;
    if (at + 1 >= p_.size()) return true;
    const Token& next = text_.tokens[p_[at + 1].first];
    if (next.is(shape::mark)) return text_.view(next) == "." || next.word == k_.function.semicolon;
    if (!is(at + 1, K::other) || next.is(shape::capital)) return false;
    if (k_.words.is(next.word, c::be | c::have | c::modal | c::prep)) return true;
    if (text_.view(next) == "did") return true;
    if (k_.words.is(next.word, c::planned | c::proposed)) return false;
    return k_.words.is(next.word, c::speech | c::hold | c::host | c::motion | c::attend) &&
           (text_.view(next).ends_with("ed") || text_.view(next) == "said" ||
            text_.view(next) == "met" || text_.view(next) == "held");
}

std::size_t Phrases::after_brackets(std::size_t at) const {
    if (at + 2 < p_.size() && word(at) == k_.function.open && word(at + 2) == k_.function.close)
        return at + 3;
    return at;
}

bool Phrases::all_adjectives(const std::vector<std::size_t>& list) const {
    return std::all_of(list.begin(), list.end(),
                       [&](std::size_t i) { return p_[i].kind == K::adjective; });
}

std::size_t Phrases::plain_actors(const std::vector<std::size_t>& list) {
    const std::size_t count = list.size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = list[i];
        if (i > 0 && i + 1 == count) return last_actor(at);
        push_actor(at);
    }
    return list.back() + 1;
}

std::size_t Phrases::last_actor(std::size_t at) {
    std::size_t head = at + 1;
    if (is(head, K::possessive)) head = behind_adjectives(head + 1);
    if (is(head, K::former)) ++head;
    if (is(head, K::title) || nameish(head)) return actors_first(at);
    push_actor(at);
    return at + 1;
}

void Phrases::push_actor(std::size_t at) {
    if (p_[at].item == loose_adjective) return;
    Mention mention =
        make(at, at + 1, p_[at].kind == K::adjective ? MentionKind::modifier : MentionKind::actor);
    mention.actors.add(p_[at].actor);
    mention.metonym = p_[at].metonym;
    push(mention, at + 1);
}

std::size_t Phrases::owned_name(std::size_t at, std::size_t name) {
    if (p_[name].kind == K::name && p_[name].last - p_[name].first < 2 &&
        !is_person_already(p_[name]))
        return 0;
    if (is_place_like(name)) return 0;
    PeopleTable::Office office;
    office.actor = p_[at].actor;
    return person(at, name, office);
}

bool Phrases::is_person_already(const NamePiece& name) {
    return people_.named(name.first, name.last, no_item, false, {}) != no_person;
}

/// "Peru's Mining Guarantee Department"
bool Phrases::is_place_like(std::size_t name) const {
    if (p_[name].kind != K::name || !is(name + 1, K::other)) return false;
    const Token& next = text_.tokens[p_[name + 1].first];
    return k_.words.is(next.word, c::institution) ||
           (next.is(shape::capital) && next.is(shape::word) && !next.is(shape::sentence_start));
}

std::size_t Phrases::people_first(std::size_t at) {
    Mention mention = make(at, at + 1, MentionKind::group);
    mention.actors.add(p_[at].actor);
    mention.plural = true;
    push(mention, at + 1);
    return at + 1;
}

/// "Rhodes said" after "Ben Rhodes": whoever the text told of, not the island; behind "in" the
/// island.
std::size_t Phrases::namesake(std::size_t at) {
    const NamePiece& piece = p_[at];
    if (piece.last - piece.first != 1) return 0;
    if (at > 0 && k_.words.is(text_.tokens[piece.first - 1].word, c::prep)) return 0;
    const std::uint16_t who = people_.with_surname(piece.first);
    if (who == no_person) return 0;
    Mention mention = make(at, at + 1, MentionKind::person);
    mention.person = who;
    mention.rank = people_.rank(who);
    mention.actors.add(people_.actor(who));
    people_.note(who, piece.first);
    push(mention, at + 1);
    return at + 1;
}

std::size_t Phrases::place(std::size_t at) {
    if (const std::size_t next = namesake(at); next != 0) return next;
    Mention mention = make(at, at + 1, MentionKind::place);
    mention.place = p_[at].item;
    if (k_.lexicon.places()[p_[at].item].capital) mention.actors.add(p_[at].actor);
    // "Beijing's envoy"
    if (!mention.actors.empty() && is(at + 1, K::possessive) && is(at + 2, K::title))
        return titled(at, at + 2, mention.actors);
    push(mention, at + 1);
    return at + 1;
}

}  // namespace detente
