// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/party_reader.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/reading/groups.hpp"
#include "engine/meetings/where/place_told.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

}  // namespace

bool Parties::is_match(int who) const {
    return !people_in(group(who)) &&
           told_outside_names(s_.sentence.first, s_.sentence.last, c::sport);
}

bool Parties::meet() {
    if (we_met()) return true;
    const bool participle = hit_.form == Form::gerund && !gerund_is_verb();
    int who = participle ? participle_subject() : subject(hit_.first);
    if (participle && who < 0) return noun();
    if (who < 0) who = joint_organ();
    int whom = participle ? behind(hit_.last, {f_.with}, 4) : object();
    if (whom < 0 && !participle) whom = relative_object(who);
    if (whom < 0 && !participle) whom = behind(hit_.last, {f_.with, f_.by});
    // "sat across the table from Vega"
    if (whom < 0 && hit_.trigger->id == "face-to-face") whom = behind(hit_.last, {f_.from}, 2);
    if (who >= 0 && is_match(who)) return false;
    // "After meeting Putin, Scholz said"
    const bool opens = hit_.form == Form::gerund || having();
    add(who < 0 && whom >= 0 && opens ? behind_comma(true) : who);
    add_leaders(who);
    if (who >= 0 && out_.parties.empty()) add_sender(who);  // "sent an envoy to Lima to meet"
    if (who >= 0 && out_.parties.empty()) add_countries_of(who);
    add_opening_company(who);
    add_joined(who);
    if (whom >= 0) {
        out_.private_side = is_private(whom);
        if (!add_one_by_one(whom) && !add_with_twin(whom)) add_each(whom, 3);
        add_company(whom);
    }
    if (whom < 0 && who >= 0 && group(who).last_mention - group(who).first_mention == 1)
        outer_subject(who);
    if (who >= 0 && whom < 0) {
        note_body(who);
        if (out_.body) out_.kind = out_.rank == Rank::leader ? Kind::summit : Kind::session;
        out_.pair = out_.pair || told_before(who);
    }
    if (whom < 0 && who < 0) return false;
    return whom >= 0 || !nothing_met();
}

/// "The joint commission of Chad and Mali met", "A Chadian-Malian border committee met": whose it
/// is, or -1.
int Parties::joint_organ() const {
    constexpr auto organs = std::to_array<std::string_view>(
        {"commission", "committee", "council", "panel", "mechanism", "Commission", "Committee",
         "Council", "board", "group", "subcommittee", "commissions", "committees"});
    const std::uint32_t verb = verb_begin(hit_.first);
    for (int i = next_group(verb) - 1; i >= 0; --i) {
        const Group& g = group(i);
        if (g.place || g.possessive || actors_of(i).size < 2) continue;
        const bool behind = (g.prep == f_.of || g.prep == f_.between) && g.last == verb &&
                            g.start > s_.sentence.first &&
                            is_one_of(organs, s_.text.view(g.start - 1));
        const bool before = g.prep == unknown_word && hyphenated(g) && g.last < verb &&
                            g.last + 2 >= verb - 1 && is_one_of(organs, s_.text.view(verb - 1));
        if (behind || before) return i;
    }
    return -1;
}

/// "Chad and Mali agreed on it after the countries' leaders met": whose they are, told before in
/// the sentence.
void Parties::add_countries_of(int who) {
    const std::uint32_t first = group(who).first;
    if (first < s_.sentence.first + 3) return;
    const WordId mark = s_.word(first - 1);
    if (mark != f_.apostrophe && mark != f_.possessive) return;
    if (!s_.is(first - 2, c::pair_noun)) return;
    for (int i = who - 1; i >= 0; --i) {
        const Group& g = group(i);
        if (g.place || g.last > first - 2 || actors_of(i).size < 2) continue;
        return out_.parties.add(actors_of(i));
    }
    out_.pair = true;  // "The two countries' leaders": told before the sentence
}

/// "Having met Rojas, Vega said"
bool Parties::having() const {
    return hit_.first == s_.sentence.first + 1 && s_.text.view(s_.sentence.first) == "Having";
}

/// "met business leaders", "met Ada Quispe, a singer": nobody who acts for a state.
bool Parties::is_private(int whom) const {
    const Group& g = group(whom);
    if (!actors_of(whom).empty()) return false;
    const Mention& m = s_.mention(g.first_mention);
    if (m.kind == MentionKind::person) return m.rank == Rank::other;
    const std::uint32_t least = s_.sentence.back(g.first, 3U);
    return s_.any(least, g.first, c::business | c::sport);
}

/// "Together with Scholz, Macron met Putin."
void Parties::add_opening_company(int who) {
    if (who < 1 || group(0).prep != f_.with || group(0).start > s_.sentence.first + 1) return;
    if (group(0).start == s_.sentence.first || s_.word(s_.sentence.first) == f_.together) add(0);
}

/// "met Putin together with Erdogan", "met the rebels, along with envoys of Chad"
void Parties::add_company(int whom) {
    const int company = behind(group(whom).last, {f_.with, f_.alongside}, 4);
    if (company < 0) return;
    const std::uint32_t before = group(company).start;
    const bool joint = group(company).prep == f_.alongside || s_.word(before - 1) == f_.together ||
                       s_.text.view(before - 1) == "along";
    if (joint || actors_of(whom).empty()) add(company);
}

bool Parties::call_on() {
    const int whom = called_on();
    if (whom < 0) return false;
    const int who = subject(hit_.first);
    add(who);
    add_leaders(who);
    add(whom);
    return true;
}

bool Parties::address() {
    if (hit_.form == Form::gerund && !gerund_is_verb()) return noun();  // "a briefing"
    int whom = object();
    int who = subject(hit_.first);
    // "The Council was briefed by the envoy on Monday"
    const bool listens = hit_.trigger->id == "brief" && passive() && who >= 0;
    if (listens) {
        whom = who;
        who = behind(hit_.last, {f_.by});
        out_.kind = Kind::session;
    }
    if (whom < 0) whom = behind(hit_.last, {f_.with, f_.by});
    if (whom < 0 || !has_organisation(whom)) return false;
    if (listens && (people_in(group(whom)) || !ends_organ(s_.text.view(group(whom).last - 1))))
        return false;
    // "attended the NATO summit": the noun tells of it.
    if (hit_.trigger->id == "attend" && stops(group(whom).last, group(whom).last + 3)) return false;
    out_.body = hit_.trigger->kind == Kind::session || listens;
    add(who);
    add_leaders(who);
    add(whom);
    return true;
}

/// "called on the President on Monday": not "called on the President to step back".
int Parties::called_on() const {
    const int i = next_group(hit_.last);
    if (i >= count() || group(i).first > hit_.last + 4 || !people_in(group(i))) return -1;
    const Mention& m = s_.mention(group(i).last_mention - 1);
    const std::uint32_t next = group(i).last;
    // "called on the Chadian president in Accra", where "called on ministers" may be a wish
    const bool in_office = m.kind == MentionKind::group && m.titled && !m.plural &&
                           (m.rank >= Rank::minister || m.counterpart) && told_where(i) &&
                           !s_.has_word(next, std::min(next + 8, s_.sentence.last), f_.to);
    if ((m.kind != MentionKind::person && !in_office) || m.possessive) return -1;
    return next < s_.sentence.last && s_.word(next) == f_.to ? -1 : i;
}

bool Parties::has_organisation(int index) const {
    for (std::uint32_t i = group(index).first_mention; i < group(index).last_mention; ++i)
        if (organisation(s_.mention(i))) return true;
    return false;
}

bool Parties::nothing_met() const {
    if (hit_.last >= s_.sentence.last) return false;
    const Token& next = s_.text.tokens[hit_.last];
    if (hit_.trigger->id == "see-each-other" && next.word == f_.as) return true;  // "as rivals"
    if (next.is(shape::mark)) return false;
    if (s_.is(hit_.last, c::prep | c::subordinate | c::reporters) && next.word != f_.with)
        return s_.is(hit_.last, c::reporters);
    if (s_.time_at(hit_.last) || next.word == f_.there || s_.text.view(next) == "here")
        return false;
    if (next.word == f_.with) return out_.parties.size < 2 && !out_.pair;
    return !ends_in_ly(next) && !s_.is(hit_.last, c::ordinal) && next.word != f_.together &&
           out_.parties.size < 2 && !out_.pair;
}

bool Parties::gerund_is_verb() const {
    if (hit_.first == s_.sentence.first) return object() >= 0;
    const std::uint32_t before = hit_.first - 1;
    if (s_.behind_be(hit_.first)) return true;
    // "left Togo after meeting with its president"
    if ((s_.is(before, c::prep) || s_.word(before) == f_.comma) && hit_.last < s_.sentence.last &&
        s_.word(hit_.last) == f_.with)
        return true;
    if (object() >= 0 &&
        (s_.is(before, c::prep) || s_.word(before) == f_.comma || s_.word(before) == f_.and_))
        return true;
    return false;
}

void Parties::outer_subject(int inner) {
    if (!is_object(group(inner))) return;
    for (int i = inner - 1; i >= 0; --i)
        if (free(group(i))) return add(i);
}

void Parties::note_body(int index) {
    const Group& g = group(index);
    const Mention& m = s_.mention(g.first_mention);
    // "EU leaders and their aides"
    bool alone = true;
    for (std::uint32_t i = g.first_mention + 1; i < g.last_mention; ++i)
        alone = alone && s_.mention(i).actors.empty() && s_.mention(i).kind == MentionKind::group;
    const bool one = alone && m.actors.size == 1;
    if (one && s_.k.lexicon.is(*m.actors.begin(), ActorKind::organisation) &&
        m.kind != MentionKind::person &&
        (m.kind == MentionKind::actor || m.plural || m.kind == MentionKind::modifier))
        out_.body = true;
}

/// "received the M23 rebels"
bool Parties::is_movement(const Group& g) const {
    const Mention& one = s_.mention(g.first_mention);
    return g.last_mention - g.first_mention == 1 && one.actors.size == 1 &&
           s_.k.lexicon.is(*one.actors.begin(), ActorKind::party);
}

bool Parties::host() {
    if (hit_.trigger->id == "invite") return invite();
    int whom = object();
    // "granted an audience to the minister", "played host to Zelenskyy"
    if (whom < 0 && s_.word(hit_.last - 1) == f_.to) {
        const int guest = next_group(hit_.last);
        if (guest < count() && group(guest).start < hit_.last && people_in(group(guest)))
            whom = guest;
    }
    int who = subject(hit_.first);
    if (qualifies_noun()) return false;
    // "thanked them for receiving the ambassador": no news of a visit.
    if (hit_.form == Form::gerund && hit_.first > s_.sentence.first + 1 &&
        (s_.word(hit_.first - 1) == f_.for_ || s_.word(hit_.first - 2) == f_.for_))
        return false;
    if (passive() || by_somebody()) {
        whom = who;
        who = behind(hit_.last, {f_.by});
    }
    if (whom < 0) whom = relative_object(who);
    if (who < 0 || whom < 0) return false;
    const Group& guest = group(whom);
    const std::string_view id = hit_.trigger->id;
    if (id != "host-verb" && !people_in(guest) && !is_movement(guest)) return false;
    if (guest.possessive && guest.last_mention - guest.first_mention == 1) return false;
    if (id == "welcome" && guest.last < s_.sentence.last && s_.is(guest.last, c::possessive))
        return false;
    add(who);
    out_.hosts = out_.parties;
    add_each(whom, 3);
    // "will host President Mora for a state visit"
    for (const TriggerHit& other : s_.triggers) {
        const bool near = other.first > hit_.last && other.first < guest.last + 6;
        if (near && other.trigger->id == "visit" && s_.has_word(guest.last, other.first, f_.for_))
            out_.kind = Kind::visit;
    }
    return true;
}

/// "a summit on Monday, hosted by Japan": told by the noun.
bool Parties::qualifies_noun() const {
    if (passive() || !by_somebody() || hit_.first < s_.sentence.first + 2) return false;
    return std::any_of(s_.triggers.begin(), s_.triggers.end(), [&](const TriggerHit& other) {
        const bool near = other.first < hit_.first && other.last + 10 > hit_.first;
        return near && !other.verb() && s_.clause_begin(hit_.first) <= other.first &&
               !s_.any(other.last, hit_.first, c::be | c::modal);
    });
}

bool Parties::go() {
    if (hit_.trigger->id == "send") return send();
    const int where = destination();
    out_.to_place_told = where < 0 && leads_to_place_told(s_, hit_);
    if (where < 0 && !out_.to_place_told) return false;
    // "Visiting Ghana on Monday, the Nigerian minister said": who comes behind the comma.
    const bool opens = hit_.form == Form::gerund && hit_.first == s_.sentence.first;
    const int who = opens ? behind_comma(true) : subject(hit_.first);
    const bool due = s_.is(hit_.first, c::planned);  // "is expected in Kyiv"
    if (who < 0 || (passive() && !due)) return false;
    const Group& traveller = group(who);
    if (where >= 0 && sits_elsewhere(who)) return true;
    if (!people_in(traveller) && !is_mission(traveller)) return false;
    // "led a delegation to Lima", not "led the calls to Peru"
    if (hit_.trigger->id == "lead-to" &&
        (where < 0 || !s_.any(hit_.last, group(where).start, c::organ) ||
         s_.word(hit_.first - 1) == f_.from))
        return false;
    if (where >= 0 && hit_.trigger->frame == Frame::travel && at_seat(where)) return false;
    if (hit_.trigger->frame == Frame::go && hit_.form == Form::gerund &&
        hit_.last < s_.sentence.last && s_.is(hit_.last, c::title_head | c::title_mod))
        return false;
    add(who);
    add_leaders(who);
    if (out_.parties.empty() && !out_.pair) return false;
    if (where >= 0) add_host_country(where);
    return true;
}

/// "The G20 go to Osaka in June", "NATO leaders head to London": a body of states, which meets
/// there.
bool Parties::sits_elsewhere(int who) {
    const Mention& m = s_.mention(group(who).first_mention);
    if (hit_.trigger->frame != Frame::travel || !organisation(m) || group(who).possessive)
        return false;
    constexpr auto clubs =
        std::to_array<std::string_view>({"G7", "G8", "G20", "G77", "BRICS", "APEC"});
    const bool club = m.kind == MentionKind::actor && m.actors.size == 1 &&
                      is_one_of(clubs, s_.k.lexicon.actors()[*m.actors.begin()].id);
    if (!club && !(is_body_of_people(who) && m.rank == Rank::leader)) return false;
    add(who);
    out_.body = true;
    out_.kind = Kind::summit;
    return true;
}

/// "a Security Council mission visited Kigali"
bool Parties::is_mission(const Group& g) const {
    if (g.last >= s_.sentence.last || !organisation(s_.mention(g.first_mention))) return false;
    const std::string_view noun = s_.text.view(g.last);
    return noun == "mission" || noun == "panel" || noun == "team" || noun == "delegation";
}

/// "A delegation of African leaders, led by the President of Ghana and including his colleagues":
/// those too.
void Parties::add_leaders(int who) {
    if (who < 0) return;
    for (int i = who + 1; i < count() && group(i).last <= hit_.first; ++i) {
        const Group& g = group(i);
        const bool leads =
            g.prep == f_.by && g.start > s_.sentence.first && s_.is(g.start - 1, c::lead);
        if (leads || g.prep == f_.including) add(i);
    }
}

bool Parties::at_seat(int where) const {
    const Mention& m = s_.mention(group(where).first_mention);
    return m.kind == MentionKind::place && s_.k.lexicon.places()[m.place].seat;
}

void Parties::add_host_country(int where) {
    const Group& g = group(where);
    for (std::uint32_t i = g.first_mention; i < g.last_mention; ++i) {
        const Mention& m = s_.mention(i);
        const ActorIndex country = m.place != no_item ? s_.k.lexicon.places()[m.place].country
                                   : m.actors.empty() ? no_actor
                                                      : *m.actors.begin();
        if (country == no_actor || out_.parties.contains(country)) continue;
        out_.parties.add(country);
        out_.hosts.add(country);
    }
}

}  // namespace detente
