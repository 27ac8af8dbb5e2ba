// SPDX-License-Identifier: MIT
// The people of one document: who was introduced, and whom a family name means later.
#pragma once

#include <optional>
#include <string_view>

#include "engine/actors/mention.hpp"

namespace detente {

class PeopleTable {
  public:
    PeopleTable(const Text& text, const Knowledge& knowledge, Day day,
                std::vector<DocumentPerson>& people)
        : text_(text), k_(knowledge), day_(day), people_(people) {}

    /// What the phrase around the name tells: a title's head and rank, and whose it is.
    struct Office {
        Rank rank = Rank::other;
        WordId title = unknown_word;
        ActorIndex actor = no_actor;
        bool former = false;
        bool given() const { return title != unknown_word || actor != no_actor; }
    };

    /// The person named by tokens [first, last), entered where new and introduced; no_person where
    /// the name is nobody's. `known` is a person of the lexicon that has this name or family name.
    std::uint16_t named(std::uint32_t first, std::uint32_t last, std::uint32_t known,
                        bool is_full_name, const Office& office);

    /// Who "the president" or "the Russian president" is: the latest with that title, but for
    /// one.
    std::uint16_t with_title(const Office& office, std::uint32_t token,
                             std::uint16_t except = no_person) const;

    std::uint16_t leader_of(ActorIndex actor, WordId title) const;

    /// Who was introduced with that word as family name, or no_person.
    std::uint16_t with_surname(std::uint32_t token) const {
        return find(folded(token), token, token + 1);
    }

    /// Whose somebody is who was introduced with that word as family name, or no_actor.
    ActorIndex actor_of_surname(std::uint32_t token) const {
        const std::uint16_t person = with_surname(token);
        return person == no_person ? no_actor : people_[person].actor;
    }
    ActorIndex actor(std::uint16_t person) const { return people_[person].actor; }
    Rank rank(std::uint16_t person) const { return people_[person].rank; }
    void note(std::uint16_t person, std::uint32_t token) { people_[person].last_token = token; }
    void learn(std::uint16_t person, const Office& office);

    /// The actor for whom the person of the lexicon acts on the document's day.
    ActorIndex acts_for(std::uint32_t known) const;
    Rank rank_of(std::uint32_t known) const;

    /// The day that the text tells of from here on: whoever holds no office on the document's day
    /// held one then.
    void tell_of(Day day) { told_ = day; }

  private:
    const LexiconOffice* office_of(std::uint32_t known) const;
    bool holds_office(std::uint32_t known) const;
    std::uint16_t find(std::string_view folded_surname, std::uint32_t first,
                       std::uint32_t last) const;
    bool before(const DocumentPerson& one, const DocumentPerson& other, bool alone) const;
    bool in_office(const DocumentPerson& person) const;
    std::uint16_t in_that_office(const Office& office, std::uint32_t token) const;
    std::uint16_t by_first_name(std::string_view name, const Office& office) const;
    std::uint16_t only_with_first_name(std::string_view name) const;
    bool surname_only(std::uint32_t first, std::uint32_t last) const;
    std::uint16_t enter(std::uint32_t first, std::uint32_t last, std::uint32_t known,
                        const Office& office);
    std::uint32_t generation_end(std::uint32_t last) const;
    bool is_crown(std::uint32_t at) const;
    /// The name without courtesy titles and nicknames in quotation marks.
    std::string spelled(std::uint32_t first, std::uint32_t last) const;
    std::string folded(std::uint32_t token) const;
    std::uint32_t surname_token(std::uint32_t first, std::uint32_t last, std::uint32_t known) const;
    bool beside_person(std::uint32_t first, std::uint32_t last) const;
    bool fits_better(std::uint32_t one, std::uint32_t other, const Office& office) const;
    std::uint32_t best_known(std::uint32_t first, std::uint32_t last, std::uint32_t known,
                             const Office& office) const;

    const Text& text_;
    const Knowledge& k_;
    Day day_;
    std::optional<Day> told_;
    std::vector<DocumentPerson>& people_;
};

}  // namespace detente
