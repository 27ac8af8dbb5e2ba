// SPDX-License-Identifier: MIT
#include "engine/meetings/party_reader.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace detente {
namespace {

namespace c = word_class;

}  // namespace

std::uint32_t Parties::phrase_begin() const {
    std::uint32_t at = hit_.first;
    while (at > s_.sentence.first && at + 14 > hit_.first) {
        const std::uint32_t before = at - 1;
        const Token& t = s_.text.tokens[before];
        if (s_.time_at(before) || in_mention(before)) {
            at = before;
            continue;
        }
        if (t.word == f_.possessive || t.word == f_.dash || t.word == f_.slash ||
            t.word == f_.apostrophe || is_quote(before)) {
            at = before;
            continue;
        }
        if (is_inserted(before)) {
            at = before - 2;
            continue;
        }
        if (s_.word(at) == f_.dash && t.is(shape::word)) {  // "in-person"
            at = before;
            continue;
        }
        if (t.is(shape::mark) ||
            s_.is(before, c::prep | c::be | c::have | c::modal | c::speech | c::relative | c::hold |
                              c::host | c::motion | c::sequence)) {
            if (!s_.is(before, c::ordinal)) break;
        }
        // "the U.S.-China Economic and Trade Meeting"
        const bool in_name = t.word == f_.and_ && before > s_.sentence.first &&
                             s_.text.tokens[hit_.first].is(shape::capital) &&
                             s_.text.tokens[at].is(shape::capital) &&
                             s_.text.tokens[before - 1].is(shape::capital);
        if (t.word == f_.and_ && !in_name &&
            !(before > s_.sentence.first && in_mention(before - 1) && in_mention(at)))
            break;
        if (s_.is(before, c::det) && t.word != f_.the) {
            at = before;
            break;
        }
        if (t.word == f_.the) {
            at = before;
            break;
        }
        at = before;
    }
    return at;
}

/// "the next, fourth, round"
bool Parties::is_inserted(std::uint32_t at) const {
    return at >= s_.sentence.first + 3 && s_.word(at) == f_.comma &&
           s_.is(at - 1, c::ordinal | c::another) && s_.word(at - 2) == f_.comma;
}

/// 'a "productive" meeting'
bool Parties::is_quote(std::uint32_t at) const {
    return s_.word(at) == f_.quote;
}

bool Parties::in_mention(std::uint32_t token) const {
    for (int i = 0; i < count(); ++i)
        for (std::uint32_t m = group(i).first_mention; m < group(i).last_mention; ++m)
            if (s_.mention(m).first <= token && token < s_.mention(m).last) return true;
    return false;
}

bool Parties::noun() {
    out_.np_first = phrase_begin();
    if (not_diplomatic() || tells_who_was_present()) return false;
    premodifiers();
    behind_noun();
    if (out_.parties.empty()) involved();
    const WordId determiner = s_.word(out_.np_first);
    if (determiner != s_.k.function.these && determiner != s_.k.function.those) from_verb();
    add_listeners();
    if (out_.parties.size == 1) joined_owner();
    if (out_.parties.size < 2 && weak_ != no_actor && out_.parties.size == 1)
        out_.parties.add(weak_);
    if (out_.parties.empty() && weak_ != no_actor) out_.parties.add(weak_);
    note_own_session();
    out_.definite = is_definite() || out_.definite;
    // "25 May: first round of autonomy talks": whose, the chronology has told before.
    const bool heads_entry = s_.in_entry && out_.np_first > s_.sentence.first &&
                             s_.text.tokens[out_.np_first - 1].is(shape::mark);
    return !out_.parties.empty() || out_.pair || out_.definite || is_held() || heads_entry;
}

/// "Also present at the talks were two neighbours": they looked on.
bool Parties::tells_who_was_present() const {
    return out_.np_first > s_.sentence.first + 1 && s_.word(out_.np_first - 1) == f_.at &&
           s_.text.view(out_.np_first - 2) == "present";
}

/// "Four rounds were held at Manhasset": whose, the text has told before.
bool Parties::is_held() const {
    const std::uint32_t end = std::min(hit_.last + 7, s_.sentence.last);
    for (std::uint32_t at = hit_.last; at < end; ++at)
        if (s_.is(at, c::hold)) return !s_.any(hit_.last, at, c::negation | c::modal);
    return false;
}

bool Parties::not_diplomatic() const {
    // "made a joint call for calm"
    if (hit_.trigger->id == "courtesy-call" && hit_.last < s_.sentence.last &&
        s_.word(hit_.last) == f_.for_)
        return true;
    // "dialogue partners"
    if (hit_.last < s_.sentence.last && s_.text.view(hit_.last).starts_with("partner")) return true;
    return told_outside_names(out_.np_first, hit_.first, c::sport | c::business | c::other_event);
}

/// "the Arab League summit" is no match of a league.
bool Parties::told_outside_names(std::uint32_t from, std::uint32_t to, WordClass mask) const {
    for (std::uint32_t at = from; at < to; ++at)
        if (s_.is(at, mask) && !in_mention(at)) return true;
    return false;
}

bool Parties::is_definite() {
    const std::uint32_t at = out_.np_first;
    // "a third was planned": the ordinal stands for its noun.
    const bool ellipsis = hit_.trigger->frame == Frame::noun && s_.is(hit_.first, c::ordinal);
    for (std::uint32_t i = at; i < hit_.first + ellipsis; ++i)
        if (s_.is(i, c::another)) {
            out_.another = true;
            return true;
        }
    // "A first session will follow in May."
    if (s_.word(at) == f_.a && at + 1 < hit_.first && s_.is(at + 1, c::ordinal) &&
        s_.text.view(at + 1) == "first")
        return true;
    // "That meeting took place in Quito."
    if (hit_.first == s_.sentence.first + 1 && s_.word(s_.sentence.first) == f_.that) return true;
    // "Negotiations resumed in December."
    if (at == s_.sentence.first && out_.parties.empty() && is_plural_noun()) return true;
    if (at >= hit_.first) return hit_.first == s_.sentence.first || hit_.trigger->id == "talks";
    const WordId word = s_.word(at);
    // "Monday's talks"
    const bool of_day = s_.time_at(at) && s_.has_word(at, hit_.first, f_.possessive);
    return word == f_.the || word == f_.this_ || s_.is(at, c::possessive) || word == f_.both ||
           of_day;
}

bool Parties::is_plural_noun() const {
    const std::string_view word = s_.text.view(hit_.first, hit_.last);
    return word.ends_with('s') || hit_.first == out_.np_first;
}

void Parties::premodifiers() {
    for (int i = 0; i < count(); ++i) {
        const Group& g = group(i);
        if (g.last <= out_.np_first || g.first >= hit_.first) {
            if (g.first <= hit_.first && hit_.last <= g.last) premodifier(i);
            continue;
        }
        premodifier(i);
    }
}

void Parties::premodifier(int index) {
    const Group& g = group(index);
    const bool several = g.last_mention - g.first_mention > 1;
    for (std::uint32_t i = g.first_mention; i < g.last_mention; ++i) {
        const Mention& m = s_.mention(i);
        if (m.first > hit_.first) continue;
        if (m.kind == MentionKind::place) {
            if (several && !m.actors.empty() && hyphenated(g)) add_mention(m);
            continue;
        }
        if (m.metonym && !several && !g.possessive) continue;
        const bool bare_state = m.kind == MentionKind::actor && m.actors.size == 1 && !several &&
                                !g.possessive &&
                                s_.k.lexicon.is(*m.actors.begin(), ActorKind::state);
        if (bare_state)
            weak_ = *m.actors.begin();
        else
            add_mention(m);
        own_body_ = own_body_ || (!several && hit_.trigger->id == "meeting" && organisation(m));
    }
}

bool Parties::organisation(const Mention& m) const {
    // "the Secretary-General" acts for it, and is not it.
    if (m.kind == MentionKind::pronoun || (m.kind == MentionKind::group && m.titled && !m.plural))
        return false;
    return m.actors.size == 1 && m.kind != MentionKind::person &&
           s_.k.lexicon.is(*m.actors.begin(), ActorKind::organisation);
}

bool Parties::hyphenated(const Group& g) const {
    return s_.has_word(g.first, g.last, f_.dash) || s_.has_word(g.first, g.last, f_.slash);
}

bool Parties::counts_meetings() const {
    const std::string_view noun = s_.text.view(hit_.first);
    return hit_.last - hit_.first == 1 && noun.ends_with('s') && noun != "talks" &&
           noun != "negotiations" && noun != "consultations" && noun != "discussions";
}

void Parties::behind_noun() {
    std::uint32_t from = hit_.last;
    const std::uint32_t end = s_.clause_end(hit_.last);
    // "Emergency summit: Clinton, Mubarak and Arafat"
    // and "talks (China, Russia and the U.S.)".
    if (const int i = next_group(hit_.last); i < count() && group(i).first <= hit_.last + 2) {
        const bool bracket = s_.word(hit_.last) == f_.open && actors_of(i).size > 1;
        if (bracket) add(i);
        if (s_.word(hit_.last) == f_.colon && people_in(group(i))) add_listed(i);
    }
    // "the talks that Chad and Niger held"
    if (const int i = next_group(hit_.last); i < count() && s_.word(hit_.last) == f_.that)
        if (group(i).first <= hit_.last + 2 && group(i).last < s_.sentence.last &&
            s_.is(group(i).last, c::hold))
            return add(i);
    int next = next_group(hit_.last);
    // "the meeting Lisbon hosted yesterday between Angola and Zambia"
    if (next < count() && group(next).start == hit_.last && group(next).last < s_.sentence.last &&
        s_.is(group(next).last, c::host)) {
        out_.hosts.add(actors_of(next));
        add(next);
        from = group(next).last + 1;
        ++next;
    }
    for (int i = next; i < count(); ++i) {
        const Group& g = group(i);
        // "a summit on Monday, hosted by Japan": the participle tells of the summit.
        const bool told_by =
            g.prep == f_.by && g.start > hit_.last + 1 && s_.is(g.start - 1, c::lead | c::host);
        if (g.start >= end || g.start > from + 12 || stops(from, g.start - told_by)) break;
        if (participates(g)) {
            with_others_ = g.prep == f_.with && (out_.parties.empty() || with_others_);
            // "meetings with Xi, Modi and Lula": one with each.
            if (counts_meetings() && g.prep == f_.with)
                add_each(i, 2);
            else
                add(i);
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
        const bool verb = std::find(verbs.begin(), verbs.end(), s_.text.view(at)) != verbs.end() &&
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

/// "under the auspices of the UN", "the chairmanship of Chad": who lends the roof.
bool Parties::lends_roof(const Group& g) const {
    constexpr auto roofs = std::to_array<std::string_view>(
        {"auspices", "aegis", "umbrella", "chairmanship", "framework", "leadership"});
    return g.prep == f_.of && g.start > s_.sentence.first &&
           std::find(roofs.begin(), roofs.end(), s_.text.view(g.start - 1)) != roofs.end();
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

bool Parties::participates(const Group& g) const {
    if (lends_roof(g)) return false;
    if (explains(g)) return true;
    if (g.place || (g.possessive && !people_in(g))) return false;
    // "hosted a dinner for the guests"
    if (g.prep == f_.for_ && hit_.trigger->id == "meal") return people_in(g);
    if (g.prep == f_.with || g.prep == f_.between || g.prep == f_.among || g.prep == f_.including ||
        g.prep == f_.alongside)
        return true;
    // "a courtesy call on the President by the new envoy"
    if (hit_.trigger->id == "courtesy-call" && people_in(g) &&
        (g.start == hit_.last || g.prep == f_.by))
        return g.prep == f_.on || g.prep == f_.to || g.prep == f_.by;
    // "the talks by U.S. and Russian officials"
    if (g.prep == f_.by && g.start == hit_.last && hit_.trigger->frame == Frame::noun) return true;
    // "talks are to be held at the OSCE"
    if (g.prep == f_.at && hit_.trigger->frame == Frame::noun)
        return organisation(s_.mention(g.first_mention)) && g.last_mention - g.first_mention == 1;
    if (g.prep == f_.of && hit_.trigger->frame != Frame::visit)
        return g.start <= hit_.last + 6 || only_where_and_when(hit_.last, g.start);
    return g.prep == unknown_word && g.start > hit_.last && s_.word(g.start - 1) == f_.involving;
}

/// "the meeting in Paris on 16 July of the five"
bool Parties::only_where_and_when(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t at = from; at < to; ++at) {
        const bool aside = s_.time_at(at) || s_.is(at, c::prep | c::det) || in_place(at);
        if (!aside) return false;
    }
    return true;
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

void Parties::note_own_session() {
    for (const ActorIndex actor : out_.parties)
        if (s_.k.lexicon.is(actor, ActorKind::organisation)) out_.body = true;
    const std::string_view id = hit_.trigger->id;
    // "The Secretary-General held a meeting": the body's own is another.
    if (out_.body && out_.parties.size == 1)
        out_.body = !only_unnamed_ && (of_body(hit_.trigger->kind) || id == "meeting" ||
                                       id == "consultations" || its_ministers());
    if (out_.body && (out_.parties.size == 1 || own_body_) && out_.kind == Kind::talks)
        out_.kind = Kind::session;
    // "the third session of talks": a body's own only where one is named.
    const bool of_talks =
        hit_.last + 1 < s_.sentence.last && s_.word(hit_.last) == f_.of &&
        (s_.text.view(hit_.last + 1) == "talks" || s_.text.view(hit_.last + 1) == "negotiations");
    if (of_talks && !out_.body && out_.kind == Kind::session) out_.kind = Kind::talks;
    if (out_.kind == Kind::talks &&
        s_.any(out_.np_first, std::min(hit_.last + 10, s_.clause_end(hit_.last)), c::phone))
        out_.kind = Kind::call;
}

bool Parties::its_ministers() const {
    for (int i = 0; i < count(); ++i) {
        const Mention& m = s_.mention(group(i).first_mention);
        if (m.kind == MentionKind::group && m.plural && m.titled && m.actors.size == 1 &&
            out_.parties.contains(*m.actors.begin()) && free(group(i)))
            return true;
    }
    return false;
}

}  // namespace detente
