// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/party_reader.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/parties/invitation.hpp"
#include "engine/meetings/story/tours.hpp"
#include "engine/meetings/where/place_told.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

}  // namespace

bool Parties::call() {
    out_.np_first = phrase_begin();
    const bool marked = s_.any(out_.np_first, hit_.first, c::phone);
    // "made a joint call for calm"
    if (!marked && hit_.last < s_.sentence.last && s_.word(hit_.last) == f_.for_) return false;
    if (const int caller = caller_behind(); caller >= 0) {
        add(subject(out_.np_first - 1));
        add(caller);
        return out_.parties.size > 1;
    }
    const int partner = behind(hit_.last, {f_.with, f_.between, f_.to}, 10);
    const bool held =
        out_.np_first > s_.sentence.first && (s_.is(out_.np_first - 1, c::hold | c::prep));
    if (!marked && (partner < 0 || group(partner).prep == f_.to)) return false;
    if (!marked && !held && group(partner).prep != f_.between && group(partner).prep != f_.with)
        return false;
    return noun();
}

/// "received a call from the president", "took a call from Mora", "placed a call to him": who is at
/// the other end, or -1.
int Parties::caller_behind() const {
    constexpr auto placing =
        std::to_array<std::string_view>({"placed", "places", "made", "makes", "put"});
    constexpr auto verbs = std::to_array<std::string_view>(
        {"received", "receives", "got", "gets", "took", "takes", "accepted"});
    if (out_.np_first < s_.sentence.first + 2) return -1;
    const std::string_view verb = s_.text.view(out_.np_first - 1);
    if (is_one_of(placing, verb) && hit_.trigger->frame == Frame::call) {
        const int called = behind(hit_.last, {f_.to}, 3);
        return called >= 0 && people_in(group(called)) ? called : -1;
    }
    if (!is_one_of(verbs, verb)) return -1;
    return behind(hit_.last, {f_.from, f_.by}, 3);
}

bool Parties::visit() {
    out_.np_first = phrase_begin();
    if (not_diplomatic()) return false;
    for (int i = 0; i < count(); ++i) {
        const Group& g = group(i);
        if (g.last > out_.np_first && g.first < hit_.first) owner(i);
    }
    int by = -1;
    if (out_.parties.empty()) by = behind(hit_.last, {f_.by}, 3);
    if (by >= 0 && stops(hit_.last, group(by).start)) by = -1;
    const int toured = toured_states();
    if (by < 0 && toured < 0 && out_.parties.empty()) by = behind(hit_.last, {f_.of}, 4);
    if (by >= 0 && is_inviter(s_, group(by))) by = -1;
    add(by);
    if (out_.parties.empty() && by < 0) {
        const int paid = paid_visit();
        const int who = subject(paid < 0 ? out_.np_first : group(paid).first - 1);
        if (who >= 0 && (people_in(group(who))))
            add(who);
        else
            add(behind_comma(true));
    }
    int where = toured >= 0 ? toured : destination();
    if (where < 0) where = paid_visit();
    if (where >= 0 && is_home(group(where))) where = -1;
    if (where < 0) where = arrival();
    out_.to_place_told = where < 0 && leads_to_place_told(s_, hit_);
    if (where < 0 && !out_.to_place_told) where = frame_of_sentence();
    if (where >= 0)
        add_host_country(where);
    else if (weak_ != no_actor && !out_.parties.contains(weak_))
        out_.parties.add(weak_);
    out_.definite = is_definite();
    return !out_.parties.empty() || out_.definite;
}

/// "paid Chad a visit": whom it was paid, or -1.
int Parties::paid_visit() const {
    constexpr auto verbs = std::to_array<std::string_view>({"pay", "pays", "paid", "paying"});
    const int i = next_group(out_.np_first) - 1;
    if (i < 0 || !is_state(group(i))) return -1;
    const std::uint32_t noun = group(i).last;
    if (noun != out_.np_first && !(noun + 1 == out_.np_first && s_.is(noun, c::det))) return -1;
    const bool paid =
        group(i).first > s_.sentence.first && is_one_of(verbs, s_.text.view(group(i).first - 1));
    return paid ? i : -1;
}

/// "Mora's visit in May, and the signing in Lima": his own capital, where something else was.
bool Parties::is_home(const Group& g) const {
    const Mention& m = s_.mention(g.first_mention);
    if (g.prep != f_.in || m.kind != MentionKind::place) return false;
    const ActorList& who = out_.parties;
    return who.size == 1 && who.contains(s_.k.lexicon.places()[m.place].country);
}

/// "a tour of Kenya, Tanzania and Mozambique": where it leads, or -1.
int Parties::toured_states() const {
    if (!s_.text.view(hit_.first).starts_with("tour")) return -1;
    const int i = behind(hit_.last, {f_.of}, 2);
    return i >= 0 && !people_in(group(i)) && is_state(group(i)) ? i : -1;
}

/// "a tour that has taken him to Cuba and Mexico", "her trip, which includes Laos": where the
/// clause leads, or -1.
int Parties::stops_told() const {
    const std::uint32_t clause = told_stops(s_, hit_);
    if (clause == 0) return -1;
    const int i = next_group(clause + 1);
    for (int stop = i; stop < count() && stop < i + 2; ++stop) {
        const Group& g = group(stop);
        if (people_in(g)) continue;  // "him"
        const bool whole = s_.text.view(clause).starts_with("inc");
        const bool direct = whole && g.prep == unknown_word && g.start <= clause + 3;
        const bool toward = !whole && g.prep == f_.to && g.start <= clause + 4;
        const bool where = s_.mention(g.first_mention).kind == MentionKind::place || is_state(g);
        return where && (direct || toward) ? stop : -1;
    }
    return -1;
}

/// "arrived in Islamabad on an official visit": where the way led.
int Parties::arrival() const {
    for (int i = next_group(out_.np_first) - 1; i >= 0; --i) {
        const Group& g = group(i);
        if (!g.place && !is_state(g)) continue;
        const bool toward =
            g.prep == f_.in || g.prep == f_.to || g.prep == f_.at || g.prep == f_.into;
        const std::uint32_t least = std::max(s_.sentence.first, g.start > 4 ? g.start - 4 : 0);
        if (toward && s_.any(least, g.start, c::motion)) return i;
    }
    return -1;
}

/// "In Pakistan, she spoke of the Chancellor's visit in May.": the state that the sentence is set
/// in.
int Parties::frame_of_sentence() const {
    if (count() == 0 || group(0).start != s_.sentence.first || group(0).prep != f_.in) return -1;
    const bool state = group(0).place && is_state(group(0));
    const bool closed = group(0).last < s_.sentence.last && s_.word(group(0).last) == f_.comma;
    return state && closed ? 0 : -1;
}

int Parties::behind_comma(bool people) const {
    const std::uint32_t from = behind_relative_clause();
    for (int i = next_group(from); i < count(); ++i)
        if (free(group(i)) && (!people || people_in(group(i))) &&
            s_.has_word(from, group(i).first, f_.comma))
            return i;
    return -1;
}

/// "At talks with Mora in Lima, at which the two signed an accord, Quispe said": the comma that
/// closes the clause, else the trigger's end.
std::uint32_t Parties::behind_relative_clause() const {
    std::uint32_t at = hit_.last;
    while (at < s_.sentence.last && s_.word(at) != f_.comma) ++at;
    if (at + 2 >= s_.sentence.last) return hit_.last;
    const std::uint32_t pronoun = at + 1 + s_.is(at + 1, c::prep);
    if (!s_.is(pronoun, c::relative) && s_.word(pronoun) != f_.where) return hit_.last;
    for (at = pronoun; at < s_.sentence.last; ++at)
        if (s_.word(at) == f_.comma && next_group(at) < count()) return at;
    return hit_.last;
}

void Parties::owner(int index) {
    const Group& g = group(index);
    for (std::uint32_t i = g.first_mention; i < g.last_mention; ++i) {
        const Mention& m = s_.mention(i);
        if (m.kind == MentionKind::place) {
            weak_ = s_.k.lexicon.places()[m.place].country;
        } else if (m.kind == MentionKind::actor && !m.possessive && is_state(g)) {
            weak_ = *m.actors.begin();
        } else {
            add_mention(m);
        }
    }
}

void Parties::joined_owner() {
    if (out_.np_first <= s_.sentence.first + 2 || s_.word(out_.np_first - 1) != f_.and_) return;
    for (int i = next_group(out_.np_first) - 1; i >= 0; --i) {
        const Group& g = group(i);
        const std::uint32_t from = g.last + (g.possessive ? 1 : 0);  // "'s" may be a verb
        if (g.last + 14 < out_.np_first || s_.any(from, out_.np_first, c::be | c::modal)) return;
        if (!g.possessive || !people_in(g)) continue;
        return add(i);
    }
}

}  // namespace detente
