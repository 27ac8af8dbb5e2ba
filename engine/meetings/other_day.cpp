// SPDX-License-Identifier: MIT
#include "engine/meetings/other_day.hpp"

#include <algorithm>
#include <string_view>

namespace detente {

namespace c = word_class;

bool OtherDay::dates_other_noun(const Timex& time) const {
    const bool year_or_month = time.value.size() <= 7 || time.value.find('/') == 4;
    if (!year_or_month || time.last >= s_.sentence.last) return false;
    // "a 1987-88 price package"
    std::uint32_t after = time.last;
    if (s_.word(after) == s_.k.function.dash && after + 2 < s_.sentence.last) after += 2;
    const Token& next = s_.text.tokens[after];
    if (!next.is(shape::word) || next.word == s_.k.function.possessive) return false;
    return !s_.is(after, c::prep | c::subordinate | c::be | c::have | c::modal | c::they | c::he |
                             c::hold | c::motion | c::speech | c::negation) &&
           time.first > s_.sentence.first && s_.is(time.first - 1, c::det | c::possessive);
}

bool OtherDay::is_of_account(const Timex& time) const {
    if (time.value.size() != 4 || time.first < s_.sentence.first + 2) return false;
    if (s_.word(time.first - 1) != s_.k.function.for_) return false;
    return time.first - 1 != out_.last && !s_.is(time.first - 2, c::planned);
}

bool OtherDay::is_owner(const Timex& time) const {
    if (time.last >= s_.sentence.last || s_.word(time.last) != s_.k.function.possessive)
        return false;
    return std::none_of(s_.triggers.begin(), s_.triggers.end(), [&](const TriggerHit& hit) {
        return hit.first > time.last && hit.first <= time.last + 5;
    });
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
        if (s_.is(at, c::be | c::have) ||
            (view.size() >= 4 && view.ends_with("ed") && !s_.text.tokens[at].is(shape::capital)))
            return true;
    }
    return false;
}

bool OtherDay::fenced_off(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t at = from; at < to; ++at)
        if (at >= from + 3 && opens_clause(at))
            return past_verb(at + 1, to) && !s_.any(at + 1, to, c::hold | c::planned) &&
                   !s_.has_word(at + 1, to, s_.k.function.comma);
    return false;
}

bool OtherDay::closed_off(const Timex& time, std::uint32_t to) const {
    if (!s_.has_word(time.last, std::min(time.last + 2, to), s_.k.function.comma)) return false;
    const std::uint32_t least = time.first - std::min(time.first - s_.sentence.first, 14U);
    for (std::uint32_t at = time.first; at-- > least;) {
        if (s_.word(at) == s_.k.function.comma) return false;
        if (s_.is(at, c::relative) || s_.word(at) == s_.k.function.where)
            return past_verb(at + 1, time.first);
    }
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

bool OtherDay::is_other_zone(const Timex& time) const {
    return time.first >= s_.sentence.first + 2 && s_.word(time.first - 1) == s_.k.function.open &&
           s_.time_at(time.first - 2);
}

}  // namespace detente
