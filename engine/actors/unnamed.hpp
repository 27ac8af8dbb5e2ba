// SPDX-License-Identifier: MIT
// People whom a text knows by their office alone: "the Omani foreign minister … he … the minister".
#pragma once

#include <array>
#include <string_view>

#include "engine/actors/mention.hpp"

namespace detente {

/// Whom a pronoun stands for: a person, or an office of an actor whose holder has no name.
struct Referent {
    std::int32_t person = -1;
    ActorList actors;
    Rank rank = Rank::other;
    bool known() const { return person >= 0 || !actors.empty(); }
};

class UnnamedPeople {
  public:
    /// Both must outlive it.
    UnnamedPeople(const Text& text, const Knowledge& knowledge) : text_(text), k_(knowledge) {}

    /// Gives the mention the actors that the words before it tell: "the minister" of the Omani
    /// foreign minister, "Chad said its minister", "Chad's foreign ministry said the minister".
    /// The mentions are those of its sentence; it is the one at `index`.
    void complete(Mentions& out, std::size_t first, std::size_t index);
    /// Whether the mention opens a sentence's subject: "the Omani foreign minister".
    bool is_subject(const Mention& mention) const;
    /// "its foreign minister", "its foreign minister, Ada Quispe": of the state or body that the
    /// sentence named first.
    void take_owner(const std::vector<Mention>& all, std::size_t first, Mention& mention) const;
    void next_sentence() {
        ++sentence_;
        acted_ = false;
    }

  private:
    /// Who held an office where the text named it.
    struct Office {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        std::uint32_t sentence = 0;
        ActorList actors;
        std::uint16_t person = no_person;
        bool subject = false;  ///< of its sentence
    };
    /// `opens`: nobody who acts stands before it in its sentence.
    void tell(const Mention& mention, bool opens);
    bool is_one(const Mention& mention) const;
    bool is_no_object(const Mention& mention) const;
    WordId word_before(const Mention& mention) const;
    /// "Secretary" of "Secretary-General", "foreign" of "foreign minister".
    std::string_view specifier(std::uint32_t head) const;
    bool holds(const Office& one, const Mention& mention) const;
    /// Who holds the office of the mention: the latest with whom a sentence began, else the latest
    /// named at all.
    const Office* latest(const Mention& mention) const;
    void take_office(Mention& mention) const;
    /// "The Secretary-General spoke with Arab League Secretary-General Noor. The Secretary-General
    /// then received Mora": not Noor, who was named last, but of whom the sentence before told.
    /// `title`: of the person for whom it was taken.
    void take_subject(WordId title, Mention& mention) const;
    /// "Chad's foreign ministry said", "the government of Chad announced"
    void take_ministry(const std::vector<Mention>& all, std::size_t first, Mention& mention) const;

    /// "The Secretary-General" where no one is named: of the body that the text speaks of, most
    /// often the United Nations.
    void take_secretariat(Mention& mention) const;
    /// "The Pope", "the Taoiseach", where no one is named: only one state has such an office.
    void take_only_office(Mention& mention) const;
    void tell_bodies(const Mention& mention);

    const Text& text_;
    const Knowledge& k_;
    ActorList bodies_;              ///< international ones that the text has named so far
    std::array<Office, 8> told_{};  ///< the latest, in a ring
    std::size_t count_ = 0;
    std::uint32_t sentence_ = 0;
    bool acted_ = false;  ///< somebody who acts was in this sentence already
};

}  // namespace detente
