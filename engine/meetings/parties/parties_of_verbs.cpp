// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/party_reader.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/reading/groups.hpp"
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

}  // namespace detente
