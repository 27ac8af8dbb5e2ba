// SPDX-License-Identifier: MIT
#include "engine/meetings/when/other_day.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/reading/past_verbs.hpp"
#include "engine/text/word_list.hpp"

namespace detente {

namespace c = word_class;

bool OtherDay::leads(const Timex& time) const {
    constexpr std::uint32_t reach = 20;
    const FunctionWords& f = s_.k.function;
    std::uint32_t at = time.last;
    if (at < out_.np_first && s_.word(at) == f.comma) ++at;
    if (at >= out_.np_first || s_.word(at) != f.when || out_.np_first - at > reach) return false;
    // "when Russia hosted the Games, the two met": the comma ends the clause; not in ", and saw".
    const bool goes_on = s_.word(out_.np_first - 1) == f.and_;
    for (++at; at < out_.np_first; ++at) {
        const WordId word = s_.word(at);
        if (s_.time_at(at) || s_.is(at, word_class::relative) || word == f.semicolon ||
            (word == f.comma && !goes_on) || word == f.while_ || word == f.that ||
            word == f.after || word == f.before)
            return false;
    }
    return true;
}

bool OtherDay::is_of_account(const Timex& time) const {
    if (time.value.size() != 4) return false;
    std::uint32_t first = time.first;
    while (first >= s_.sentence.first + 2 && s_.word(first - 1) == s_.k.function.dash &&
           s_.text.tokens[first - 2].is(shape::number))
        first -= 2;
    if (first < s_.sentence.first + 2) return false;
    if (s_.word(first - 1) != s_.k.function.for_) return false;
    return first - 1 != out_.last && !s_.is(first - 2, c::planned);
}

bool OtherDay::is_of_participle(const Timex& time) const {
    constexpr std::uint32_t reach = 5;
    if (time.value.size() >= 10 || time.last >= s_.sentence.last) return false;
    if (s_.word(time.last) != s_.k.function.comma) return false;
    const std::uint32_t least = s_.sentence.back(time.first, reach);
    for (std::uint32_t at = time.first; at-- > least;) {
        if (s_.word(at) == s_.k.function.comma || s_.is(at, c::be | c::have)) return false;
        const std::string_view verb = s_.text.view(at);
        if (verb.size() < 5 || !verb.ends_with("ed")) continue;
        const bool opens = at == s_.sentence.first || s_.word(at - 1) == s_.k.function.comma;
        if (!opens || (out_.first <= at && at < out_.last)) return false;
        // "Opened in May, the talks": theirs; "Opened in 1999, the dialogue": it goes on.
        const bool year = time.value.size() == 4 && verb != "Held" && verb != "held";
        return !s_.is(at, year ? c::planned : c::hold | c::host | c::attend | c::planned);
    }
    return false;
}

bool OtherDay::since_event(const Timex& time) const {
    constexpr std::uint32_t reach = 12;
    if (time.value.size() >= 10 && !time.explicit_date) return false;
    const FunctionWords& f = s_.k.function;
    const std::uint32_t least = back_from(time.first, reach, out_.last);
    for (std::uint32_t at = time.first; at-- > least;) {
        const WordId word = s_.word(at);
        if (word == f.comma || s_.time_at(at) || s_.is(at, c::be | c::have)) return false;
        const bool trigger =
            std::any_of(s_.triggers.begin(), s_.triggers.end(),
                        [&](const TriggerHit& hit) { return hit.first <= at && at < hit.last; });
        if (trigger || s_.is(at, c::event_noun)) return false;
        if (word != f.after && s_.text.view(at) != "following") continue;
        const bool begins = s_.is(at + 1, c::det | c::possessive);
        return at + 3 < time.first && begins && word_behind(at + 2);
    }
    return false;
}

/// A noun of its own, not "the past week", "the first day".
bool OtherDay::word_behind(std::uint32_t at) const {
    return s_.text.tokens[at].is(shape::word) && !s_.is(at, c::ordinal | c::prep);
}

bool OtherDay::opens_clause(std::uint32_t at) const {
    const FunctionWords& f = s_.k.function;
    const WordId word = s_.word(at);
    const bool apart = word == f.after && at > s_.sentence.first && s_.time_at(at - 1);
    return s_.is(at, c::relative) || word == f.where || word == f.that || apart;
}

bool OtherDay::past_verb(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t at = from; at < to; ++at) {
        const std::string_view view = s_.text.view(at);
        if (s_.word(at) == s_.k.function.possessive) continue;
        const bool meets = view == "met" || view == "held";
        if (s_.is(at, c::be | c::have) || (is_past_verb(view) && !meets) ||
            (view.size() >= 4 && view.ends_with("ed") && !s_.text.tokens[at].is(shape::capital)))
            return true;
    }
    return false;
}

bool OtherDay::fenced_off(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t at = from; at < to; ++at) {
        if (at < from + 3 || !opens_clause(at)) continue;
        if (!past_verb(at + 1, to) || s_.has_word(at + 1, to, s_.k.function.comma)) return false;
        if (!s_.any(at + 1, to, c::hold | c::planned)) return true;
        return tells_of_noun_before(at) && !s_.any(at + 1, to, c::motion | c::host | c::planned);
    }
    return false;
}

bool OtherDay::is_of_object(const Timex& time) const {
    if (is_of_vote(time)) return true;
    if (time.first < out_.last + 4 || !s_.is(time.first - 1, c::prep)) return false;
    const std::uint32_t participle = time.first - 2;
    const std::string_view word = s_.text.view(participle);
    const std::uint32_t noun = participle - 1;
    const bool plain = word.size() >= 6 && word.ends_with("ed") &&
                       !s_.text.tokens[participle].is(shape::capital) &&
                       !s_.is(participle, c::hold | c::host | c::attend | c::planned | c::motion |
                                              c::postponed | c::cancelled | c::accord);
    const Token& before = s_.text.tokens[noun];
    return plain && before.is(shape::word) && !before.is(shape::capital) &&
           !s_.is(noun, c::be | c::have | c::modal | c::they | c::he | c::relative |
                            c::subordinate | c::prep | c::event_noun | c::title_head |
                            c::negation) &&
           before.word != s_.k.function.and_ && !s_.text.view(noun).ends_with("ly");
}

bool OtherDay::opens_next(const Timex& time) const {
    const FunctionWords& f = s_.k.function;
    constexpr std::uint32_t reach = 4;  // words of a subject's own verb: "had never", "also"
    if (time.first < out_.last + 2 || !s_.is(time.first - 1, c::prep)) return false;
    if (s_.word(time.first - 2) != f.and_) return false;
    for (const Group& group : s_.groups) {
        if (group.first < time.last) continue;
        std::uint32_t subject = time.last + (s_.word(time.last) == f.comma);
        while (subject < group.first && s_.is(subject, c::det)) ++subject;
        if (subject != group.first || group.place || group.possessive) return false;
        const std::uint32_t end = std::min(group.last + reach, s_.sentence.last);
        return past_verb(group.last, end) ||
               s_.any(group.last, end, c::modal | c::hold | c::host | c::speech);
    }
    return false;
}

/// "a forum set up in 2002,": what an apposition says of the body.
bool OtherDay::is_of_founding(const Timex& time) const {
    constexpr auto verbs = std::to_array<std::string_view>(
        {"founded", "established", "created", "formed", "set", "born", "instituted"});
    if (time.first < s_.sentence.first + 3 || !s_.is(time.first - 1, c::prep)) return false;
    const std::uint32_t verb = time.first - 2 - (s_.word(time.first - 2) == s_.k.function.up);
    return is_one_of(verbs, s_.text.view(verb)) &&
           s_.has_word(s_.sentence.back(verb, 4U), verb, s_.k.function.comma);
}

bool OtherDay::closed_off(const Timex& time, std::uint32_t to) const {
    if (!s_.has_word(time.last, std::min(time.last + 2, to), s_.k.function.comma)) return false;
    if (is_of_founding(time)) return true;
    const std::uint32_t least = s_.sentence.back(time.first, 14U);
    for (std::uint32_t at = time.first; at-- > least;) {
        if (s_.word(at) == s_.k.function.comma) return false;
        if (s_.is(at, c::relative) || s_.word(at) == s_.k.function.where)
            return past_verb(at + 1, time.first);
    }
    return false;
}

bool OtherDay::speaks_of_it(std::uint32_t from, std::uint32_t to) const {
    constexpr auto nouns = std::to_array<std::string_view>(
        {"briefing", "speech", "statement", "interview", "report", "lecture", "communique"});
    for (std::uint32_t at = from; at + 1 < to; ++at) {
        if (!is_one_of(nouns, s_.text.view(at))) continue;
        const std::string_view next = s_.text.view(at + 1);
        if (next == "on" || next == "about" || next == "regarding") return !s_.time_at(at + 2);
    }
    return false;
}

bool OtherDay::is_other_zone(const Timex& time) const {
    return time.first >= s_.sentence.first + 2 && s_.word(time.first - 1) == s_.k.function.open &&
           s_.time_at(time.first - 2);
}

bool dates_decision(const Scene& s, const Finding& finding, const Timex& time) {
    constexpr auto verbs = std::to_array<std::string_view>(
        {"agreed", "decided", "pledged", "vowed", "offered", "promised", "proposed", "invited",
         "urged", "suggested", "asked", "resolved"});
    const bool planned = finding.status == Status::planned || finding.status == Status::proposed;
    if (!planned || time.last >= finding.np_first || time.first < s.sentence.first + 2)
        return false;
    const auto decides = [&](std::uint32_t at) {
        return is_one_of(verbs, s.text.view(at)) && !(at > s.sentence.first && s.is_be(at - 1));
    };
    const bool on = s.word(time.first - 1) == s.k.function.on;
    const bool before = decides(time.first - (on ? 2 : 1));
    if (!before && !decides(time.last)) return false;
    return s.has_word(time.last, finding.np_first + 1, s.k.function.to) ||
           s.has_word(time.last, finding.np_first, s.k.function.that);
}

bool names_arrangement(const Text& text, const FunctionWords& f, std::uint32_t noun_phrase) {
    constexpr auto nouns = std::to_array<std::string_view>(
        {"date", "dates", "venue", "timing", "timetable", "format"});
    return noun_phrase >= 2 && text.tokens[noun_phrase - 1].word == f.of &&
           is_one_of(nouns, text.view(noun_phrase - 2));
}

bool OtherDay::is_of_speech(const Timex& time) const {
    const std::uint32_t aside = out_.np_first;
    if (out_.form != Form::noun || aside < s_.sentence.first + 3) return false;
    if (!s_.is(aside - 1, c::prep) || s_.word(aside - 2) != s_.k.function.comma) return false;
    for (std::uint32_t at = out_.last; at + 1 < time.first; ++at) {
        if (s_.word(at) != s_.k.function.comma) continue;
        return s_.is(at + 1, c::speech) && at + 4 < time.first;
    }
    return false;
}

bool OtherDay::is_of_picture(const Timex& time) const {
    constexpr std::uint32_t reach = 7;
    const std::uint32_t least = s_.sentence.back(time.first, reach);
    for (std::uint32_t at = time.first; at-- > least;) {
        if (out_.first <= at && at < out_.last) return false;
        if (s_.word(at) == s_.k.function.close) return false;
        const std::string_view word = s_.text.view(at);
        if (word.front() != 'p' && word.front() != 's') continue;
        if (word == "pictured" || word == "photo" || word == "photograph" || word == "seen")
            return word != "seen" || s_.text.view(at + 1) == "here";
    }
    return false;
}

bool dates_statement(const Scene& s, const Finding& finding, const Timex& time) {
    constexpr std::uint32_t reach = 8;
    constexpr auto statements = std::to_array<std::string_view>(
        {"statement", "communique", "communiqu\xC3\xA9", "interview", "tweet", "briefing",
         "remarks", "speech", "conference", "letter", "post", "release"});
    const FunctionWords& f = s.k.function;
    // "the dates of the talks were proposed on Tuesday"
    if (time.first >= finding.last + 2 && names_arrangement(s.text, f, finding.np_first))
        return true;
    const std::uint32_t least = s.sentence.back(time.first, reach);
    bool plain = true;  // so far only "on", "released", "by the ministry"
    for (std::uint32_t at = time.first; at-- > least && plain;) {
        const std::string_view word = s.text.view(at);
        if (finding.first <= at && at < finding.last) return false;
        if (is_one_of(statements, word))
            return word != "conference" || (at > s.sentence.first && s.is(at - 1, c::other_event));
        plain = s.word(at) == f.on || s.word(at) == f.by || s.is(at, c::det) || word == "issued" ||
                word == "released" || word == "published" || word == "posted" || word == "given" ||
                word == "ministry" || word == "foreign" || word == "office" ||
                s.text.tokens[at].is(shape::capital) || word == "presidency" || word == "late" ||
                word == "early";
    }
    return false;
}

}  // namespace detente
