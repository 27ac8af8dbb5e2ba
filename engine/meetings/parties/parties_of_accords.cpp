// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/party_reader.hpp"

#include <algorithm>

namespace detente {
namespace {

namespace c = word_class;

}  // namespace

bool Parties::sign() {
    int who = subject(hit_.first);
    const bool by = passive() || by_somebody() || signed_by_afar();
    if (by) who = behind(hit_.last, {f_.by, f_.between}, 20);
    const int partner = behind(hit_.last, {f_.with, f_.between}, 16);
    if (const int accord = by ? -1 : accord_before(); accord >= 0) {
        add(accord);
        return out_.parties.size >= 2;
    }
    if (const int accord = passive() && who < 0 ? accord_of() : -1; accord >= 0) {
        add(accord);
        return out_.parties.size >= 2;
    }
    if (add_signatories()) return true;
    if (who < 0 && partner < 0) {
        // "4 May: accord signed in Lima": by whom, the chronology has told before, or the next
        // sentence tells.
        const bool accord =
            hit_.form == Form::past && s_.any(s_.sentence.first, hit_.first, c::accord);
        out_.definite = s_.in_entry && accord;
        return accord && (s_.in_entry || passive());
    }
    // "Mora said the accord signed between Chad and Mali": theirs.
    const bool theirs = hit_.form == Form::past && partner >= 0 && !passive() &&
                        group(partner).prep == f_.between && actors_of(partner).size > 1 &&
                        hit_.first > s_.sentence.first && s_.is(hit_.first - 1, c::accord);
    if (!theirs) add(who);
    // "signed by the president and by the leader of the rebels"
    if (by && who >= 0 && who + 1 < count() && group(who + 1).prep == f_.by) add(who + 1);
    add(partner);
    // "a deal signed between the two in May"
    const bool accord_between = partner >= 0 && group(partner).prep == f_.between &&
                                out_.parties.size >= 2 &&
                                s_.any(s_.clause_begin(hit_.first), hit_.first, c::accord);
    const bool by_both = who >= 0 && people_in(group(who)) && actors_of(who).size > 1;
    // "signed by the two ministers": who they are, the text has told before.
    const bool by_told = by && who >= 0 && told_before(who);
    return (by && out_.parties.size >= 2) || by_told || by_both || accord_between || signs_accord();
}

/// "the treaty, signed in Lima on 3 May by Rojas and Vega", "Signed there by the two ministers,"
bool Parties::signed_by_afar() const {
    if (hit_.form != Form::past || hit_.last >= s_.sentence.last) return false;
    const bool opens = hit_.first == s_.sentence.first;
    const bool participle =
        opens || s_.word(hit_.first - 1) == f_.comma || s_.is(hit_.first - 1, c::accord);
    const bool tells_where =
        s_.is(hit_.last, c::prep) || s_.time_at(hit_.last) || s_.word(hit_.last) == f_.there;
    return participle && tells_where && behind(hit_.last, {f_.by}, 14) >= 0;
}

/// "signed by Ada Quispe for Peru and Idris Mora for Chad", "on behalf of Peru": those for whom two
/// and more signed.
bool Parties::add_signatories() {
    constexpr std::uint32_t reach = 10;  // tokens of a name with its title
    std::uint32_t from = hit_.last;
    if (passive())
        while (from < s_.sentence.last && s_.word(from) != f_.by) ++from;
    int first = -1, last = -1;
    for (int i = next_group(from); i < count(); ++i) {
        const Group& g = group(i);
        const bool behalf =
            g.prep == f_.of && g.start > from && s_.text.view(g.start - 1) == "behalf";
        if ((g.prep != f_.for_ && !behalf) || g.start == from || actors_of(i).empty()) continue;
        const std::uint32_t since = last < 0 ? from : group(last).last;
        if (g.start > since + reach || !s_.text.tokens[g.start - 1 - 2 * behalf].is(shape::capital))
            break;
        first = first < 0 ? i : first;
        last = i;
    }
    if (first == last) return false;
    for (int i = next_group(from); i <= last; ++i)
        if (!group(i).place) add(i);
    return out_.parties.size >= 2;
}

int Parties::accord_of() const {
    const std::uint32_t begin = s_.clause_begin(hit_.first);
    for (int i = next_group(hit_.first) - 1; i >= 0 && group(i).start >= begin; --i) {
        if (actors_of(i).size < 2) continue;
        const bool between =
            group(i).prep == f_.between && s_.any(begin, group(i).start, c::accord);
        // "the Chad-Niger trade agreement"
        constexpr std::uint32_t reach = 4;
        const std::uint32_t end = std::min(group(i).last + reach, hit_.first);
        const bool named = hyphenated(group(i)) && s_.any(group(i).last, end, c::accord) &&
                           !s_.any(group(i).last, end, c::prep);
        if (between || named) return i;
    }
    return -1;
}

/// "the treaty between Chad and Niger, signed in Paris": the participle tells of it; whose it is,
/// or -1.
int Parties::accord_before() const {
    if (hit_.form != Form::past || hit_.last >= s_.sentence.last) return -1;
    if (!s_.is(hit_.last, c::prep) && !s_.time_at(hit_.last)) return -1;
    const int accord = accord_of();
    if (accord < 0) return -1;
    const std::uint32_t end = group(accord).last;
    return end == hit_.first || (end + 1 == hit_.first && s_.word(end) == f_.comma) ? accord : -1;
}

/// "The ministers of Chile and Peru agreed in Lima": who agrees at a place, or on the day that
/// heads a chronology's entry, has met there.
bool Parties::agree() {
    int who = subject(hit_.first);
    const bool by = passive() || by_somebody();
    if (by) who = behind(hit_.last, {f_.by}, 8);
    if (who < 0) return false;
    // "A truce was agreed in Lima by Chad and Mali": those of states as well.
    if (!people_in(group(who)) && !(by && actors_of(who).size > 1)) return false;
    if (!by && is_body_of_people(who)) return agree_in_session(who);
    if (actors_of(who).size < 2 && !told_before(who)) return false;
    if (!at_place(who) && !s_.in_entry) return false;
    add(who);
    out_.pair = out_.pair || told_before(who);
    return true;
}

/// "EU foreign ministers", "leaders of the African Union"
bool Parties::is_body_of_people(int who) const {
    const Group& g = group(who);
    const Mention& m = s_.mention(g.first_mention);
    return g.last_mention - g.first_mention == 1 && m.kind == MentionKind::group && m.plural &&
           m.actors.size == 1 && m.rank >= Rank::minister && !g.possessive && organisation(m);
}

/// "EU foreign ministers agreed in Brussels on Monday to": what a body's ministers agree at a
/// place, they do in session.
bool Parties::agree_in_session(int who) {
    if (!at_place(who)) return false;
    add(who);
    out_.body = true;
    out_.kind = out_.rank == Rank::leader ? Kind::summit : Kind::session;
    return true;
}

/// "agreed in Rome", "In Rome, the two agreed": not "agreed to hold talks in Rome".
bool Parties::at_place(int who) const {
    const auto is_place = [&](int i) {
        return group(i).place && s_.mention(group(i).first_mention).kind == MentionKind::place;
    };
    if (const int where = behind(hit_.last, {f_.in, f_.at}, 16); where >= 0 && is_place(where))
        return !stops(hit_.last, group(where).start) && !tells_more(group(where).start);
    for (int i = 0; i < who; ++i)
        if (is_place(i) && (group(i).prep == f_.in || group(i).prep == f_.at))
            return !stops(group(i).last, group(who).start);
    return false;
}

/// Whether another encounter is spoken of from the trigger up to the token.
bool Parties::tells_more(std::uint32_t to) const {
    return std::any_of(s_.triggers.begin(), s_.triggers.end(), [&](const TriggerHit& other) {
        return other.first >= hit_.last && other.first < to;
    });
}

bool Parties::signs_accord() const {
    const std::uint32_t from = passive() ? s_.clause_begin(hit_.first) : hit_.last;
    const std::uint32_t to = passive() ? hit_.first : std::min(hit_.last + 16, s_.sentence.last);
    return s_.any(from, to, c::accord);
}

/// "Qatar brought the two sides together", "the forum brought together envoys of Chad and Niger"
bool Parties::bring_together(int who) {
    const int whom = object();
    if (whom < 0 || !people_in(group(whom))) return false;
    const bool several = told_before(whom) || actors_of(whom).size > 1;
    if (!several) return false;
    add(who);
    if (told_before(whom)) out_.hosts = out_.parties;
    add(whom);
    add(behind(group(whom).last, {f_.with}, 6));
    return true;
}

bool Parties::convene() {
    const bool opens = hit_.first == s_.sentence.first;
    const int who = opens ? participle_subject() : subject(hit_.first);
    if (hit_.trigger->id == "bring-together") return bring_together(who);
    if (who < 0) return false;
    add(who);
    note_body(who);
    if (!people_in(group(who)) && !out_.body) return false;
    // "as troops gather": others than those whom the sentence names.
    if (hit_.first > s_.sentence.first && s_.is(hit_.first - 1, c::strife)) return false;
    // "gathered the rebels and the government", "convened the leaders": he is their host.
    if (const int whom = object(); whom >= 0 && people_in(group(whom))) {
        if (told_before(whom)) out_.hosts = out_.parties;
        add(whom);
        add(behind(group(whom).last, {f_.with}, 6));
        out_.body = false;
        out_.kind = Kind::talks;
        return out_.parties.size > 1 || told_before(whom);
    } else if (whom >= 0 && hit_.trigger->id == "convene") {
        return false;
    }
    if (!out_.body) out_.kind = Kind::talks;
    if (out_.body && out_.rank == Rank::leader) out_.kind = Kind::summit;
    return out_.body || out_.parties.size > 1;
}

}  // namespace detente
