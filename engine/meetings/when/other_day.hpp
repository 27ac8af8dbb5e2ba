// SPDX-License-Identifier: MIT
// Whether a time of the sentence is that of something else than the meeting.
#pragma once

#include "engine/meetings/finding.hpp"

namespace detente {

class OtherDay {
  public:
    /// Both must outlive it.
    OtherDay(const Scene& scene, const Finding& finding) : s_(scene), out_(finding) {}

    /// Whether a noun beside the time has it: "the 2016 election", "Sunday's vote".
    bool owns(const Timex& time) const {
        return dates_other_noun(time) || is_before_noun(time) || is_of_account(time) ||
               is_owner(time) || is_of_participle(time);
    }
    /// Whether a clause or a bracket that holds it tells of something else; between it and the
    /// trigger stand the tokens [from, to).
    bool tells(const Timex& time, std::uint32_t from, std::uint32_t to) const {
        const bool after = time.first >= out_.last;
        return (after ? fenced_off(from, to) || since_event(time) || opens_next(time) ||
                            is_of_object(time) || is_of_announcement(time) ||
                            is_of_what_went_before(from, to)
                      : closed_off(time, to)) ||
               (!after && speaks_of_it(from, to)) || is_of_noun(time) || is_other_zone(time) ||
               is_of_picture(time) || (after && is_of_speech(time));
    }
    /// "on Wednesday, when the Council meets", "since late 2015, when they saw each other": the day
    /// or year of the meeting that the clause behind it tells of.
    bool leads(const Timex& time) const;
    /// "would leave by June, she said on Monday during talks with Mora": that Monday.
    bool said_there(const Timex& time) const;

  private:
    /// "the 2016 presidential election", "his April 2009 speech": the date of something else.
    bool dates_other_noun(const Timex& time) const;
    /// "the 3 May uprising", "the July 11 attack": not "the 3 May talks".
    bool is_before_noun(const Timex& time) const;
    /// "Launched in 1999, the dialogue …": the year of that verb.
    bool is_of_participle(const Timex& time) const;
    /// "the first talks since the death of the mediator in March", "met after the earthquake on 3
    /// May": the day of what is no meeting. A weekday may be both's: "met after Sunday's mass".
    bool since_event(const Timex& time) const;
    bool word_behind(std::uint32_t at) const;
    /// "a shortfall for 1987", "a plan for 2024-2026": the year that is reckoned, unless it is
    /// planned or the meeting's.
    bool is_of_account(const Timex& time) const;
    /// "came a day after Sunday's vote": the day of what is no meeting.
    bool is_owner(const Timex& time) const;
    bool opens_clause(std::uint32_t at) const;
    bool past_verb(std::uint32_t from, std::uint32_t to) const;
    /// "met at the house where the poet died on 3 March", "after the border was closed in April":
    /// the day of what the clause between tells.
    bool fenced_off(std::uint32_t from, std::uint32_t to) const;
    /// "his colleague, who took office", "the war that broke out": no meeting that began or was
    /// held.
    bool tells_of_noun_before(std::uint32_t relative) const;
    bool in_name(std::uint32_t token) const;
    /// "reviewed with her the aid approved in December": when the object came to be so.
    bool is_of_object(const Timex& time) const;
    /// "a ballot scheduled for May", "Mora, elected in May,": the day of the vote.
    bool is_of_vote(const Timex& time) const;
    /// "visited Chad, and in 1980 the two signed": the time of what comes behind it.
    bool opens_next(const Timex& time) const;
    /// "the minister, who was appointed last month, will meet"
    bool closed_off(const Timex& time, std::uint32_t to) const;
    bool is_of_founding(const Timex& time) const;
    /// "tomorrow she will give a briefing on the talks": the day of the briefing.
    bool speaks_of_it(std::uint32_t from, std::uint32_t to) const;
    /// "Resolution 1899 of 12 February": the day of that noun, unless it is a part of the day.
    bool is_of_noun(const Timex& time) const;
    /// "Mora, in a meeting with Quispe, said a visit planned for May": the day of what was said.
    bool is_of_speech(const Timex& time) const;
    /// "the talks went well, and a statement is expected on Monday"
    bool is_of_announcement(const Timex& time) const;
    /// "her visit follows talks in Lima on Monday": the day of those talks.
    bool is_of_what_went_before(std::uint32_t from, std::uint32_t to) const;
    /// "Mora (pictured on 3 May) said after talks": the day of the picture.
    bool is_of_picture(const Timex& time) const;
    /// "on 23 April (22 April Port of Spain time)"
    bool is_other_zone(const Timex& time) const;

    const Scene& s_;
    const Finding& out_;
};

/// "agreed on Monday to meet again", "on Monday invited him to visit": the day of the decision.
bool dates_decision(const Scene& scene, const Finding& finding, const Timex& time);

/// "the dates of the talks": what the sentence tells is not that they were held.
bool names_arrangement(const Text& text, const FunctionWords& f, std::uint32_t noun_phrase);

/// "a statement issued on Tuesday by the presidency", "in an interview on Tuesday": when it was
/// said.
bool dates_statement(const Scene& scene, const Finding& finding, const Timex& time);

}  // namespace detente
