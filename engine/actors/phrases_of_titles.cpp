// SPDX-License-Identifier: MIT
// "deputy foreign minister of Poland Jan Nowak", "Presidents Putin and Biden", "the president".
#include "engine/actors/phrase_reader.hpp"

#include <algorithm>

namespace detente {

namespace c = word_class;
using K = PieceKind;

std::size_t Phrases::titled(std::size_t first, std::size_t head, ActorList actors) {
    PeopleTable::Office office;
    office.rank = p_[head].rank;
    office.title = p_[head].head;
    for (std::size_t i = first; i < head; ++i) office.former = office.former || is(i, K::former);
    bool plural = p_[head].plural;
    std::size_t next = head + 1;
    // "his Russian counterpart", "High Representative/Vice-President": a second title.
    const auto second = [&] {
        const bool slash = is(next, K::hyphen) && word(next) == k_.function.slash;
        if (slash && is(next + 1, K::title) && same_line(next + 1)) ++next;
        return is(next, K::title) && same_line(next);
    };
    while (second()) {
        office.rank = std::max(office.rank, p_[next].rank);
        office.title = p_[next].head;
        plural = plural || p_[next].plural;
        ++next;
    }
    std::size_t of_end = next;
    if (!plural) next = second_office(first, next, office, actors);
    // "the visit of Peru's president to Chad": nobody is president to a state.
    const bool posted = next < p_.size() && (office.rank <= Rank::official || is(next, K::of) ||
                                             word(next) != k_.function.to);
    ActorList of;
    if (posted) of = of_actors(next, of_end, plural || p_[head].organ);
    if (plural && of.empty() && actors.empty())
        if (const std::size_t other = title_beside(next); other != next)
            of = of_actors(other + 1, of_end, true);
    if (!of.empty()) {
        // "British ambassador to Kenya" is Britain's.
        if (actors.empty() || word(next) != k_.function.to) actors.add(of);
        next = of_end;
        // "Ambassador of Peru to Chad"
        const std::size_t there = is(next + 1, K::determiner) ? next + 2 : next + 1;
        const bool sent = !plural && office.rank <= Rank::official && is(there, K::state) &&
                          accredited_there(there) && !is(there + 1, K::possessive);
        if (sent && !is(there + 1, K::title)) next = there + 1;
    }
    if (actors.size == 1) office.actor = *actors.begin();
    if (plural) return several(first, next, office, actors);
    if (const std::size_t name = name_behind(next, head); name != 0) {
        const std::size_t done = person(first, name, office);
        if (done != 0) return done;
    }
    Mention mention = make(first, next, MentionKind::group);
    mention.rank = office.rank;
    mention.former = office.former;
    mention.titled = true;
    mention.plural = p_[head].organ;
    mention.counterpart = p_[head].counterpart;
    mention.actors = actors;
    if (!p_[head].organ) refer(mention, office, first);
    push(mention, next);
    return next;
}

/// "Slovenian President and Supreme Commander NAME": two offices of one, both written large.
std::size_t Phrases::second_office(std::size_t first, std::size_t next, PeopleTable::Office& office,
                                   const ActorList& actors) const {
    if (!is(next, K::conjunction) || !is(next + 1, K::title) || p_[next + 1].plural) return next;
    const auto large = [&](std::size_t at) {
        return text_.tokens[p_[at].first].is(shape::capital);
    };
    if (!large(first) || !large(next + 1)) return next;
    std::size_t end = next + 2;
    if (is(end, K::of)) {
        if (!actors.empty()) return next;
        end += is(end + 1, K::determiner) ? 2 : 1;
        if (!is(end, K::state)) return next;
        ++end;
    } else if (actors.empty()) {
        return next;
    }
    if (!nameish(end)) return next;
    office.rank = std::max(office.rank, p_[next + 1].rank);
    return next + 2;
}

/// "The president praised his meeting with Mora": he is not Mora.
bool Phrases::named_ahead(std::size_t at, std::uint16_t who) const {
    for (; at < p_.size(); ++at) {
        const bool with = nameish(at) && word(at - 1) == k_.function.with;
        if (with && people_.with_surname(p_[at].last - 1) == who) return true;
    }
    return false;
}

void Phrases::refer(Mention& mention, const PeopleTable::Office& office, std::size_t first) {
    const std::uint32_t token = p_[first].first;
    const bool definite = office.actor != no_actor ||
                          (first > 0 && is(first - 1, K::determiner) &&
                           text_.tokens[token - 1].word == k_.function.the) ||
                          text_.tokens[token].is(shape::capital);
    if (!definite || mention.former) return;
    std::uint16_t who = people_.with_title(office, token);
    if (who != no_person && named_ahead(first + 1, who))
        who = people_.with_title(office, token, who);
    if (who == no_person && office.rank == Rank::leader && office.actor != no_actor)
        who = people_.leader_of(office.actor, office.title);
    if (who == no_person) return;
    mention.kind = MentionKind::person;
    mention.person = who;
    if (mention.actors.empty()) mention.actors.add(people_.actor(who));
}

/// "special envoy for North Korea, Ada Quispe,": the comma behind what the office is for; `at`
/// where there is none.
std::size_t Phrases::over_subject(std::size_t at) const {
    if (at >= p_.size() || !is(at, K::other)) return at;
    if (word(at) != k_.function.for_ && word(at) != k_.function.on) return at;
    for (std::size_t next = at + 1; next < std::min(p_.size(), at + 7); ++next) {
        if (is(next, K::comma)) return next;
        const bool part = actorish(next) || is(next, K::determiner) || is(next, K::conjunction) ||
                          is(next, K::place) || text_.tokens[p_[next].first].is(shape::capital);
        if (!part) return at;
    }
    return at;
}

std::size_t Phrases::name_behind(std::size_t next, std::size_t head) const {
    std::size_t name = next;
    while (is(name, K::other) && honorific(name)) ++name;
    if (nameish(name) && same_line(name)) return name;
    next = over_subject(next);
    if (!is(next, K::comma)) return 0;
    name = next + 1;
    if (is(name, K::determiner) && is(name + 1, K::other) && honorific(name + 1)) ++name;
    // "the envoy of Peru, Ambassador Moya,"
    if (is(name, K::title) && !p_[name].plural && nameish(name + 1)) ++name;
    while (is(name, K::other) && honorific(name)) ++name;
    if (!nameish(name)) return 0;
    const bool long_enough = p_[name].kind == K::person || p_[name].last - p_[name].first > 1;
    const bool closed = name + 1 >= p_.size() || is(name + 1, K::comma) ||
                        text_.tokens[p_[name + 1].first].is(shape::mark);
    return long_enough && (closed || p_[head].counterpart) ? name : 0;
}

std::size_t Phrases::several(std::size_t first, std::size_t next, PeopleTable::Office office,
                             const ActorList& actors) {
    if (!nameish(next) || !same_line(next)) {
        Mention mention = make(first, next, MentionKind::group);
        mention.rank = office.rank;
        mention.plural = true;
        mention.titled = true;
        mention.actors = actors;
        mention.former = office.former;
        mention.counterpart = is_counterpart(first, next);
        push(mention, next);
        return respective(next, office, actors);
    }
    std::size_t from = first;
    for (;;) {
        const std::size_t done = person(from, next, office);
        if (done == 0) return next;
        std::size_t item = done;
        if (is(item, K::comma)) ++item;
        if (is(item, K::conjunction)) ++item;
        if (item == done || !nameish(item)) return done;
        next = from = item;
    }
}

/// "the foreign ministers of Peru and Chad, Ada Quispe and Idris Mora, met": a name for each of
/// those before, in their order.
std::size_t Phrases::respective(std::size_t at, PeopleTable::Office office,
                                const ActorList& actors) {
    const bool opens =
        is(at, K::comma) || is(at, K::hyphen) || (at < p_.size() && word(at) == k_.function.open);
    if (!opens || actors.size < 2) return at;
    std::vector<std::size_t> names;
    std::size_t item = at + 1;
    while (nameish(item) && (p_[item].kind == K::person || p_[item].last - p_[item].first > 1)) {
        names.push_back(item);
        std::size_t next = item + 1;
        if (is(next, K::comma)) ++next;
        if (is(next, K::conjunction)) ++next;
        if (next == item + 1) break;
        item = next;
    }
    if (names.size() != actors.size) return at;
    std::size_t done = at;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (p_[names[i]].kind == K::name)
            office.actor = actors.items[i];
        else
            office.actor = no_actor;
        done = std::max(done, person(names[i], names[i], office));
    }
    return done;
}

bool Phrases::is_counterpart(std::size_t first, std::size_t last) const {
    for (std::size_t i = first; i < last; ++i)
        if (p_[i].counterpart) return true;
    return false;
}

std::size_t Phrases::title_first(std::size_t at) {
    return titled(at, at, owners_before(at));
}

std::size_t Phrases::former_first(std::size_t at) {
    std::size_t head = at;
    while (is(head, K::former) || is(head, K::hyphen)) ++head;
    if (is(head, K::title)) return titled(at, head, {});
    ActorList actors;
    if (!actorish(head) || p_[head].item == loose_adjective) return at;
    actors.add(p_[head].actor);
    ++head;
    if (is(head, K::possessive)) ++head;
    return is(head, K::title) && same_line(head) ? titled(at, head, actors) : at;
}

/// "His Highness, Crown Prince Mishal", "Her Excellency President Samia".
bool Phrases::is_style(std::size_t at) const {
    return is(at, K::other) && text_.tokens[p_[at].first].is(shape::capital) &&
           k_.words.is(word(at), c::title_mod);
}

std::size_t Phrases::own_first(std::size_t at) {
    std::size_t head = at + 1;
    ActorList actors;
    if (actorish(head)) {
        // "his South Korean and Japanese counterparts"
        std::vector<std::size_t> list;
        const std::size_t after = actor_list(head, list);
        const bool joint = is(after, K::title) && p_[after].plural;
        if (!joint) list.resize(1);
        for (const std::size_t item : list) actors.add(p_[item].actor);
        head = joint ? after : head + 1;
    }
    if (is(head, K::former)) ++head;
    const bool style = is_style(head);
    while (is_style(head)) head += is(head + 1, K::comma) ? 2 : 1;
    if (style && is(head, K::determiner) && is(head + 1, K::title)) ++head;
    if (is(head, K::title)) return titled(at, head, actors);
    if (style) {
        // "His Excellency Mr. Idris Mora"
        while (is(head, K::other) && honorific(head)) ++head;
        const std::size_t done = nameish(head) ? person(at, head, {}) : 0;
        if (done != 0) return done;
    }
    Mention mention = make(at, at + 1, MentionKind::pronoun);
    mention.possessive = true;
    if (k_.words.is(word(at), c::they)) mention.kind = MentionKind::pair;
    out_.push_back(mention);
    return at + 1;
}

}  // namespace detente
