// SPDX-License-Identifier: MIT
// Who takes part, read around one trigger. Private to parties.hpp's sources: what all frames ask
// stands in party_reader.cpp, subjects and objects in parties_of_clause.cpp, those who are met one
// by one in parties_of_lists.cpp, relative clauses in parties_of_relatives.cpp; the verbs' frames
// in parties_of_verbs.cpp, of who hosts and travels in parties_of_journeys.cpp, of who signs,
// agrees and convenes in parties_of_accords.cpp and of who speaks, calls and sees in
// parties_of_speech.cpp; the nouns' in parties_of_nouns.cpp, parties_before_nouns.cpp,
// parties_behind_nouns.cpp, parties_around_nouns.cpp and parties_of_visits.cpp.
#pragma once

#include <initializer_list>

#include "engine/meetings/parties/parties.hpp"

namespace detente {

class Parties {
  public:
    Parties(const Scene& scene, const TriggerHit& hit, Finding& out)
        : s_(scene), f_(scene.k.function), hit_(hit), out_(out) {}
    bool run();
    int destination() const;

  private:
    bool read_frame();
    int count() const { return static_cast<int>(s_.groups.size()); }
    const Group& group(int i) const { return s_.groups[static_cast<std::size_t>(i)]; }
    bool lists_states(const Group& g) const;
    int next_group(std::uint32_t token) const;
    bool is_state(const Group& g) const;
    bool is_movement(const Group& g) const;
    bool ends_open(const Group& g) const;
    bool people_in(const Group& g) const;
    void add(int index);
    void add_chain(int index);
    bool leads_through_missions(std::uint32_t from, std::uint32_t to) const;
    void add_sender(int team);
    void add_at_home(int index);
    void add_twin(int index);
    void add_head(int index);
    void add_mentions(const Group& g);
    bool joins_one_before(int index) const;
    void add_bracket(int index);
    bool goes_on(std::uint32_t from, std::uint32_t to) const;
    void add_mention(const Mention& mention);
    bool speaks_for_others(std::uint16_t person) const;
    /// From so many people on, each was spoken to alone.
    void add_each(int index, std::uint32_t several);
    bool names_and_states(const Group& g) const;
    bool add_list_each(int index);
    void add_one_each(const Group& g);
    bool add_bodies_apart(const Group& g);
    bool says_separate() const;
    bool says_separate_alone() const;
    bool share_title(const Group& g) const;
    bool says_apart(const Group& g) const;
    /// Left end of the verb with its auxiliaries and adverbs: "has also met".
    std::uint32_t verb_begin(std::uint32_t at) const;
    bool ends_in_ly(const Token& t) const;
    bool free(const Group& g) const;
    bool is_object(const Group& g) const;
    bool verb_follows(const Group& g) const;
    std::uint32_t over_day(std::uint32_t at) const;
    /// Who does what happens at `at`: nearest free group on the left, or the sentence's first where
    /// the verb goes on after "and".
    int subject(std::uint32_t at) const;
    std::uint32_t over_brackets(std::uint32_t begin, std::uint32_t at) const;
    bool is_predicate(int index) const;
    bool other_verb_between(std::uint32_t from, std::uint32_t to) const;
    /// "met Blinken", "met the visiting Blinken": the object stands right behind the verb.
    int object() const;
    std::uint32_t behind_manner() const;
    /// The first group behind one of the prepositions, before the next verb.
    int behind(std::uint32_t from, std::initializer_list<WordId> preps,
               std::uint32_t reach = 14) const;
    bool passive() const;
    bool by_somebody() const;
    /// "Germany met Italy in the final": teams.
    bool is_match(int who) const;
    bool meet();
    bool having() const;
    void add_countries_of(int who);
    int joint_organ() const;
    int participle_subject() const;
    bool tells_scene(std::uint32_t at) const;
    bool of_body_or_several(int index) const;
    int relative_object(int who) const;
    bool add_holders_behind();
    bool add_one_by_one(int whom);
    void add_both();
    bool tells_next(std::uint32_t from, std::uint32_t to) const;
    bool add_with_twin(int whom);
    void add_company(int whom);
    void add_opening_company(int who);
    void add_joined(int who);
    void joined_in_clause();
    /// "met resistance", "met its deadline", "met with anger": whom the verb has is no one.
    bool nothing_met() const;
    /// "is meeting", "after meeting Putin": not "the meeting".
    bool gerund_is_verb() const;
    void outer_subject(int inner);
    void note_body(int index);
    bool is_private(int whom) const;
    bool call_on();
    bool we_met();
    int speaker() const;
    int spoken_of(int speaker, std::uint32_t we) const;
    /// "addressed the Assembly", "briefed the Council": an organisation's members listened.
    bool address();
    bool with();
    bool discuss_with(int who);
    bool in_council(int who);
    bool is_purpose() const;
    /// "spent two hours with"
    bool spend();
    bool stays_as_guest(int who);
    ActorList actors_of(int index) const;
    bool told_before(int index) const;
    bool place_behind() const;
    bool told_where(int whom) const;
    bool discuss_together(int who);
    bool add_discussing(int who);
    bool says_alone(std::uint32_t end) const;
    bool tells_length(std::uint32_t from, std::uint32_t to) const;
    int called_on() const;
    bool has_organisation(int index) const;
    /// Between verb and object only adverbs, "today", "by phone".
    bool near_object(int whom) const;
    bool phone();
    bool told_by_phone(const Group& whom) const;
    bool plain_call(const Group& whom) const;
    /// Ministers see each other; what else is seen is no meeting.
    bool see();
    /// "saw Putin in Moscow", "saw Putin on Monday": not "saw Putin leave", "saw Putin as a
    /// threat".
    bool stops_after(std::uint32_t at) const;
    bool host();
    bool qualifies_noun() const;
    bool go();
    bool sits_elsewhere(int who);
    bool is_mission(const Group& g) const;
    void add_leaders(int who);
    /// Cities to which one travels for somebody else's meetings.
    bool at_seat(int where) const;
    void add_host_country(int where);
    bool sign();
    /// "The treaty between Chad and Niger was signed": whose it is, or -1.
    int accord_of() const;
    bool signed_by_afar() const;
    bool add_signatories();
    int accord_before() const;
    bool agree();
    bool is_body_of_people(int who) const;
    bool agree_in_session(int who);
    bool at_place(int who) const;
    bool tells_more(std::uint32_t to) const;
    bool signs_accord() const;
    bool convene();
    bool bring_together(int who);
    /// First token of the noun phrase that ends in the trigger: "Monday's high-level U.S.-Russia
    /// talks".
    std::uint32_t phrase_begin() const;
    bool is_ordinal(std::uint32_t at) const;
    bool is_inserted(std::uint32_t at) const;
    bool is_quote(std::uint32_t at) const;
    bool in_mention(std::uint32_t token) const;
    bool noun();
    bool not_diplomatic() const;
    bool is_trade_round() const;
    bool is_of_others() const;
    bool told_outside_names(std::uint32_t from, std::uint32_t to, WordClass mask) const;
    bool is_definite();
    bool is_plural_noun() const;
    bool is_held() const;
    bool tells_who_was_present() const;
    bool is_beside(const Group& g) const;
    int caller_behind() const;
    bool is_addressed(const Group& g) const;
    bool lends_roof(const Group& g) const;
    bool explains(const Group& g) const;
    bool names_nobody(int index) const;
    void premodifiers();
    void premodifier(int index);
    bool organisation(const Mention& m) const;
    bool hyphenated(const Group& g) const;
    bool names_council(const Group& g) const;
    void behind_noun();
    void add_participation();
    void add_mediation();
    bool mediates(const Group& g) const;
    void involved();
    void add_listed(int first);
    bool counts_meetings() const;
    bool quarrels(const Group& g) const;
    bool participates(const Group& g) const;
    bool is_format(const Group& g) const;
    bool only_where_and_when(std::uint32_t from, std::uint32_t to) const;
    bool in_place(std::uint32_t token) const;
    void by_agent(int index);
    /// Another meeting or verb between: what comes then belongs to it.
    bool stops(std::uint32_t from, std::uint32_t to) const;
    /// "X held talks", "X arrived for talks", "during talks with Y, X said".
    void from_verb();
    int participant() const;
    /// "Trump invited Duterte in a phone call": both spoke.
    int who_left(int who) const;
    void add_objects(int who);
    bool dates_another() const;
    bool is_round(std::uint32_t at) const;
    bool verb_joins(int subject, int object) const;
    void add_listeners();
    void add_subject(std::uint32_t verb);
    int joint_body(std::uint32_t verb) const;
    void hosted(std::uint32_t verb);
    bool mediates(std::uint32_t verb) const;
    void mediated(std::uint32_t verb);
    void add_speaker();
    void add_attribution();
    void add_invitation();
    /// "At a meeting with Xi, Obama said …": the subject comes behind the comma.
    void opening();
    void opens_at_place();
    int told(int who) const;
    /// "NATO summit", "the Security Council's session", "a meeting of the OSCE".
    void note_own_session();
    /// "EU ministers resume negotiations": the body's own.
    bool its_ministers() const;
    bool call();
    int arrival() const;
    bool is_home(const Group& g) const;
    int stops_told() const;
    int toured_states() const;
    int frame_of_sentence() const;
    bool visit();
    int paid_visit() const;
    bool invite();
    bool send();
    /// "On a visit to Kyiv, Baerbock said": who comes behind the comma, or -1.
    int behind_comma(bool people = false) const;
    std::uint32_t behind_relative_clause() const;
    void owner(int index);
    /// "Putin's visit to Beijing and talks with Xi": whose the first was.
    void joined_owner();
    const Scene& s_;
    const FunctionWords& f_;
    const TriggerHit& hit_;
    Finding& out_;
    ActorIndex weak_ = no_actor;
    int house_ = -1;  ///< group of the body in whose house a meeting was held
    bool own_body_ = false;
    bool only_unnamed_ = true;   ///< so far only "he", "the Secretary-General": no body's own
    bool with_others_ = false;   ///< "after talks with Chad and Mali": somebody else's
    bool between_pair_ = false;  ///< "talks between the two": nobody else takes part
    bool counterpart_ = false;   ///< "with his Turkish counterpart": he takes part
};

}  // namespace detente
