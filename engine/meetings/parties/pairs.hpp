// SPDX-License-Identifier: MIT
// Whom "the two", "they", "the three ministers" and "their meeting" stand for: pairs.cpp; a third
// one who met them: third_party.cpp.
#pragma once

#include "engine/meetings/parties/main_pair.hpp"
#include "engine/meetings/story/story.hpp"

namespace detente {

/// So many findings back anything may lead: what a text told long before is not looked through.
inline constexpr std::ptrdiff_t most_told_before = 60;

class Pairs {
  public:
    /// All must outlive it; `before` are the findings told before, in document order.
    Pairs(const StoryInput& input, const std::vector<Finding>& before, MainPair& main_pair)
        : in_(input), before_(before), main_pair_(main_pair) {}

    /// "their meeting": the two whom its sentence names, where it names two.
    void take_theirs(Finding& finding) const {
        if (is_theirs(finding)) take_two_of_sentence(finding);
    }
    /// Fills the parties of a finding whose people are only "the two" or so many.
    void take(Finding& finding);
    /// "The two foreign ministers met": the two of whom the text speaks before all others.
    static bool take_main_pair(const ActorList& pair, Finding& finding);
    /// "A trilateral meeting with Mali is planned for Friday": of the two told before and Mali.
    bool take_three(Finding& finding) const;
    /// "Talks with Mali are to follow on Friday": theirs as well, as nobody else is told of.
    bool take_next(Finding& finding) const;
    static bool covers(const Finding& all, const Finding& some);

  private:
    std::vector<Finding>::const_reverse_iterator end() const;
    /// "The two leaders" are no ministers, "the ministers" no presidents.
    bool has_rank(std::uint16_t person, Rank rank) const;
    /// Adds the parties of one told before and those of its people who have the rank.
    void take_all(const Finding& before, Finding& finding) const;
    /// "The two leaders met the UN chief": he is neither of them.
    ActorList third_party(const Finding& finding) const;
    /// "They met again in June": of each of the two states the person who was named last.
    void add_their_people(Finding& finding) const;
    bool is_theirs(const Finding& finding) const;
    /// "In a statement with Scholz after their meeting, Macron said": the two of the sentence.
    void take_two_of_sentence(Finding& finding) const;
    /// "Macron received the two leaders": they are the two told before, and he is no one of them.
    void take_guests(Finding& finding);
    void take_pair(Finding& finding);
    /// "The three ministers": the last meeting of so many, else the last sentence that names so
    /// many.
    void take_several(Finding& finding) const;
    ActorList named_in(std::uint32_t sentence) const;
    /// "The two leaders": those of whom it was told that they met, before states that are spoken
    /// of.
    bool take_people_before(Finding& finding) const;
    /// "The two leaders": two who are no organisation, else whoever met last.
    bool take_pair_before(Finding& finding, bool two) const;
    /// "Rojas met Vega in Lima. The Malian president had received both men in May.": the two and
    /// he.
    bool join_pair_before(Finding& finding) const;
    /// "Morocco and Algeria share the desert. An envoy brought them together.": the two of the
    /// sentence before.
    bool take_named_before(Finding& finding) const;
    /// "Chad and Mali are at odds, and their ministers met": those whose they are.
    bool sends_theirs(const Finding& finding) const;
    /// "Putin and Biden shake hands during their meeting"
    bool same_sentence_pair(Finding& finding) const;
    /// The last two actors that were spoken of.
    void nearest_two(Finding& finding);

    const StoryInput& in_;
    const std::vector<Finding>& before_;
    MainPair& main_pair_;
};

}  // namespace detente
