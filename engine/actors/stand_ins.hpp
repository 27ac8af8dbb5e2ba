// SPDX-License-Identifier: MIT
// Pronouns and pairs that stand in for people named before: "he", "them", "the two leaders", "her
// foreign minister, Ada Quispe".
#pragma once

#include <array>
#include <vector>

#include "engine/actors/mention.hpp"
#include "engine/actors/unnamed.hpp"

namespace detente {

/// Goes through a text's sentences in order.
class StandIns {
  public:
    /// All must outlive it.
    StandIns(const Text& text, const Knowledge& knowledge, Mentions& out)
        : text_(text), k_(knowledge), out_(out), unnamed_(text, knowledge) {}

    /// Adds the sentence's pronouns to its mentions, which begin at `first_mention` of all, and
    /// says for whom they stand.
    void sentence(const Sentence& sentence, std::uint32_t first_mention);

  private:
    WordClass classes(std::uint32_t at) const { return k_.words.of(text_.tokens[at].word); }

    void add_pronouns(const Sentence& sentence, std::uint32_t first_mention);
    Mention stand_in(std::uint32_t at, std::uint32_t last) const;
    /// "the six", "the four delegations": told before, where no name says who.
    Mention several(std::uint32_t at, std::uint32_t noun, std::uint32_t last,
                    std::uint8_t count) const;
    /// "the two leaders", "both presidents": a group without actors becomes a pair.
    void make_pair(std::size_t index);
    /// "two" to "seven"; 0 for other words.
    std::uint8_t number(std::uint32_t at) const;
    /// "his delegation"
    bool is_his(std::uint32_t at) const;
    /// "I": who speaks.
    bool is_speaker(std::uint32_t at) const;
    /// "met him", "received her on Monday": not "her delegation".
    bool is_object(std::uint32_t at, std::uint32_t last) const;
    bool is_sides(std::uint32_t at) const;
    bool is_guests(std::uint32_t at) const;

    void resolve(const Sentence& sentence, std::uint32_t first_mention);
    /// "his delegation", "its foreign minister, Ada Quispe": of whom the words before tell.
    void take_owner(std::uint32_t first_mention, std::size_t index, const Referent& subject);
    /// "Peruvian officials said they would meet": the officials.
    void take_officials(std::uint32_t first_mention, std::size_t index);
    /// "Vega met him", "flew to Lima, where Vega received him": who is not the subject beside it.
    Referent object_of(std::uint32_t first_mention, std::size_t index,
                       const Referent& subject) const;
    /// "The border was the topic of Mora's talks. He met …": the one person whom a sentence names.
    Referent only_owner(std::uint32_t first_mention) const;
    /// Whom a pronoun behind the mention may stand for.
    Referent named(const Mention& mention) const;
    Referent person(std::uint16_t index) const;
    /// "I met him," Vega said: whose words the sentence tells, else the last one's.
    Referent speaker(std::uint32_t first_mention) const;

    const Text& text_;
    const Knowledge& k_;
    Mentions& out_;
    std::vector<Mention> added_;
    UnnamedPeople unnamed_;
    Referent subject_before_;
    std::array<WordId, 6> numbers_{k_.function.two,  k_.function.three, k_.function.four,
                                   k_.function.five, k_.function.six,   k_.function.seven};
};

}  // namespace detente
