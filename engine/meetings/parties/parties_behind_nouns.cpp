// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/party_reader.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/reading/sequence.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

}  // namespace

void Parties::behind_noun() {
    std::uint32_t from = hit_.last;
    const std::uint32_t end = std::min(s_.clause_end(hit_.last), other_event_begin(s_, out_));
    // "Emergency summit: Clinton, Mubarak and Arafat"
    // and "talks (China, Russia and the U.S.)".
    if (const int i = next_group(hit_.last); i < count() && group(i).first <= hit_.last + 2) {
        const bool bracket = s_.word(hit_.last) == f_.open && actors_of(i).size > 1;
        if (bracket) add(i);
        if (s_.word(hit_.last) == f_.colon && people_in(group(i))) add_listed(i);
    }
    if (add_holders_behind()) return;
    // "The meeting is with the Prime Minister of Chad"
    if (hit_.last + 1 < s_.sentence.last && s_.is(hit_.last, c::be) &&
        s_.word(hit_.last + 1) == f_.with)
        from = hit_.last + 1;
    int next = next_group(hit_.last);
    // "the meeting Lisbon hosted yesterday between Angola and Zambia"
    if (next < count() && group(next).start == hit_.last && group(next).last < s_.sentence.last &&
        s_.is(group(next).last, c::host)) {
        out_.hosts.add(actors_of(next));
        add(next);
        from = group(next).last + 1;
        ++next;
    }
    // "met, on the sidelines of a conference, with her counterpart": not the conference with her.
    const bool is_setting =
        out_.np_first >= s_.sentence.first + 2 && s_.word(out_.np_first - 1) == f_.of &&
        (s_.word(out_.np_first - 2) == f_.sidelines || s_.word(out_.np_first - 2) == f_.margins);
    for (int i = next; i < count(); ++i) {
        const Group& g = group(i);
        // "a summit on Monday, hosted by Japan": the participle tells of the summit.
        const bool told_by = g.prep == f_.by && g.start > hit_.last &&
                             s_.is(g.start - 1, c::lead | c::host | c::attend);
        if (g.start >= end || g.start > from + 12 || stops(from, g.start - told_by)) break;
        if (is_setting && g.prep == f_.with && g.start > from && s_.word(g.start - 1) == f_.comma)
            break;
        if (participates(g)) {
            // "talks will take place at NATO": in its house only, where others met there.
            if (g.prep == f_.at) {
                house_ = i;
                from = g.last;
                continue;
            }
            with_others_ = g.prep == f_.with && (out_.parties.empty() || with_others_);
            // "meetings with Xi, Modi and Lula", "separate talks with": one with each.
            if ((counts_meetings() || says_separate()) && g.prep == f_.with) {
                add_each(i, 2);
                if (out_.separate.size() > 1) break;
            } else if (g.prep == f_.with && add_one_by_one(i)) {
                break;
            } else {
                add(i);
            }
            between_pair_ = between_pair_ || (g.prep == f_.between && told_before(i));
            out_.private_side = out_.private_side || (g.prep == f_.between && names_nobody(i));
            counterpart_ = counterpart_ || s_.mention(g.first_mention).counterpart;
            own_body_ = own_body_ || (g.prep == f_.of && hit_.trigger->id == "meeting" &&
                                      organisation(s_.mention(g.first_mention)));
            from = g.last;
        } else if (g.prep == f_.by && g.start > s_.sentence.first &&
                   s_.is(g.start - 1, c::lead | c::host)) {
            by_agent(i);
            from = g.last;
        } else if (g.place || s_.is(g.start, c::place_prep)) {
            from = g.last;
        } else if (g.prep == unknown_word) {
            break;
        }
    }
}

/// "The talks in Oslo involved Eritrea and Sudan", "The meeting brought together three presidents"
void Parties::involved() {
    constexpr auto verbs = std::to_array<std::string_view>(
        {"involved", "involves", "included", "gathered", "featured", "together"});
    constexpr std::uint32_t reach = 12;
    const std::uint32_t end = std::min(s_.sentence.last, hit_.last + reach);
    for (std::uint32_t at = hit_.last; at < end; ++at) {
        const bool verb = is_one_of(verbs, s_.text.view(at)) &&
                          (s_.word(at) != f_.together || s_.text.view(at - 1).starts_with("br"));
        if (!verb) {
            if (s_.time_at(at)) continue;  // "May"
            if (s_.is(at, c::be | c::have | c::modal | c::speech | c::relative) ||
                s_.word(at) == f_.comma || s_.word(at) == f_.that)
                return;
            continue;
        }
        const int who = next_group(at + 1);
        const bool several = who < count() && group(who).start <= at + 4 && !group(who).place &&
                             actors_of(who).size > 1;
        if (several) add(who);
        return;
    }
}

/// "a summit in Rome on Monday with the participation of Chad", "in the presence of the Malian
/// envoy": wherever in the sentence.
void Parties::add_participation() {
    constexpr auto nouns =
        std::to_array<std::string_view>({"participation", "presence", "attendance", "involvement"});
    for (int i = next_group(hit_.last); i < count(); ++i) {
        const Group& g = group(i);
        if (stops(hit_.last, g.start)) return;
        if (g.prep != f_.of || g.place || g.start < hit_.last + 2) continue;
        const std::uint32_t opening = s_.word(g.start - 2) == f_.the ? g.start - 3 : g.start - 2;
        if (is_one_of(nouns, s_.text.view(g.start - 1)) &&
            (s_.word(opening) == f_.with || s_.word(opening) == f_.in))
            add(i);
    }
}

/// "under the auspices of the UN", "the chairmanship of Chad": who lends the roof.
bool Parties::lends_roof(const Group& g) const {
    constexpr auto roofs = std::to_array<std::string_view>(
        {"auspices", "aegis", "umbrella", "chairmanship", "framework", "leadership"});
    return g.prep == f_.of && g.start > s_.sentence.first &&
           is_one_of(roofs, s_.text.view(g.start - 1));
}

/// "on the sidelines of the UN General Assembly", "at the residence of the Swiss ambassador": where
/// they met.
bool Parties::is_beside(const Group& g) const {
    constexpr auto places = std::to_array<std::string_view>(
        {"sidelines", "margins", "fringes", "residence", "home", "villa", "headquarters", "seat",
         "offices", "ranch", "estate"});
    return g.prep == f_.of && g.start > s_.sentence.first &&
           is_one_of(places, s_.text.view(g.start - 1));
}

/// "between the president and a rebel leader": of one side nobody knows whose it is.
bool Parties::names_nobody(int index) const {
    const Group& g = group(index);
    if (index + 1 >= count() || actors_of(index).size != 1 || !actors_of(index + 1).empty())
        return false;
    const Group& other = group(index + 1);
    return other.first <= g.last + 6 && s_.has_word(g.last, other.first, f_.and_) &&
           s_.mention(other.first_mention).kind != MentionKind::pair;
}

/// "the countries of the region (Chad, Mali and Niger)"
bool Parties::explains(const Group& g) const {
    if (g.first < hit_.last + 2 || s_.word(g.first - 1) != f_.open) return false;
    return g.last_mention - g.first_mention > 1 &&
           s_.any(g.first - std::min(g.first - hit_.last, 8U), g.first, c::pair_noun);
}

/// "Summit: Clinton, King Hussein of Jordan, Kofi Annan for the UN and Arafat": all up to the next
/// verb.
void Parties::add_listed(int first) {
    add(first);
    for (int i = first + 1; i < count(); ++i) {
        const std::uint32_t from = group(i - 1).last;
        if (s_.any(from, group(i).start,
                   c::be | c::have | c::modal | c::speech | c::hold | c::motion) ||
            s_.clause_end(from) < group(i).start || group(i).place || group(i).possessive)
            return;
        add(i);
    }
}

/// "ASEAN ministers held talks on the dispute between Chad and Mali", "a summit of the Forum,
/// overshadowed by rivalry between them": others, of whom those who met spoke.
bool Parties::quarrels(const Group& g) const {
    constexpr auto nouns = std::to_array<std::string_view>(
        {"rivalry",  "rivalries", "tension",       "tensions",    "dispute", "disputes",
         "conflict", "war",       "differences",   "row",         "feud",    "standoff",
         "fighting", "clashes",   "hostilities",   "rift",        "split",   "spat",
         "friction", "frictions", "confrontation", "competition", "gap"});
    if (g.prep != f_.between || g.start <= hit_.last) return false;
    if (!is_one_of(nouns, s_.text.view(g.start - 1))) return false;
    for (int i = 0; i < count() && group(i).last <= hit_.first; ++i)
        if (!group(i).place && !actors_of(i).empty()) return true;
    return false;
}

bool Parties::participates(const Group& g) const {
    if (lends_roof(g) || is_beside(g) || quarrels(g)) return false;
    if (explains(g)) return true;
    // "will gather for a summit in the Normandy format"
    if (g.prep == f_.in && g.last_mention - g.first_mention == 1 && is_format(g)) return true;
    if (g.place || (g.possessive && !people_in(g))) return false;
    // "negotiations for a Peru-Chad trade agreement"
    if (g.prep == f_.for_ && hyphenated(g) && g.last_mention - g.first_mention <= 2 &&
        s_.any(g.last, std::min(g.last + 4, s_.sentence.last), c::accord))
        return true;
    // "hosted a dinner for the guests"
    if (g.prep == f_.for_ && hit_.trigger->id == "meal") return people_in(g);
    if (g.prep == f_.with || g.prep == f_.between || g.prep == f_.among || g.prep == f_.including ||
        g.prep == f_.alongside)
        return true;
    // "a courtesy call on the President by the new envoy"
    if (hit_.trigger->id == "courtesy-call" && people_in(g) &&
        (g.start == hit_.last || g.prep == f_.by))
        return g.prep == f_.on || g.prep == f_.to || g.prep == f_.by || g.prep == f_.from;
    // "a conference attended by Chad, Mali and Niger"
    if (g.prep == f_.by && g.start > hit_.last && s_.is(g.start - 1, c::attend)) return true;
    // "the signing of the accord by Chad and Mali"
    if (g.prep == f_.by && hit_.trigger->frame == Frame::signing && g.start <= hit_.last + 10)
        return true;
    // "the talks by U.S. and Russian officials"
    if (g.prep == f_.by && g.start == hit_.last && hit_.trigger->frame == Frame::noun) return true;
    // "talks will take place at NATO"
    if (g.prep == f_.at && hit_.trigger->frame == Frame::noun)
        return organisation(s_.mention(g.first_mention)) && g.last_mention - g.first_mention == 1;
    if (g.prep == f_.of && hit_.trigger->frame != Frame::visit)
        return g.start <= hit_.last + 6 || only_where_and_when(hit_.last, g.start);
    return g.prep == f_.involving ||
           (g.prep == unknown_word && g.start > hit_.last && s_.word(g.start - 1) == f_.involving);
}

/// "the meeting in Paris on 16-17 July of the five"
bool Parties::only_where_and_when(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t at = from; at < to; ++at) {
        const bool aside = s_.time_at(at) || s_.is(at, c::prep | c::det) || in_place(at) ||
                           (s_.word(at) == f_.dash && s_.time_at(at + 1));
        if (!aside) return false;
    }
    return true;
}

/// "the Normandy format": its members, not a body.
bool Parties::is_format(const Group& g) const {
    const Mention& m = s_.mention(g.first_mention);
    return m.kind == MentionKind::actor && m.actors.size > 2 &&
           s_.text.view(g.last - 1) == "format";
}

bool Parties::in_place(std::uint32_t token) const {
    for (int i = 0; i < count(); ++i)
        if (group(i).place && group(i).start <= token && token < group(i).last) return true;
    return false;
}

void Parties::by_agent(int index) {
    const WordId verb = s_.word(group(index).start - 1);
    // "The meeting was co-chaired by": not only they took part.
    if (s_.text.view(group(index).start - 1).ends_with("chaired") && out_.parties.empty() &&
        s_.word(out_.np_first) == f_.the)
        return;
    const bool mediates = verb == f_.mediated || verb == f_.brokered;
    if (s_.is(group(index).start - 1, c::host) && !mediates) {
        out_.hosts.add(actors_of(index));
        if (out_.parties.size >= 2) return;
    }
    add(index);
    if (mediates) out_.mediators.add(actors_of(index));
}

bool Parties::stops(std::uint32_t from, std::uint32_t to) const {
    for (const TriggerHit& other : s_.triggers)
        if (other.first >= from && other.first < to && other.first != hit_.first) {
            if (!other.verb() && other.first <= hit_.last + 2) continue;
            // "a session in Lima, attended by": the noun's own.
            const bool agent = other.form == Form::past && other.last < s_.sentence.last &&
                               s_.word(other.last) == f_.by && s_.is(other.first, c::attend);
            if (agent && s_.word(other.first - 1) == f_.comma) continue;
            return true;
        }
    return s_.any(from, to, c::speech) || s_.has_word(from, to, f_.semicolon);
}

}  // namespace detente
