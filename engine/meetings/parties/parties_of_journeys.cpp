// SPDX-License-Identifier: MIT
// Who receives whom, and who goes to whom: "hosted", "flew to", "sent an envoy".
#include "engine/meetings/parties/party_reader.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/where/place_told.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

}  // namespace

/// "received the M23 rebels"
bool Parties::is_movement(const Group& g) const {
    const Mention& one = s_.mention(g.first_mention);
    return g.last_mention - g.first_mention == 1 && one.actors.size == 1 &&
           s_.k.lexicon.is(*one.actors.begin(), ActorKind::party);
}

bool Parties::host() {
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

/// "Chad sent an envoy to Lima": whom it sent goes there.
bool Parties::send() {
    const int where = destination();
    const int envoy = object();
    if (where < 0 || envoy < 0 || !people_in(group(envoy)) || passive() || at_seat(where))
        return false;
    add(subject(hit_.first));
    add(envoy);
    if (out_.parties.empty()) return false;
    add_host_country(where);
    return out_.parties.size > 1;
}

/// "Rojas invited Mora to Lima in May", "Mora has been invited to Lima"
bool Parties::invite() {
    const int where = destination();
    if (where < 0) return false;
    const int guest = passive() ? subject(hit_.first) : object();
    if (guest < 0 || !people_in(group(guest))) return false;
    add(guest);
    if (out_.parties.empty()) return false;
    add_host_country(where);
    return true;
}

}  // namespace detente
