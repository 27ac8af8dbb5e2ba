// SPDX-License-Identifier: MIT
#include "engine/meetings/party_reader.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/place_told.hpp"
#include "engine/meetings/tours.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

}  // namespace

/// "Mora's virtual participation in the summit": his group, or -1.
int Parties::participant() const {
    constexpr auto nouns =
        std::to_array<std::string_view>({"participation", "attendance", "presence", "appearance"});
    const std::uint32_t noun = out_.np_first - 2;
    if (out_.np_first < s_.sentence.first + 3 || !s_.is(noun + 1, c::prep)) return -1;
    if (!is_one_of(nouns, s_.text.view(noun))) return -1;
    const int who = next_group(noun) - 1;
    const bool near = who >= 0 && group(who).possessive && group(who).last + 2 >= noun;
    return near && people_in(group(who)) ? who : -1;
}

void Parties::from_verb() {
    add(participant());
    std::uint32_t at = out_.np_first;
    if (at == s_.sentence.first) return opening();
    --at;
    // "held a new round of talks", "attended the opening of the summit"
    for (int steps = 0; steps < 8 && at > s_.sentence.first; ++steps) {
        if (s_.is(at, c::hold | c::host | c::motion | c::attend)) break;
        const bool inner = s_.is(at, c::det | c::ordinal | c::event_noun) || s_.word(at) == f_.of ||
                           s_.word(at) == f_.in || s_.word(at) == f_.at || s_.word(at) == f_.for_ ||
                           s_.word(at) == f_.to || s_.text.tokens[at].is(shape::number) ||
                           s_.word(at) == f_.part || s_.time_at(at) || is_round(at) ||
                           s_.word(at) == f_.up || ends_in_ly(s_.text.tokens[at]);
        if (!inner) break;
        --at;
    }
    const bool hosting = s_.is(at, c::host);
    if (hosting && at < hit_.first) return hosted(at);
    if (s_.is(at, c::hold | c::attend) || (s_.is(at, c::motion) && out_.parties.size < 2)) {
        add_subject(at);
        return;
    }
    const bool beside =
        s_.is(out_.np_first - 1, c::prep) && out_.np_first > s_.sentence.first + 1 &&
        (s_.word(out_.np_first - 2) == f_.sidelines || s_.word(out_.np_first - 2) == f_.margins);
    if (beside && !out_.parties.empty()) return;
    const bool wanted = out_.parties.size < 2 || counterpart_ || with_others_;
    if (wanted && s_.is(out_.np_first - 1, c::prep) && !dates_another()) {
        const int who = subject(out_.np_first - 1);
        out_.speaks = out_.people.empty();
        if (who >= 0)
            add(who);
        else
            opening();
        if (out_.parties.size < 2 && who >= 0) add_objects(who);
    }
}

/// "his address to NATO leaders at a summit": the body whose leaders stand before the noun.
void Parties::add_listeners() {
    if (!of_body(hit_.trigger->kind) || out_.np_first == s_.sentence.first) return;
    const std::uint32_t at = out_.np_first - 1;
    if (s_.word(at) != f_.at && s_.word(at) != f_.during) return;
    for (const ActorIndex actor : out_.parties)
        if (s_.k.lexicon.is(actor, ActorKind::organisation)) return;
    for (int i = next_group(at) - 1; i >= 0 && group(i).last + 3 > at; --i) {
        const Mention& m = s_.mention(group(i).first_mention);
        const bool members = m.kind == MentionKind::group && m.plural && organisation(m);
        if (members && !group(i).possessive) return add(i);
    }
}

/// "met a day before the G20 summit opened": a body's session that tells the time of something
/// else.
bool Parties::dates_another() const {
    const WordId word = s_.word(out_.np_first - 1);
    return of_body(hit_.trigger->kind) && !out_.parties.empty() &&
           (word == f_.before || word == f_.after);
}

void Parties::add_objects(int who) {
    for (int i = who + 1; i < count() && group(i).last <= out_.np_first; ++i)
        if (free(group(i)) && people_in(group(i))) return add(i);
    for (int i = who - 1; i >= 0; --i)
        if (free(group(i)) && people_in(group(i)) && is_object(group(who))) return add(i);
}

bool Parties::is_round(std::uint32_t at) const {
    return s_.word(at) == f_.round || s_.word(at) == f_.rounds;
}

void Parties::add_subject(std::uint32_t verb) {
    const int who = subject(verb);
    if (who < 0) return opens_at_place();
    const bool needed = out_.parties.size < 2 || people_in(group(who));
    if (!needed) return;
    add(who);
    add_leaders(who);
}

void Parties::hosted(std::uint32_t verb) {
    const int who = subject(verb);
    if (who < 0) return;
    if (out_.parties.size >= 2) {
        out_.hosts.add(actors_of(who));
        if (!people_in(group(who))) return;
    }
    add(who);
}

void Parties::opening() {
    if (out_.parties.size == 1 || with_others_) return add(behind_comma());
    const bool at_opening = out_.np_first == s_.sentence.first + 1;
    const int who = out_.parties.empty() && at_opening ? behind_comma() : -1;
    if (who >= 0 && hit_.trigger->frame != Frame::visit) {
        if (actors_of(who).size > 1) return add(who);
        if (const int whom = told(who); whom >= 0) {
            add(who);
            return add(whom);
        }
    }
    opens_at_place();
}

/// "After two days of talks in Oslo, Macron said": who comes behind the comma held them, with those
/// at home there.
void Parties::opens_at_place() {
    if (!out_.parties.empty() || hit_.trigger->kind != Kind::talks || out_.pair) return;
    // "Speaking after talks in Oslo"
    const bool speaks = s_.text.view(s_.sentence.first) == "Speaking";
    const std::uint32_t begin = s_.sentence.first + speaks;
    if (!s_.is(begin, c::prep | c::subordinate | c::hold | c::attend)) return;
    int where = -1;
    for (int i = 0; i < count() && group(i).first < hit_.first + 14; ++i) {
        const Group& g = group(i);
        const bool inside = g.place || (g.possessive && !people_in(g));
        if (!inside || g.first < hit_.last) break;
        where = i;
    }
    if (where < 0 || other_verb_between(begin, group(where).first)) return;
    std::uint32_t at = group(where).last;
    const auto begins = [&] {
        return s_.text.view(at) == "beginning" || s_.text.view(at) == "starting";
    };
    while (at < s_.sentence.last && (s_.time_at(at) || s_.is(at, c::prep) || begins())) ++at;
    const bool closed = at + 1 < s_.sentence.last && s_.word(at) == f_.comma;
    if (!closed || s_.any(begin, at, c::have | c::modal)) return;
    const int who = where + 1 < count() ? where + 1 : -1;
    if (who < 0 || group(who).first > at + 4 || !free(group(who)) || !people_in(group(who))) return;
    add(who);
}

/// "In talks on Thursday, Macron told Putin": to whom the one behind the comma spoke.
int Parties::told(int who) const {
    const int whom = who + 1;
    if (!people_in(group(who)) || whom >= count() || !people_in(group(whom))) return -1;
    const std::uint32_t verb = group(who).last;
    const bool near = group(whom).start <= verb + 2 && group(whom).prep == unknown_word;
    if (!near || group(whom).possessive) return -1;
    const bool tells = s_.is(verb, c::speech) || s_.text.view(verb).ends_with("ed");
    return tells ? whom : -1;
}

bool Parties::call() {
    out_.np_first = phrase_begin();
    const bool marked = s_.any(out_.np_first, hit_.first, c::phone);
    // "made a joint call for calm"
    if (!marked && hit_.last < s_.sentence.last && s_.word(hit_.last) == f_.for_) return false;
    const int partner = behind(hit_.last, {f_.with, f_.between, f_.to}, 10);
    const bool held =
        out_.np_first > s_.sentence.first && (s_.is(out_.np_first - 1, c::hold | c::prep));
    if (!marked && (partner < 0 || group(partner).prep == f_.to)) return false;
    if (!marked && !held && group(partner).prep != f_.between && group(partner).prep != f_.with)
        return false;
    return noun();
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
    add(by);
    if (out_.parties.empty() && by < 0) {
        const int who = subject(out_.np_first);
        if (who >= 0 && (people_in(group(who))))
            add(who);
        else
            add(behind_comma(true));
    }
    int where = toured >= 0 ? toured : destination();
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
