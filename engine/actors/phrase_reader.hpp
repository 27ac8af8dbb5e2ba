// SPDX-License-Identifier: MIT
// Reads the pieces of one sentence phrase by phrase; one source for each kind of phrase.
#pragma once

#include <string>
#include <vector>

#include "engine/actors/people.hpp"
#include "engine/actors/pieces.hpp"

namespace detente {

class Phrases {
  public:
    Phrases(const std::vector<NamePiece>& pieces, const Text& text, const Knowledge& knowledge,
            PeopleTable& people, std::vector<Mention>& out)
        : p_(pieces), text_(text), k_(knowledge), people_(people), out_(out) {}

    void run();

  private:
    bool is_style(std::size_t at) const;
    bool is_junior(std::size_t at) const;  ///< "Jr." behind a name
    bool is(std::size_t at, PieceKind kind) const { return at < p_.size() && p_[at].kind == kind; }
    bool actorish(std::size_t at) const;
    bool nameish(std::size_t at) const;
    bool same_line(std::size_t at) const;
    /// Reads the phrase at `at` and returns the piece after it; `at` where there is none.
    std::size_t phrase(std::size_t at);
    Mention make(std::size_t first, std::size_t last, MentionKind kind) const;
    void push(Mention mention, std::size_t next);
    /// Actors joined by "and", commas and hyphens from `at`; returns the piece after the last.
    std::size_t behind_members(std::size_t next) const;
    bool counts_members(std::size_t at) const;
    std::size_t over_members(std::size_t body) const;
    std::size_t owning_members(std::size_t body) const;
    std::size_t body_of_members(std::size_t at) const;
    std::size_t actor_list(std::size_t at, std::vector<std::size_t>& list) const;
    std::size_t actors_first(std::size_t at);
    /// "Republic of Korea (ROK) President": the piece behind an acronym in brackets.
    std::size_t after_brackets(std::size_t at) const;
    std::size_t behind_adjectives(std::size_t at) const;
    bool describes(std::size_t at) const;
    std::size_t factions_of(std::size_t at);
    std::size_t organ_of(std::size_t at, std::size_t words);
    std::size_t capital_of(std::size_t at);
    bool people_as_adjective(std::size_t at) const;
    bool all_adjectives(const std::vector<std::size_t>& list) const;
    /// Each actor for itself; the last may still stand before a title of its own.
    std::size_t plain_actors(const std::vector<std::size_t>& list);
    std::size_t last_actor(std::size_t at);
    void push_actor(std::size_t at);
    /// "Britain's Truss": no mention where the name is nobody's.
    std::size_t owned_name(std::size_t at, std::size_t name);
    bool is_person_already(const NamePiece& name);
    bool is_place_like(std::size_t name) const;
    /// A phrase from piece `first` whose title stands at `head`; names may follow it.
    std::size_t titled(std::size_t first, std::size_t head, ActorList actors);
    std::size_t title_beside(std::size_t at) const;
    std::size_t second_office(std::size_t first, std::size_t next, PeopleTable::Office& office,
                              const ActorList& actors) const;
    /// "the president", "the Russian president" after a name with that title.
    void refer(Mention& mention, const PeopleTable::Office& office, std::size_t first);
    /// "of France and Germany", "from the United States", "of the European Commission".
    ActorList of_actors(std::size_t at, std::size_t& end, bool several) const;
    WordId word(std::size_t at) const { return text_.tokens[p_[at].first].word; }
    /// The piece of the name that belongs to a title before it; 0 where none does.
    std::size_t name_behind(std::size_t next, std::size_t head) const;
    bool honorific(std::size_t at) const { return k_.words.is(word(at), word_class::honorific); }
    /// "Presidents Putin and Biden", "foreign ministers Lavrov of Russia and Blinken of the U.S."
    std::size_t several(std::size_t first, std::size_t next, PeopleTable::Office office,
                        const ActorList& actors);
    bool named_ahead(std::size_t at, std::uint16_t who) const;
    std::size_t over_subject(std::size_t at) const;
    std::size_t respective(std::size_t at, PeopleTable::Office office, const ActorList& actors);
    bool is_counterpart(std::size_t first, std::size_t last) const;
    std::size_t behind_organs(std::size_t item) const;
    bool organ_word(std::size_t at) const;
    std::size_t title_first(std::size_t at);
    ActorList owners_before(std::size_t at) const;
    /// "former president", "ex-foreign minister", "the former German chancellor".
    std::size_t former_first(std::size_t at);
    std::size_t name_first(std::size_t at);
    /// The person named at piece `name`, in a phrase that begins at `first`, with "of Italy" or
    /// ", Italy's foreign minister," behind it. 0 where the name is nobody's.
    std::size_t person(std::size_t first, std::size_t name, PeopleTable::Office office);
    bool is_of_another(const NamePiece& name, const PeopleTable::Office& office) const;
    /// "Additionally" at a sentence's start.
    bool adverb(std::size_t name) const;
    /// "Meloni of Italy", "Italy (Meloni)" is left alone.
    std::size_t of_behind(std::size_t at, PeopleTable::Office& office) const;
    /// ", the Iranian foreign minister," or ", Chief of the National Security Bureau of Poland,"
    /// behind a name: a title somewhere, an actor somewhere, and nothing but parts of titles
    /// between.
    std::size_t apposition(std::size_t at, PeopleTable::Office& office) const;
    bool names_owner_behind(std::size_t at) const;
    bool part_of_title(std::size_t at) const;
    bool accredited_there(std::size_t state) const;
    bool is_field(std::size_t state, const PeopleTable::Office& office) const;
    /// "his Chinese counterpart", "their meeting".
    std::size_t own_first(std::size_t at);
    /// "Russians and Ukrainians": people who act for their state.
    std::size_t people_first(std::size_t at);
    ActorIndex described(std::size_t at) const;
    std::size_t description(std::size_t at);
    std::size_t namesake(std::size_t at);
    std::size_t one_korea(std::size_t at);
    std::size_t two_koreas(std::size_t at);
    bool speaks_of_korea() const;
    std::size_t place(std::size_t at);
    const std::vector<NamePiece>& p_;

    const Text& text_;
    const Knowledge& k_;
    PeopleTable& people_;
    std::vector<Mention>& out_;
    std::vector<std::size_t> list_;
};

}  // namespace detente
