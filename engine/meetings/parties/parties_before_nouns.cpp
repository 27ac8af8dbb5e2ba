// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/party_reader.hpp"

#include <array>
#include <string_view>

#include "engine/meetings/reading/groups.hpp"
#include "engine/meetings/reading/past_verbs.hpp"
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
    // "received a courtesy call from the ambassador"
    if (hit_.trigger->id == "courtesy-call" && caller_behind() >= 0)
        return add(subject(out_.np_first - 1));
    std::uint32_t at = out_.np_first;
    if (at == s_.sentence.first) return opening();
    --at;
    // "held a new round of talks", "attended the opening of the summit"
    for (int steps = 0; steps < 8 && at > s_.sentence.first;) {
        if (s_.is(at, c::hold | c::host | c::motion | c::attend)) break;
        const bool inner = s_.is(at, c::det | c::ordinal | c::event_noun) || s_.word(at) == f_.of ||
                           s_.word(at) == f_.in || s_.word(at) == f_.at || s_.word(at) == f_.for_ ||
                           s_.word(at) == f_.to || s_.text.tokens[at].is(shape::number) ||
                           s_.word(at) == f_.part || s_.time_at(at) || is_round(at) ||
                           s_.word(at) == f_.up || (s_.word(at) == f_.on && s_.time_at(at + 1)) ||
                           in_place(at) || ends_in_ly(s_.text.tokens[at]);
        if (!inner) break;
        steps += !s_.time_at(at) && !in_place(at);
        --at;
    }
    const bool hosting = s_.is(at, c::host);
    if (mediates(at)) return mediated(at);
    if (hosting && at < hit_.first) return hosted(at);
    if (s_.is(at, c::hold | c::attend) || (s_.is(at, c::motion) && out_.parties.size < 2)) {
        add_subject(at);
        return;
    }
    const bool beside =
        s_.is(out_.np_first - 1, c::prep) && out_.np_first > s_.sentence.first + 1 &&
        (s_.word(out_.np_first - 2) == f_.sidelines || s_.word(out_.np_first - 2) == f_.margins);
    if (beside && !out_.parties.empty()) return;
    const bool wanted = (out_.parties.size < 2 && !between_pair_) || counterpart_ || with_others_;
    if (wanted && s_.is(out_.np_first - 1, c::prep) && !dates_another()) {
        const int who = who_left(subject(out_.np_first - 1));
        out_.speaks = out_.people.empty();
        if (who >= 0)
            add(who);
        else
            opening();
        if (who >= 0 && actors_of(who).empty()) add_sender(who);
        if (out_.parties.size < 2 && who >= 0) add_objects(who);
    }
    if (out_.parties.size == 1 && with_others_) add_speaker();
}

/// "Rojas left Chad on Monday after talks with its president": not the state that he left, which
/// tells of nobody else.
int Parties::who_left(int who) const {
    if (who < 1 || out_.parties.size != 1 || people_in(group(who))) return who;
    for (const ActorIndex actor : actors_of(who))
        if (!out_.parties.contains(actor)) return who;
    for (int i = who - 1; i >= 0; --i)
        if (free(group(i)) && people_in(group(i))) return i;
    return who;
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
        if (free(group(i)) && people_in(group(i)) &&
            (is_object(group(who)) || (i + 1 == who && verb_joins(i, who))))
            return add(i);
    const int last = next_group(out_.np_first) - 1;
    if (last > who && is_addressed(group(last))) add(last);
}

/// "agreed with the president on Monday during talks", "pledged support to him in a call": with or
/// to whom something was done right there.
bool Parties::is_addressed(const Group& g) const {
    constexpr auto settings = std::to_array<std::string_view>({"during", "at", "in"});
    const std::uint32_t setting = out_.np_first - 1;
    if (g.prep != f_.with && g.prep != f_.to) return false;
    if (g.possessive || !people_in(g) || !is_one_of(settings, s_.text.view(setting))) return false;
    for (std::uint32_t at = g.last; at < setting; ++at)
        if (!s_.time_at(at) && s_.word(at) != f_.on && !in_place(at)) return false;
    return true;
}

/// "Mora thanked President Quispe in a call": only a verb between the two.
bool Parties::verb_joins(int subject, int object) const {
    const std::uint32_t verb = over_day(group(subject).last);  // "Rojas on Monday urged Vega"
    std::uint32_t end = group(object).start;
    while (end > verb + 1 && s_.is(end - 1, c::det)) --end;
    return end == verb + 1 && is_past_verb(s_.text.view(verb)) && people_in(group(object));
}

bool Parties::is_round(std::uint32_t at) const {
    return s_.word(at) == f_.round || s_.word(at) == f_.rounds;
}

void Parties::add_subject(std::uint32_t verb) {
    int who = subject(verb);
    if (who < 0) who = joint_body(verb);
    if (who < 0) return opens_at_place();
    // "Oman held talks with Chad and Mali"; between the two it would only be their host.
    const bool needed = out_.parties.size < 2 || people_in(group(who)) || with_others_;
    if (!needed) return;
    add(who);
    add_leaders(who);
    if (out_.parties.size == 1) add(relative_object(who));
}

/// "The Joint Commission between Chad and Mali will hold its third session": the group of the two,
/// or -1.
int Parties::joint_body(std::uint32_t verb) const {
    const int last = next_group(verb) - 1;
    if (last < 0 || group(last).last + 2 < verb || group(last).possessive) return -1;
    const Group& g = group(last);
    const bool two = g.prep == f_.between || (g.prep == f_.of && actors_of(last).size > 1);
    const bool organ = g.start > s_.sentence.first && ends_organ(s_.text.view(g.start - 1));
    return two && organ ? last : -1;
}

/// "mediated talks between Chad and Mali"
bool Parties::mediates(std::uint32_t verb) const {
    return verb + 1 == out_.np_first &&
           (s_.word(verb) == f_.mediated || s_.word(verb) == f_.brokered) &&
           out_.parties.size >= 2 && hit_.trigger->kind == Kind::talks;
}

void Parties::mediated(std::uint32_t verb) {
    const int who = subject(verb);
    if (who < 0) return;
    add(who);
    out_.mediators.add(actors_of(who));
}

void Parties::hosted(std::uint32_t verb) {
    const int who = subject(verb);
    if (who < 0) return;
    if (out_.parties.size >= 2 || between_pair_) {
        out_.hosts.add(actors_of(who));
        if (!people_in(group(who)) && !with_others_) return;
    }
    add(who);
}

void Parties::opening() {
    if (out_.parties.size == 1 || with_others_) {
        const int who = behind_comma();
        // "Separate meetings with Mora of Chad, Vega of Mali and Luna of Niger were held"
        const bool listed = who >= 0 && std::find(out_.separate.begin(), out_.separate.end(),
                                                  group(who).first_mention) != out_.separate.end();
        return add(listed ? -1 : who);
    }
    const bool at_opening = out_.np_first == s_.sentence.first + 1;
    // "During the talks of the two ministers, Peru and Chad will": of those told before
    const int who = out_.parties.empty() && !out_.pair && at_opening ? behind_comma() : -1;
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
    if (hit_.trigger->id == "ellipsis") return;  // "At the third, held in Oslo"
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

}  // namespace detente
