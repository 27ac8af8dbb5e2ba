// SPDX-License-Identifier: MIT
#include "engine/actors/phrases.hpp"

#include <algorithm>

namespace detente {
namespace {

namespace c = word_class;
using K = PieceKind;

class Phrases {
  public:
    Phrases(const std::vector<Piece>& pieces, const Text& text, const Knowledge& knowledge,
            PeopleTable& people, std::vector<Mention>& out)
        : p_(pieces), text_(text), k_(knowledge), people_(people), out_(out) {}

    void run() {
        for (std::size_t at = 0; at < p_.size();) at = std::max(at + 1, phrase(at));
    }

  private:
    bool is(std::size_t at, K kind) const { return at < p_.size() && p_[at].kind == kind; }
    bool actorish(std::size_t at) const {
        return is(at, K::state) || is(at, K::adjective) || is(at, K::body);
    }
    bool nameish(std::size_t at) const {
        return is(at, K::person) || is(at, K::surname) || is(at, K::name);
    }
    bool same_line(std::size_t at) const {
        return at < p_.size() && !text_.tokens[p_[at].first].is(shape::line_before);
    }

    /// Reads the phrase at `at` and returns the piece after it; `at` where there is none.
    std::size_t phrase(std::size_t at) {
        switch (p_[at].kind) {
            case K::state:
            case K::adjective:
            case K::body:
                return actors_first(at);
            case K::people:
                return people_first(at);
            case K::title:
            case K::former:
                return title_first(at);
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
            default:
                return at;
        }
    }

    Mention make(std::size_t first, std::size_t last, MentionKind kind) const {
        Mention mention;
        mention.first = p_[first].first;
        mention.last = p_[last - 1].last;
        mention.kind = kind;
        return mention;
    }
    void push(Mention mention, std::size_t next) {
        mention.possessive = mention.possessive || is(next, K::possessive);
        out_.push_back(mention);
    }

    // --- "U.S. and Russian officials", "Russia's foreign minister, Sergei Lavrov," ---------------

    /// Actors joined by "and", commas and hyphens from `at`; returns the piece after the last.
    std::size_t actor_list(std::size_t at, std::vector<std::size_t>& list) const {
        list.assign(1, at);
        std::size_t next = at + 1;
        for (;;) {
            std::size_t item = next;
            if (is(item, K::comma) && actorish(item + 1))
                item += 1;
            else if (is(item, K::comma) && is(item + 1, K::conjunction) && actorish(item + 2))
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

    std::size_t actors_first(std::size_t at) {
        std::vector<std::size_t>& list = list_;
        const std::size_t after = actor_list(at, list);
        std::size_t head = after_brackets(after);
        if (is(head, K::possessive)) ++head;
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
        // "Panama's Juan Carlos Varela", "Britain's Truss": someone of that actor.
        if (list.size() == 1 && is(after, K::possessive) && nameish(after + 1) &&
            same_line(after + 1)) {
            if (const std::size_t next = owned_name(at, after + 1); next != 0) return next;
        }
        if (list.size() == 1 && p_[at].kind == K::adjective && nameish(after) && same_line(after))
            if (const std::size_t next = owned_name(at, after); next != 0) return next;
        return plain_actors(list);
    }

    /// "Republic of Korea (ROK) President": the piece behind an acronym in brackets.
    std::size_t after_brackets(std::size_t at) const {
        if (at + 2 < p_.size() && word(at) == k_.function.open && word(at + 2) == k_.function.close)
            return at + 3;
        return at;
    }

    bool all_adjectives(const std::vector<std::size_t>& list) const {
        return std::all_of(list.begin(), list.end(),
                           [&](std::size_t i) { return p_[i].kind == K::adjective; });
    }

    /// Each actor for itself; the last may still stand before a title of its own.
    std::size_t plain_actors(const std::vector<std::size_t>& list) {
        const std::size_t count = list.size();
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t at = list[i];
            if (i > 0 && i + 1 == count) return last_actor(at);
            push_actor(at);
        }
        return list.back() + 1;
    }
    std::size_t last_actor(std::size_t at) {
        std::size_t head = at + 1;
        if (is(head, K::possessive)) ++head;
        if (is(head, K::former)) ++head;
        if (is(head, K::title) || nameish(head)) return actors_first(at);
        push_actor(at);
        return at + 1;
    }
    void push_actor(std::size_t at) {
        if (p_[at].item == loose_adjective) return;
        Mention mention = make(
            at, at + 1, p_[at].kind == K::adjective ? MentionKind::modifier : MentionKind::actor);
        mention.actors.add(p_[at].actor);
        mention.metonym = p_[at].metonym;
        push(mention, at + 1);
    }

    /// "Britain's Truss": no mention where the name is nobody's.
    std::size_t owned_name(std::size_t at, std::size_t name) {
        if (p_[name].kind == K::name && p_[name].last - p_[name].first < 2 &&
            !is_person_already(p_[name]))
            return 0;
        if (is_place_like(name)) return 0;
        PeopleTable::Office office;
        office.actor = p_[at].actor;
        return person(at, name, office);
    }
    bool is_person_already(const Piece& name) {
        return people_.named(name.first, name.last, no_item, false, {}) != no_person;
    }
    bool is_place_like(std::size_t name) const {
        return p_[name].kind == K::name && is(name + 1, K::other) &&
               k_.words.is(text_.tokens[p_[name + 1].first].word, c::institution);
    }

    // --- with a title
    // ------------------------------------------------------------------------------

    /// A phrase from piece `first` whose title stands at `head`; names may follow it.
    std::size_t titled(std::size_t first, std::size_t head, ActorList actors) {
        PeopleTable::Office office;
        office.rank = p_[head].rank;
        office.title = p_[head].head;
        for (std::size_t i = first; i < head; ++i)
            office.former = office.former || is(i, K::former);
        bool plural = p_[head].plural;
        std::size_t next = head + 1;
        // "his Russian counterpart", "president and prime minister": a second title.
        while (is(next, K::title) && same_line(next)) {
            office.rank = std::max(office.rank, p_[next].rank);
            office.title = p_[next].head;
            plural = plural || p_[next].plural;
            ++next;
        }
        std::size_t of_end = next;
        ActorList of = of_actors(next, of_end, plural || p_[head].organ);
        if (!of.empty()) {
            actors.add(of);
            next = of_end;
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

    /// "the president", "the Russian president" after a name with that title.
    void refer(Mention& mention, const PeopleTable::Office& office, std::size_t first) {
        const std::uint32_t token = p_[first].first;
        const bool definite = office.actor != no_actor ||
                              (first > 0 && is(first - 1, K::determiner) &&
                               text_.tokens[token - 1].word == k_.function.the) ||
                              text_.tokens[token].is(shape::capital);
        if (!definite || mention.former) return;
        const std::uint16_t who = people_.with_title(office.title, office.actor, token);
        if (who == no_person) return;
        mention.kind = MentionKind::person;
        mention.person = who;
        if (mention.actors.empty()) mention.actors.add(people_.actor(who));
    }

    /// "of France and Germany", "from the United States", "of the European Commission".
    ActorList of_actors(std::size_t at, std::size_t& end, bool several) const {
        ActorList actors;
        const bool of =
            is(at, K::of) || (at < p_.size() && p_[at].kind == K::other &&
                              (word(at) == k_.function.from || word(at) == k_.function.to));
        if (!of) return actors;
        std::size_t item = at + 1;
        if (is(item, K::determiner)) ++item;
        // "of the President of Kazakhstan", "from NATO allies Estonia and Poland"
        while (is(item, K::title) && is(item + 1, K::of))
            item += is(item + 2, K::determiner) ? 3 : 2;
        if (actorish(item) && item + 1 < p_.size() && k_.words.is(word(item + 1), c::allies) &&
            actorish(item + 2))
            item += 2;
        if (!actorish(item) || p_[item].kind == K::adjective) return actors;
        if (word(at) == k_.function.to && p_[item].kind == K::state && several) return actors;
        std::vector<std::size_t> list;
        if (several) {
            end = actor_list(item, list);
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
    WordId word(std::size_t at) const { return text_.tokens[p_[at].first].word; }

    /// The piece of the name that belongs to a title before it; 0 where none does.
    std::size_t name_behind(std::size_t next, std::size_t head) const {
        std::size_t name = next;
        if (is(name, K::other) && honorific(name)) ++name;
        if (nameish(name) && same_line(name)) return name;
        if (!is(next, K::comma)) return 0;
        name = next + 1;
        if (is(name, K::other) && honorific(name)) ++name;
        if (!nameish(name)) return 0;
        const bool long_enough = p_[name].kind == K::person || p_[name].last - p_[name].first > 1;
        const bool closed = name + 1 >= p_.size() || is(name + 1, K::comma) ||
                            text_.tokens[p_[name + 1].first].is(shape::mark);
        return long_enough && (closed || p_[head].counterpart) ? name : 0;
    }
    bool honorific(std::size_t at) const { return k_.words.is(word(at), c::honorific); }

    /// "Presidents Putin and Biden", "foreign ministers Lavrov of Russia and Blinken of the U.S."
    std::size_t several(std::size_t first, std::size_t next, PeopleTable::Office office,
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
            return next;
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
    bool is_counterpart(std::size_t first, std::size_t last) const {
        for (std::size_t i = first; i < last; ++i)
            if (p_[i].counterpart) return true;
        return false;
    }

    std::size_t title_first(std::size_t at) {
        std::size_t head = at;
        while (is(head, K::former)) ++head;
        if (!is(head, K::title)) return at;
        return titled(at, head, {});
    }

    // --- names
    // --------------------------------------------------------------------------------------

    std::size_t name_first(std::size_t at) {
        const std::size_t next = person(at, at, {});
        return next == 0 ? at : next;
    }

    /// The person named at piece `name`, in a phrase that begins at `first`, with "of Italy" or
    /// ", Italy's foreign minister," behind it. 0 where the name is nobody's.
    std::size_t person(std::size_t first, std::size_t name, PeopleTable::Office office) {
        std::size_t next = name + 1;
        next = of_behind(next, office);
        const std::size_t before_apposition = next;
        if (office.title == unknown_word || office.actor == no_actor)
            next = apposition(next, office);
        if (p_[name].kind == K::name && p_[name].last - p_[name].first == 1 && adverb(name))
            return 0;
        const Piece& piece = p_[name];
        const std::uint32_t known = piece.kind == K::name ? no_item : piece.item;
        const bool full = piece.kind == K::person || piece.last - piece.first > 1;
        const std::uint16_t who = people_.named(piece.first, piece.last, known, full, office);
        if (who == no_person) return 0;
        Mention mention = make(first, next, MentionKind::person);
        mention.person = who;
        mention.rank = std::max(office.rank, people_.rank(who));
        mention.former = office.former;
        mention.titled = office.given();
        mention.actors.add(office.actor != no_actor ? office.actor : people_.actor(who));
        if (next == before_apposition || next == name + 1)
            push(mention, next);
        else
            out_.push_back(mention);
        return next;
    }

    /// "Additionally" at a sentence's start.
    bool adverb(std::size_t name) const {
        const Token& token = text_.tokens[p_[name].first];
        const std::string_view view = text_.view(token);
        return token.is(shape::sentence_start) && (view.ends_with("ly") || view.ends_with("ing"));
    }

    /// "Meloni of Italy", "Italy (Meloni)" is left alone.
    std::size_t of_behind(std::size_t at, PeopleTable::Office& office) const {
        if (!is(at, K::of)) return at;
        std::size_t item = at + 1;
        if (is(item, K::determiner)) ++item;
        if (!(is(item, K::state) || is(item, K::body)) || is(item + 1, K::possessive)) return at;
        if (is(item + 1, K::title)) return at;
        office.actor = p_[item].actor;
        return item + 1;
    }

    /// ", the Iranian foreign minister," or ", Chief of the National Security Bureau of Poland,"
    /// behind a name: a title somewhere, an actor somewhere, and nothing but parts of titles
    /// between.
    std::size_t apposition(std::size_t at, PeopleTable::Office& office) const {
        const bool bracket = at < p_.size() && word(at) == k_.function.open;
        if (!is(at, K::comma) && !bracket) return at;
        PeopleTable::Office found;
        std::size_t end = at + 1;
        std::size_t accepted = at;
        for (; end < p_.size() && end < at + 14; ++end) {
            const Piece& piece = p_[end];
            if (piece.kind == K::title) {
                if (piece.plural || piece.counterpart) break;
                if (found.title == unknown_word) found.title = piece.head;
                found.rank =
                    std::max(found.rank,
                             found.actor == no_actor || accepted == at ? piece.rank : found.rank);
                accepted = end + 1;
            } else if (actorish(end)) {
                if (piece.item == loose_adjective) continue;
                const bool own_clause = piece.kind != K::adjective && found.title == unknown_word &&
                                        !is(end + 1, K::possessive) && !is(end + 1, K::title);
                if (own_clause) break;
                if (found.actor == no_actor || piece.kind == K::state) found.actor = piece.actor;
                if (found.title != unknown_word) accepted = end + 1;
            } else if (piece.kind == K::former) {
                found.former = true;
            } else if (!part_of_title(end)) {
                break;
            }
        }
        if (found.title == unknown_word) return at;
        if (nameish(accepted) && p_[accepted].kind != K::name) return at;
        if (office.title == unknown_word) office.title = found.title;
        office.rank = std::max(office.rank, found.rank);
        if (office.actor == no_actor) office.actor = found.actor;
        office.former = office.former || found.former;
        return accepted;
    }
    bool part_of_title(std::size_t at) const {
        const Piece& piece = p_[at];
        if (piece.kind == K::determiner || piece.kind == K::of || piece.kind == K::possessive ||
            piece.kind == K::name || piece.kind == K::hyphen || piece.kind == K::own)
            return true;
        if (piece.kind != K::other) return false;
        const Token& token = text_.tokens[piece.first];
        return token.word == k_.function.for_ || token.word == k_.function.to ||
               token.is(shape::capital) || k_.words.is(token.word, c::title_mod | c::institution);
    }

    // --- the rest
    // -------------------------------------------------------------------------------------

    /// "his Chinese counterpart", "their meeting".
    std::size_t own_first(std::size_t at) {
        std::size_t head = at + 1;
        ActorList actors;
        if (actorish(head)) {
            actors.add(p_[head].actor);
            ++head;
        }
        if (is(head, K::former)) ++head;
        if (is(head, K::title)) return titled(at, head, actors);
        Mention mention = make(at, at + 1, MentionKind::pronoun);
        mention.possessive = true;
        if (k_.words.is(word(at), c::they)) mention.kind = MentionKind::pair;
        out_.push_back(mention);
        return at + 1;
    }

    /// "Russians and Ukrainians": people who act for their state.
    std::size_t people_first(std::size_t at) {
        Mention mention = make(at, at + 1, MentionKind::group);
        mention.actors.add(p_[at].actor);
        mention.plural = true;
        push(mention, at + 1);
        return at + 1;
    }

    std::size_t description(std::size_t at) {
        Mention mention = make(at, at + 1, MentionKind::actor);
        bool before = false;
        for (const Mention& earlier : out_)
            before = before || earlier.actors.contains(p_[at].actor);
        if (!before) return at;
        mention.actors.add(p_[at].actor);
        push(mention, at + 1);
        return at + 1;
    }

    std::size_t place(std::size_t at) {
        Mention mention = make(at, at + 1, MentionKind::place);
        mention.place = p_[at].item;
        if (k_.lexicon.places()[p_[at].item].capital) mention.actors.add(p_[at].actor);
        push(mention, at + 1);
        return at + 1;
    }

    const std::vector<Piece>& p_;
    const Text& text_;
    const Knowledge& k_;
    PeopleTable& people_;
    std::vector<Mention>& out_;
    std::vector<std::size_t> list_;
};

}  // namespace

void find_phrases(const std::vector<Piece>& pieces, const Text& text, const Knowledge& knowledge,
                  PeopleTable& people, std::vector<Mention>& out) {
    Phrases(pieces, text, knowledge, people, out).run();
}

}  // namespace detente
