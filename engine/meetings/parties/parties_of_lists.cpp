// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/party_reader.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/reading/past_verbs.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

/// "the presidents of Chad and Mali"
bool are_unnamed(const Mention& mention) {
    return mention.kind == MentionKind::group && mention.plural && mention.titled &&
           mention.actors.size >= 2;
}

bool is_named(const Mention& mention) {
    return mention.kind == MentionKind::person && !mention.actors.empty();
}

}  // namespace

bool Parties::says_separate() const {
    for (std::uint32_t at = out_.np_first; at < hit_.first; ++at)
        if (s_.text.view(at) == "bilateral" || s_.text.view(at) == "Bilateral") return true;
    return says_separate_alone() || s_.text.view(hit_.last - 1).starts_with("bilateral");
}

/// "a separate meeting with Vega"
bool Parties::says_separate_alone() const {
    for (std::uint32_t at = out_.np_first; at < hit_.first; ++at)
        if (s_.text.view(at) == "separate" || s_.text.view(at) == "Separate") return true;
    return false;
}

/// "received each of the visitors", "met the two separately": one by one.
bool Parties::says_apart(const Group& g) const {
    constexpr auto words =
        std::to_array<std::string_view>({"each", "separately", "individually", "bilaterally"});
    const auto has = [&](std::uint32_t at) { return is_one_of(words, s_.text.view(at)); };
    for (std::uint32_t at = out_.np_first; at < g.first; ++at)
        if (has(at)) return true;
    for (std::uint32_t at = g.last; at < std::min(g.last + 4, s_.sentence.last); ++at) {
        const bool turns = s_.text.view(at) == "turn" && s_.word(at - 1) == f_.in;
        if (turns || has(at)) return true;
    }
    return says_separate();
}

/// "met with ministers Rojas of Chile, Vega of Peru and Luna of Mexico": one title for all of them.
bool Parties::share_title(const Group& g) const {
    const Mention& first = s_.mention(g.first_mention);
    const std::uint32_t least = s_.sentence.back(g.first, 3U);
    for (std::uint32_t at = least; at < first.last; ++at) {
        const std::string_view word = s_.text.view(at);
        if (word.ends_with('s') && s_.is(at, c::title_head) && at >= hit_.last) return true;
    }
    return false;
}

/// "met President Ruto of Kenya, Nigeria's Tinubu and the presidents of Chad and Mali": several
/// who are named, and those of more states.
bool Parties::names_and_states(const Group& g) const {
    std::uint32_t named = 0;
    std::uint32_t unnamed = 0;
    for (std::uint32_t i = g.first_mention; i < g.last_mention; ++i) {
        const Mention& m = s_.mention(i);
        named += is_named(m);
        unnamed += are_unnamed(m);
    }
    return named >= 2 && unnamed == 1 && named + unnamed == g.last_mention - g.first_mention;
}

/// "held separate talks with both in Oslo", "will hold bilateral talks with each on Friday"
void Parties::add_both() {
    const std::uint32_t end = std::min(s_.clause_end(hit_.last), hit_.last + 8);
    for (std::uint32_t at = hit_.last; at + 1 < end; ++at) {
        const bool both = s_.word(at + 1) == f_.both;
        if (s_.word(at) != f_.with || (!both && s_.text.view(at + 1) != "each")) continue;
        const std::uint32_t next = at + 2;
        const bool ends = next >= s_.sentence.last || s_.text.tokens[next].is(shape::mark);
        const bool apart = !ends && s_.text.view(next) == "separately";
        const bool goes_on =
            !ends && s_.word(next) != f_.of && (s_.is(next, c::prep) || s_.time_at(next));
        if (!ends && !apart && !goes_on) return;
        out_.pair = true;
        out_.count = 2;
        out_.apart = !both || apart || says_separate();
        return;
    }
}

/// The group's people one by one; of "the presidents of Chad and Mali, Ada Sow and Idris Mora" the
/// names are enough.
void Parties::add_one_each(const Group& g) {
    ActorList named;
    for (std::uint32_t i = g.first_mention; i < g.last_mention; ++i)
        if (is_named(s_.mention(i))) named.add(s_.mention(i).actors);
    for (std::uint32_t i = g.first_mention; i < g.last_mention; ++i) {
        const ActorList& actors = s_.mention(i).actors;
        const bool told = are_unnamed(s_.mention(i)) &&
                          std::all_of(actors.begin(), actors.end(),
                                      [&](ActorIndex actor) { return named.contains(actor); });
        if (!told) out_.separate.push_back(i);
    }
}

/// "bilateral meetings with the minister of Chad, Mali's Rosa Vega, and Niger's": of a list that is
/// told in several groups, one with each.
bool Parties::add_list_each(int index) {
    int last = index;
    while (last + 1 < count()) {
        const Group& next = group(last + 1);
        const std::uint32_t end = group(last).last;
        const bool joined = next.prep == unknown_word && next.start <= end + 3 && !next.place &&
                            (s_.word(end) == f_.comma || s_.word(end) == f_.and_) &&
                            people_in(next);
        if (!joined || actors_of(last + 1).empty()) break;
        ++last;
    }
    constexpr int shortest = 3;  // groups: two may be no list
    if (last + 1 - index < shortest) return false;
    for (int i = index; i <= last; ++i) add_one_each(group(i));
    return true;
}

void Parties::add_each(int index, std::uint32_t several) {
    const Group& g = group(index);
    const bool apart = says_apart(g);
    if (apart && told_before(index)) out_.apart = true;
    if (apart) several = 2;
    std::uint32_t named = 0;
    ActorList actors;
    for (std::uint32_t i = g.first_mention; i < g.last_mention; ++i) {
        named += is_named(s_.mention(i));
        actors.add(s_.mention(i).actors);
    }
    // "separate meetings with her Peruvian and Chilean counterparts"
    const Mention& first = s_.mention(g.first_mention);
    if (g.last_mention - g.first_mention == 1 && first.kind == MentionKind::group && first.plural &&
        actors.size >= 2 &&
        (apart || (first.counterpart && hit_.form == Form::noun && counts_meetings()))) {
        out_.separate.push_back(g.first_mention);
        return;
    }
    if (apart && add_list_each(index)) return;
    // "bilateral meetings with Chad's minister Mora, the minister of Mali and Niger's"
    const std::uint32_t size = g.last_mention - g.first_mention;
    bool one_state_each = apart && size > 1 && actors.size == size;
    for (std::uint32_t i = g.first_mention; i < g.last_mention; ++i)
        one_state_each = one_state_each && s_.mention(i).actors.size == 1;
    if (one_state_each) return add_one_each(g);
    const bool all = named >= several && named == g.last_mention - g.first_mention;
    const bool each = (all || names_and_states(g)) && (apart || !share_title(g));
    if (!each || actors.size < named) return add(index);
    add_one_each(g);
}

/// "met with Mora and with Quispe", "met separately with Mora and with Quispe"
bool Parties::add_with_twin(int whom) {
    const int twin = whom + 1;
    if (twin >= count() || group(whom).prep != f_.with || group(twin).prep != f_.with) return false;
    if (!joins_one_before(twin)) return false;
    if (says_apart(group(whom))) {
        out_.separate.push_back(group(whom).first_mention);
        out_.separate.push_back(group(twin).first_mention);
    } else {
        add(whom);
        add(twin);
    }
    return true;
}

/// "met with the IMF, then with Trump", "met Abbas and later Netanyahu", "with Abbas in Cairo and,
/// in a separate meeting, with Netanyahu": one after the other.
bool Parties::add_one_by_one(int whom) {
    constexpr std::uint32_t reach = 10;
    bool more = false;
    for (int i = whom; i + 1 < count(); ++i) {
        const std::uint32_t from = group(i).last;
        if (more && group(i).place) break;
        if (group(i + 1).place && group(i + 1).prep != unknown_word) {
            if (group(i + 1).start > from + 3) break;
            continue;
        }
        const Group& next = group(i + 1);
        if (next.start > from + reach || s_.any(from, next.start, c::be | c::have | c::modal) ||
            other_verb_between(from, next.start))
            break;
        const bool whole = next.prep == f_.with || (next.prep == unknown_word && free(next));
        if (!tells_next(from, next.start) || !whole || actors_of(i + 1).empty()) break;
        if (!more) out_.separate.push_back(group(whom).first_mention);
        out_.separate.push_back(next.first_mention);
        more = true;
    }
    return more;
}

/// "then", "and, separately,", "and, in a separate meeting,"
bool Parties::tells_next(std::uint32_t from, std::uint32_t to) const {
    constexpr auto words =
        std::to_array<std::string_view>({"then", "later", "afterwards", "separately"});
    std::uint32_t at = to;
    while (at > from && s_.word(at - 1) == f_.comma) --at;
    if (at == from) return false;
    if (is_one_of(words, s_.text.view(at - 1))) return true;
    for (std::uint32_t i = from; i < at; ++i)
        if (s_.text.view(i) == "separate") return true;
    return false;
}

/// "talks with officials in Belgrade", "met ministers in Hanoi and Vientiane": those who govern
/// there; of two cities one after the other.
void Parties::add_at_home(int index) {
    constexpr auto whose = std::to_array<std::string_view>(
        {"senior", "top", "government", "other", "local", "the", "some", "several", "with", "of"});
    const Group& g = group(index);
    const Mention& who = s_.mention(g.first_mention);
    if (index + 1 >= count() || g.last_mention - g.first_mention != 1) return;
    if (who.kind != MentionKind::group || !who.plural || out_.parties.size > 1) return;
    const Group& there = group(index + 1);
    if (there.start != g.last || there.prep != f_.in || there.possessive) return;
    // Not "rebel leaders in Nairobi".
    const std::uint32_t before = who.first - 1;
    if (who.first == s_.sentence.first || who.first < hit_.last) return;
    if (who.first > hit_.last && !is_one_of(whose, s_.text.view(before))) return;
    for (std::uint32_t i = there.first_mention; i < there.last_mention; ++i) {
        const Mention& m = s_.mention(i);
        if (m.actors.size != 1 || !s_.k.lexicon.is(*m.actors.begin(), ActorKind::state)) return;
        if (m.kind == MentionKind::place && s_.k.lexicon.places()[m.place].seat) return;
    }
    if (there.last_mention - there.first_mention == 1)
        return out_.parties.add(s_.mention(there.first_mention).actors);
    for (std::uint32_t i = there.first_mention; i < there.last_mention; ++i)
        out_.separate.push_back(i);
}

/// "the G20 and APEC summits", "the NATO and EU summits": one of each body's.
bool Parties::add_bodies_apart(const Group& g) {
    const std::string_view noun = s_.text.view(hit_.last - 1);
    if (hit_.trigger->id != "summit" || !(noun.ends_with('s') || noun.ends_with('S'))) return false;
    if (s_.word(out_.np_first) == f_.two || hyphenated(g)) return false;
    std::uint32_t bodies = 0;
    for (std::uint32_t i = g.first_mention; i < g.last_mention; ++i) {
        const Mention& m = s_.mention(i);
        for (const ActorIndex actor : m.actors)
            if (!s_.k.lexicon.is(actor, ActorKind::organisation)) return false;
        bodies += m.actors.size;
    }
    if (bodies < 2) return false;
    for (std::uint32_t i = g.first_mention; i < g.last_mention; ++i) out_.separate.push_back(i);
    out_.body = true;
    return true;
}

/// "ministers of sixteen countries, together with NATO and the UN, met": those too.
void Parties::add_joined(int who) {
    if (who < 0 || !told_before(who)) return;
    for (int i = who + 1; i < count() && group(i).last <= hit_.first; ++i) {
        const Group& g = group(i);
        if (g.prep != f_.with || g.start == s_.sentence.first ||
            s_.word(g.start - 1) != f_.together)
            continue;
        add(i);
        note_body(i);
    }
}

/// "a meeting in Oslo, in which our minister took part together with colleagues from Chad and Mali"
void Parties::joined_in_clause() {
    constexpr std::uint32_t reach = 16;
    constexpr std::uint32_t near = 8;
    const std::uint32_t end = std::min(s_.sentence.last, hit_.last + reach);
    std::uint32_t at = hit_.last;
    while (at < end && s_.word(at) != f_.which) ++at;
    if (at == end || at == hit_.last || !s_.is(at - 1, c::prep)) return;
    std::uint32_t verb = at + 1;
    const std::uint32_t last = std::min(s_.sentence.last, at + near);
    // "took part", "participated"
    while (verb < last && !s_.is(verb, c::attend) && s_.word(verb) != f_.part) ++verb;
    if (verb >= last) {
        // "a meeting at which Peru and Chad agreed on a truce"
        const int who = next_group(at);
        const bool there = s_.word(at - 1) == f_.at || s_.word(at - 1) == f_.during;
        const bool acts = there && who < count() && group(who).start <= at + 2 &&
                          free(group(who)) && group(who).last < s_.sentence.last &&
                          is_past_verb(s_.text.view(group(who).last));
        if (acts && (actors_of(who).size > 1 || people_in(group(who)))) add(who);
        return;
    }
    for (int i = next_group(at); i < count() && group(i).start < verb + near; ++i) {
        const Group& g = group(i);
        const bool subject = g.last <= verb && free(g);
        const bool company = g.first > verb && (g.prep == f_.with || g.prep == f_.alongside);
        if ((subject || company) && !actors_of(i).empty()) add(i);
    }
}

}  // namespace detente
