// SPDX-License-Identifier: MIT
// Days and years that a noun has: "the 2016 election", "the 3 May uprising", "the war that began".
#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/when/other_day.hpp"
#include "engine/text/word_list.hpp"

namespace detente {

namespace c = word_class;

bool OtherDay::dates_other_noun(const Timex& time) const {
    const bool year_or_month = time.value.size() <= 7 || time.value.find('/') == 4;
    if (!year_or_month || time.last >= s_.sentence.last || time.first == s_.sentence.first)
        return false;
    // "a 1987-88 price package"
    std::uint32_t after = time.last;
    if (s_.word(after) == s_.k.function.dash && after + 2 < s_.sentence.last) after += 2;
    const Token& next = s_.text.tokens[after];
    if (!next.is(shape::word) || next.word == s_.k.function.possessive) return false;
    // "an August visit"
    const bool trip = s_.is(after, c::motion) && s_.is(time.first - 1, c::det) &&
                      s_.word(time.first - 1) != s_.k.function.the;
    return (trip || !s_.is(after, c::prep | c::subordinate | c::be | c::have | c::modal | c::they |
                                      c::he | c::hold | c::motion | c::speech | c::negation)) &&
           s_.is(time.first - 1, c::det | c::possessive);
}

bool OtherDay::is_before_noun(const Timex& time) const {
    constexpr std::uint32_t reach = 4;
    if (!time.explicit_date || time.value.size() < 10 || time.value.find('/') == 4) return false;
    if (time.last >= s_.sentence.last || time.first == s_.sentence.first) return false;
    if (!s_.is(time.first - 1, c::det | c::possessive) && !s_.is(time.first, c::det)) return false;
    const std::uint32_t end = std::min(time.last + reach, s_.sentence.last);
    for (std::uint32_t at = time.last; at < end; ++at) {
        const Token& token = s_.text.tokens[at];
        const bool ends = !token.is(shape::word) ||
                          s_.is(at, c::prep | c::be | c::have | c::modal | c::they | c::he |
                                        c::subordinate | c::speech | c::hold | c::relative);
        if (ends) return at > time.last;
        if (token.is(shape::capital) || s_.is(at, c::event_noun | c::motion)) return false;
        for (const TriggerHit& hit : s_.triggers)
            if (hit.first == at) return false;
    }
    return true;
}

bool OtherDay::is_owner(const Timex& time) const {
    if (time.last >= s_.sentence.last || s_.word(time.last) != s_.k.function.possessive)
        return false;
    return std::none_of(s_.triggers.begin(), s_.triggers.end(), [&](const TriggerHit& hit) {
        return hit.first > time.last && hit.first <= time.last + 5;
    });
}

bool OtherDay::tells_of_noun_before(std::uint32_t at) const {
    std::uint32_t noun = at - 1;
    if (s_.word(noun) == s_.k.function.comma) --noun;
    if (s_.word(at) == s_.k.function.who) return s_.is(noun, c::title_head) || in_name(noun);
    constexpr auto gatherings = std::to_array<std::string_view>(
        {"ceremony", "gathering", "event", "forum", "process", "anniversary"});
    const Token& before = s_.text.tokens[noun];
    const bool own = s_.word(out_.last) == s_.k.function.of && noun <= out_.last + 3;
    if (own || is_one_of(gatherings, s_.text.view(noun))) return false;
    if (noun < out_.last || out_.kind == Kind::signing || !before.is(shape::word)) return false;
    if (in_name(noun)) return false;  // "held talks with the president that ended in May"
    if (before.is(shape::capital) || s_.word(at) == s_.k.function.after || s_.time_at(noun))
        return false;
    for (const TriggerHit& hit : s_.triggers)
        if (hit.first <= noun && noun < hit.last) return false;
    return !s_.is(noun, c::event_noun | c::other_event | c::motion | c::hold | c::speech | c::be |
                            c::prep | c::accord);
}

bool OtherDay::in_name(std::uint32_t token) const {
    for (const Group& group : s_.groups)
        if (group.first <= token && token < group.last) return !group.place;
    return false;
}

bool OtherDay::is_of_noun(const Timex& time) const {
    if (time.first < s_.sentence.first + 2 || time.value.size() < 10) return false;
    if (s_.word(time.first - 1) != s_.k.function.of) return false;
    const std::uint32_t noun = time.first - 2;
    const bool own = out_.np_first <= noun && noun < out_.last;
    return !own && !s_.time_at(noun) && !s_.is(noun, c::event_noun) &&
           (s_.text.tokens[noun].is(shape::number) || s_.text.tokens[noun].is(shape::capital));
}

bool OtherDay::is_of_announcement(const Timex& time) const {
    constexpr std::uint32_t reach = 10;
    constexpr auto nouns = std::to_array<std::string_view>(
        {"statement", "announcement", "decision", "ruling", "verdict", "communique", "report",
         "results", "outcome", "summary"});
    const std::uint32_t least = back_from(time.first, reach, out_.last);
    bool predicate = false;  // "is expected on"
    for (std::uint32_t at = time.first; at-- > least;) {
        for (const TriggerHit& hit : s_.triggers)
            if (hit.first <= at && at < hit.last) return false;
        predicate = predicate || s_.is(at, c::be | c::modal);
        if (s_.word(at) == s_.k.function.comma) return false;
        if (is_one_of(nouns, s_.text.view(at))) return predicate;
    }
    return false;
}

bool OtherDay::is_of_what_went_before(std::uint32_t from, std::uint32_t to) const {
    if (out_.kind != Kind::visit) return false;
    for (std::uint32_t at = from; at + 2 < to; ++at) {
        const std::string_view verb = s_.text.view(at);
        const bool comes = verb == "came" || verb == "comes" || verb == "coming";
        const bool follows = verb == "follows" || verb == "followed";
        if (!comes && !follows) continue;
        if (comes ? s_.word(at + 1) != s_.k.function.after : s_.word(at + 1) == s_.k.function.by)
            continue;
        return std::any_of(s_.triggers.begin(), s_.triggers.end(),
                           [&](const TriggerHit& hit) { return hit.first > at && hit.first < to; });
    }
    return false;
}

bool OtherDay::said_there(const Timex& time) const {
    const FunctionWords& f = s_.k.function;
    if (out_.form != Form::noun || time.last >= out_.np_first) return false;
    const std::uint32_t prep = time.last + (s_.word(time.last) == f.comma);
    if (prep + 1 != out_.np_first) return false;
    const WordId word = s_.word(prep);
    const bool beside = word == f.after || s_.text.view(prep) == "following";
    return beside || (prep == time.last && (word == f.at || word == f.during || word == f.in));
}

bool OtherDay::is_of_vote(const Timex& time) const {
    constexpr auto votes = std::to_array<std::string_view>(
        {"ballot", "vote", "election", "elections", "referendum", "poll", "polls", "runoff"});
    constexpr auto rises = std::to_array<std::string_view>(
        {"elected", "appointed", "inaugurated", "overthrown", "ousted", "toppled", "re-elected"});
    if (time.first < out_.last + 4 || !s_.is(time.first - 1, c::prep)) return false;
    const std::uint32_t participle = time.first - 2;
    const bool comma = s_.word(participle - 1) == s_.k.function.comma;
    if (comma && is_one_of(rises, s_.text.view(participle))) return true;
    return s_.is(participle, c::planned | c::hold) &&
           is_one_of(votes, s_.text.view(participle - 1 - comma));
}

}  // namespace detente
