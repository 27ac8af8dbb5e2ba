// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/party_reader.hpp"

#include <algorithm>
#include <string_view>

#include "engine/meetings/parties/regional.hpp"

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
                              c::host | c::motion | c::sequence | c::denied)) {
            if (!s_.is(before, c::ordinal)) break;
        }
        // "the U.S.-China Economic and Trade Meeting"
        const bool in_name = t.word == f_.and_ && before > s_.sentence.first &&
                             s_.text.tokens[hit_.first].is(shape::capital) &&
                             s_.text.tokens[at].is(shape::capital) &&
                             s_.text.tokens[before - 1].is(shape::capital);
        // "our 40th and 41st Summits"
        const bool ordinals = t.word == f_.and_ && before > s_.sentence.first &&
                              is_ordinal(before - 1) && is_ordinal(at);
        if (t.word == f_.and_ && !in_name && !ordinals &&
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

/// "third", "41st"
bool Parties::is_ordinal(std::uint32_t at) const {
    const std::string_view word = s_.text.view(at);
    const bool digit = word.front() >= '0' && word.front() <= '9';
    return s_.is(at, c::ordinal) || (digit && (word.ends_with("th") || word.ends_with("st") ||
                                               word.ends_with("nd") || word.ends_with("rd")));
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
    if (out_.parties.empty()) add_both();
    joined_in_clause();
    if (out_.parties.empty()) involved();
    const WordId determiner = s_.word(out_.np_first);
    // "the decision taken at our summit": theirs who write, whoever decides
    const bool writers = s_.text.view(out_.np_first) == "our";
    if (determiner != s_.k.function.these && determiner != s_.k.function.those && !writers)
        from_verb();
    if (out_.parties.size == 1 && with_others_) add_attribution();
    if (out_.parties.size < 2) add_invitation();
    add_listeners();
    if (const std::uint32_t verb = s_.invited_to(out_.np_first); verb != out_.np_first)
        add(subject(verb));
    if (out_.parties.size == 1) joined_owner();
    if (out_.parties.size < 2 && house_ >= 0) add(house_);
    if (out_.parties.size < 2 && weak_ != no_actor && out_.parties.size == 1)
        out_.parties.add(weak_);
    if (out_.parties.empty() && weak_ != no_actor) out_.parties.add(weak_);
    note_own_session();
    out_.separate_talks = says_separate_alone();
    out_.of_others = is_of_others();
    out_.definite = is_definite() || out_.definite;
    // "25 May: first round of autonomy talks": whose, the chronology has told before.
    const bool heads_entry = s_.in_entry && out_.np_first > s_.sentence.first &&
                             s_.text.tokens[out_.np_first - 1].is(shape::mark);
    // "a regional summit": whose, the text tells elsewhere.
    const bool regional = of_body(hit_.trigger->kind) && is_regional(s_.text, out_);
    return !out_.parties.empty() || out_.pair || out_.definite || is_held() || heads_entry ||
           regional;
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
    if (is_trade_round()) return true;
    // "a decision of the EU-Chad Association Council"
    if (hit_.trigger->id == "association-council" && out_.np_first > s_.sentence.first &&
        (s_.word(out_.np_first - 1) == f_.of || s_.word(out_.np_first - 1) == f_.by))
        return true;
    // "dialogue partners"
    if (hit_.last < s_.sentence.last && s_.text.view(hit_.last).starts_with("partner")) return true;
    return told_outside_names(out_.np_first, hit_.first, c::sport | c::business | c::other_event);
}

/// "was at the foreign ministers' meeting": of whose, the text does not tell; not of the two that
/// it is about.
bool Parties::is_of_others() const {
    if (hit_.trigger->id != "meeting") return false;
    for (int i = 0; i < count(); ++i) {
        const Group& g = group(i);
        if (g.first < out_.np_first || g.last > hit_.first || !g.possessive) continue;
        const Mention& m = s_.mention(g.first_mention);
        const bool ministers = m.kind == MentionKind::group && m.plural && m.rank == Rank::minister;
        if (ministers && actors_of(i).empty()) return true;
    }
    return false;
}

/// "the Uruguay Round": what it is called, not who meets.
bool Parties::is_trade_round() const {
    if (hit_.trigger->id != "round" || hit_.first == s_.sentence.first) return false;
    const bool named = s_.text.tokens[hit_.first].is(shape::capital) &&
                       s_.text.tokens[hit_.first - 1].is(shape::capital);
    return named && (in_mention(hit_.first - 1) || s_.text.view(hit_.first - 1) == "Kennedy") &&
           !s_.is(hit_.first - 1, c::ordinal) && s_.word(hit_.first - 1) != f_.possessive;
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
        // "a follow-up meeting"
        if (s_.is(i, c::another) || s_.text.view(i).starts_with("follow")) {
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
    if (g.last <= hit_.first && add_bodies_apart(g)) return;
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
    // "a video conference with her Chadian counterpart"
    const bool two_confer = id == "conference" && !out_.body && out_.parties.size > 1;
    if ((out_.kind == Kind::talks || two_confer) &&
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
