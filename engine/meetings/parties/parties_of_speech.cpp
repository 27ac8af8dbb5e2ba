// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/party_reader.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

}  // namespace

bool Parties::with() {
    // "are talking about the plan as a way out": not to each other.
    if (hit_.trigger->id == "talk" && hit_.form == Form::gerund && hit_.last < s_.sentence.last &&
        s_.word(hit_.last) == f_.about && behind(hit_.last, {f_.with, f_.to}, 6) < 0)
        return false;
    const std::uint32_t reach = 10;
    const int addressed = behind(hit_.last, {f_.with, f_.to}, reach);
    int whom = addressed;
    const int who = subject(hit_.first);
    if (whom >= 0 && told_before(whom)) {
        const int named = behind(group(whom).last, {f_.including}, reach);
        if (named >= 0) whom = named;
    }
    const bool by_phone = s_.tells_phone(hit_.first, hit_.last);
    if (hit_.trigger->id == "debate") return who >= 0 && in_council(who);
    if (hit_.trigger->id == "discuss" && !by_phone) return discuss_with(who);
    const bool both = who >= 0 && (actors_of(who).size > 1 || told_before(who));
    if (whom < 0 && !(who >= 0 && (by_phone || both))) return false;
    if (whom >= 0 && !near_object(addressed)) return false;
    if (whom >= 0 && !people_in(group(whom)) && group(whom).prep == f_.to) return false;
    if (hit_.first > s_.sentence.first && s_.word(hit_.first - 1) == f_.the) return false;
    if (s_.any(hit_.last, std::min(hit_.last + 4, s_.sentence.last), c::reporters)) return false;
    add(who);
    // "spoke with leaders including Xi and Modi": with each of them.
    if (whom >= 0 && !add_one_by_one(whom)) add_each(whom, whom == addressed ? 3 : 2);
    // "The two spoke for two hours": where they met is told elsewhere, but for the opening.
    if (whom < 0 && !by_phone && (s_.index > 2 || place_behind())) out_.kind = Kind::talks;
    return true;
}

/// "met on Monday to discuss the file": told by the verb before.
bool Parties::is_purpose() const {
    return hit_.form == Form::base && hit_.first > s_.sentence.first &&
           s_.word(hit_.first - 1) == f_.to &&
           std::any_of(s_.triggers.begin(), s_.triggers.end(),
                       [&](const TriggerHit& other) { return other.last < hit_.first; });
}

/// "The Security Council discussed the file": what a council discusses, it does in session.
bool Parties::in_council(int who) {
    const Mention& m = s_.mention(group(who).first_mention);
    const std::string_view organ = s_.text.view(group(who).last - 1);
    if (m.kind != MentionKind::actor || !organisation(m) || group(who).possessive ||
        (organ != "Council" && organ != "Assembly") || is_purpose())
        return false;
    add(who);
    out_.body = true;
    out_.kind = Kind::session;
    return true;
}

/// "discussed with Minister Sato on the margins of the summit", "discussed trade with him in
/// Lima": not "discussed trade with Japan".
bool Parties::discuss_with(int who) {
    if (who >= 0 && in_council(who)) return true;
    const int whom = behind(hit_.last, {f_.with}, 8);
    const int agent = whom < 0 && passive() ? behind(hit_.last, {f_.by}, 8) : -1;
    if (agent >= 0) return discuss_together(agent);
    if (whom < 0 && who >= 0) return discuss_together(who);
    if (who < 0 || whom < 0 || !people_in(group(who)) || !people_in(group(whom))) return false;
    // "would discuss trade with Minister Sato in Lima on Friday"
    const bool told =
        hit_.form == Form::past ||
        (hit_.form == Form::base && s_.any(s_.sentence.back(hit_.first, 2U), hit_.first, c::modal));
    const bool seen = group(whom).start == hit_.last || (told_where(whom) && told);
    if (!seen) return false;
    add(who);
    add(whom);
    out_.kind = Kind::talks;
    return true;
}

/// "In Lima, envoys of Chad and Mali discussed the border"
bool Parties::discuss_together(int who) {
    const bool will =
        hit_.form == Form::base && s_.any(verb_begin(hit_.first), hit_.first, c::future);
    const bool of_body = is_body_of_people(who) && !passive();
    if (of_body && hit_.form != Form::gerund) return agree_in_session(who);
    if (hit_.form != Form::past && !will) return false;
    if (actors_of(who).size < 2 || !people_in(group(who))) return false;
    if (passive()) return at_place(who) && add_discussing(who);
    if (hit_.last < s_.sentence.last && s_.is(hit_.last, c::prep | c::be)) return false;
    if (!at_place(who)) return false;
    add(who);
    out_.kind = Kind::talks;
    return true;
}

/// "The border was discussed in Lima by the ministers of Chad and Mali"
bool Parties::add_discussing(int who) {
    add(who);
    out_.kind = Kind::talks;
    return true;
}

/// Whether a town or a day stands right behind.
bool Parties::told_where(int whom) const {
    const std::uint32_t last = group(whom).last;
    const int next = whom + 1;
    const bool town = next < count() && group(next).place && group(next).start == last &&
                      (group(next).prep == f_.in || group(next).prep == f_.at);
    return town || (last + 1 < s_.sentence.last && (s_.time_at(last) || s_.time_at(last + 1)));
}

/// "talked again in Sochi"
bool Parties::place_behind() const {
    const int i = next_group(hit_.last);
    return i < count() && group(i).place && group(i).prep == f_.in &&
           group(i).start <= hit_.last + 2;
}

/// "spent two days in Lima as guest of President Quispe", "at the invitation of": a visit there.
bool Parties::stays_as_guest(int who) {
    constexpr auto words =
        std::to_array<std::string_view>({"guest", "guests", "invitation", "hosted"});
    if (!people_in(group(who)) || actors_of(who).size != 1) return false;
    const std::uint32_t end = s_.clause_end(hit_.last);
    int where = -1;
    for (int i = next_group(hit_.last); i < count() && group(i).start < end; ++i)
        if (where < 0 && group(i).place && group(i).prep == f_.in) where = i;
    if (where < 0) return false;
    const auto tells = [&](std::uint32_t at) { return is_one_of(words, s_.text.view(at)); };
    bool guest = false;
    for (std::uint32_t at = group(where).last; at < end; ++at) guest = guest || tells(at);
    if (!guest) return false;
    add(who);
    add_host_country(where);
    if (out_.parties.size < 2) return false;
    out_.kind = Kind::visit;
    return true;
}

bool Parties::spend() {
    const int whom = behind(hit_.last, {f_.with}, 10);
    if (whom >= 0) return tells_length(hit_.last, group(whom).start) && with();
    // "The two spent three hours in Geneva"
    const int who = subject(hit_.first);
    if (who >= 0 && stays_as_guest(who)) return true;
    const std::uint32_t end = std::min(hit_.last + 7, s_.sentence.last);
    const bool long_enough =
        tells_length(hit_.last, end) || s_.has_word(hit_.last, end, f_.together);
    if (who < 0 || !long_enough || (actors_of(who).size < 2 && !told_before(who))) return false;
    // "had an hour alone": "had three hours in Geneva" may be for lunch.
    if (hit_.trigger->id == "spend" && !s_.text.view(hit_.first).starts_with("sp") &&
        !s_.has_word(hit_.last, end, f_.together) && !says_alone(end))
        return false;
    add(who);
    out_.kind = Kind::talks;
    return true;
}

bool Parties::says_alone(std::uint32_t end) const {
    for (std::uint32_t at = hit_.last; at < end; ++at)
        if (s_.text.view(at) == "alone") return true;
    return false;
}

bool Parties::tells_length(std::uint32_t from, std::uint32_t to) const {
    // "spent two evenings", "spent the morning"
    constexpr auto parts =
        std::to_array<std::string_view>({"evenings", "mornings", "afternoons", "nights", "sessions",
                                         "rounds", "evening", "morning", "afternoon"});
    for (std::uint32_t at = from; at < std::min(to, from + 3); ++at)
        if (is_one_of(parts, s_.text.view(at))) return true;
    for (std::uint32_t i = s_.first_time; i < s_.last_time; ++i)
        if (s_.times[i].type == TimexType::duration && s_.times[i].first >= from &&
            s_.times[i].last <= to)
            return true;
    return false;
}

/// "The leaders", "negotiators", "they": several, of whom the words around do not say whose.
bool Parties::told_before(int index) const {
    const Group& g = group(index);
    const Mention& m = s_.mention(g.first_mention);
    if (g.last_mention - g.first_mention > 1 || !m.actors.empty()) return false;
    return m.kind == MentionKind::pair || (m.kind == MentionKind::group && m.plural);
}

ActorList Parties::actors_of(int index) const {
    ActorList actors;
    for (std::uint32_t i = group(index).first_mention; i < group(index).last_mention; ++i)
        actors.add(s_.mention(i).actors);
    return actors;
}

bool Parties::near_object(int whom) const {
    for (std::uint32_t at = hit_.last; at < group(whom).start; ++at)
        // not the "than" of "more than two hours"
        if (!s_.time_at(at) &&
            (s_.is(at, c::subordinate) || s_.word(at) == f_.of || s_.word(at) == f_.about))
            return false;
    return true;
}

bool Parties::phone() {
    int whom = object();
    int who = subject(hit_.first);
    if (passive()) {
        whom = who;
        who = behind(hit_.last, {f_.by}, 2);
        if (who < 0 || whom < 0 || !people_in(group(who))) return false;
        add(who);
        add(whom);
        return people_in(group(whom));
    }
    if (whom < 0 || who < 0 || !people_in(group(whom))) return false;
    // "called Putin a killer": a call has nothing more to say of whom it calls.
    if (hit_.trigger->id == "call-verb" && !plain_call(group(whom))) return false;
    if (hit_.trigger->id == "tell" && !told_by_phone(group(whom))) return false;
    add(who);
    add_each(whom, 2);
    return true;
}

/// "told Putin by telephone on Thursday that", "told him over the phone"
bool Parties::told_by_phone(const Group& whom) const {
    const std::uint32_t end = std::min(whom.last + 6, s_.sentence.last);
    for (std::uint32_t at = whom.last; at < end && !s_.is(at, c::subordinate); ++at)
        if (s_.is(at, c::phone)) return true;
    return false;
}

bool Parties::plain_call(const Group& whom) const {
    if (s_.any(hit_.first, std::min(whom.last + 6, s_.sentence.last), c::phone)) return true;
    if (whom.last >= s_.sentence.last) return true;
    const Token& t = s_.text.tokens[whom.last];
    if (s_.time_at(whom.last)) return true;
    return t.word == f_.to || t.word == f_.on || t.word == f_.after || t.word == f_.before ||
           t.word == f_.and_ || t.is(shape::mark);
}

bool Parties::see() {
    const int whom = object();
    const int who = subject(hit_.first);
    if (whom < 0 || who < 0 || passive() || !people_in(group(who))) return false;
    const Mention& seen = s_.mention(group(whom).first_mention);
    const bool in_office = seen.kind == MentionKind::group && seen.titled && !seen.actors.empty() &&
                           seen.rank >= Rank::minister;
    if ((seen.kind != MentionKind::person && !in_office) || group(whom).possessive) return false;
    if (group(whom).last < s_.sentence.last && !stops_after(group(whom).last)) return false;
    add(who);
    add(whom);
    return true;
}

bool Parties::stops_after(std::uint32_t at) const {
    const Token& t = s_.text.tokens[at];
    return s_.time_at(at) || t.is(shape::mark) || t.word == f_.in || t.word == f_.at ||
           t.word == f_.on || t.word == f_.and_ || t.word == f_.after || t.word == f_.before ||
           t.word == f_.for_;
}

}  // namespace detente
