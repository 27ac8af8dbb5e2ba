// SPDX-License-Identifier: MIT
#include "engine/time/ranges.hpp"

namespace detente::time_rules {
namespace {

bool joins(std::string_view word) {
    return word == "-" || word == "\xE2\x80\x93" || word == "\xE2\x80\x94" || word == "/";
}

void append(const Period& period, std::uint32_t token, std::vector<Timex>& result,
            Anchors& anchors) {
    Timex timex;
    timex.first = token;
    timex.last = token + 1;
    timex.value = timex_value(period);
    timex.explicit_date = true;
    timex.when = edtf_of(period);
    result.push_back(std::move(timex));
    if (!period.year_known) return;
    anchors.mention = period;
    if (period.grain == Grain::day) anchors.day = period;
}

/// "1915-17"
std::uint32_t short_year(const Text& text, const TimeWords& words, const Period& period,
                         std::uint32_t at, std::vector<Timex>& result, Anchors& anchors) {
    if (at + 1 >= text.tokens.size() || !joins(text.view(at)) ||
        text.tokens[at + 1].is(shape::space_before))
        return at;
    if (!words.classes(text, at + 1).has(WordClass::short_year)) return at;
    const int year = period.year - period.year % 100 + leading_number(text.view(at + 1));
    if (year <= period.year) return at;
    append(year_period(year), at + 1, result, anchors);
    return at + 2;
}

/// ", 2021" behind the last day: belongs to it.
std::uint32_t with_year(const Text& text, const TimeWords& words, std::uint32_t at,
                        std::vector<Timex>& result, Anchors& anchors, Period& day) {
    std::uint32_t year = at;
    if (year < text.tokens.size() && text.view(year) == ",") ++year;
    if (year >= text.tokens.size() || text.tokens[year].is(shape::sentence_start) ||
        !words.classes(text, year).has(WordClass::year_number))
        return at;
    day.year = leading_number(text.view(year));
    day.year_known = true;
    Timex& timex = result.back();
    timex.last = year + 1;
    timex.value = timex_value(day);
    timex.when = edtf_of(day);
    anchors.mention = day;
    return year + 1;
}

/// "to", "and", "-", ",": what may stand between two days of a month.
bool joins_days(std::string_view word) {
    return joins(word) || one_of(word, {"and", "to", "or", "through", ",", "&"});
}

/// Whether what stands behind a number says that it is no day: "July 3 and 14 people".
bool counts(const Text& text, const TimeWords& words, std::uint32_t number, std::string_view join) {
    if (number + 1 >= text.tokens.size()) return false;
    const Token& after = text.tokens[number + 1];
    const ClassSet next = words.classes(text, number + 1);
    const std::string_view word = text.view(after);
    // "July 3, 10:30", but "July 3-10: First round"
    const bool clock = word == ":" && number + 2 < text.tokens.size() &&
                       text.tokens[number + 2].is(shape::digits) &&
                       !text.tokens[number + 2].is(shape::space_before);
    if (next.has(WordClass::month) || next.has(WordClass::meridiem) || clock || word == "%")
        return true;
    if (one_of(word, {"in", "at", "to", "for", "and", "with", "by", "was", "were", "had", "has",
                      "will", "that", "when", "where"}))
        return false;
    return after.is(shape::word) && !after.is(shape::capital) &&
           (next.has(WordClass::units) || next.has(WordClass::unit) || one_of(join, {",", "and"}));
}

/// The token of the day that follows, or `at`: "13 and 14", "13, and 14", "3rd through 5th".
std::uint32_t next_day(const Text& text, const TimeWords& words, std::uint32_t at) {
    if (at + 1 >= text.tokens.size() || !joins_days(text.view(at))) return at;
    const std::uint32_t number = at + (text.view(at) == "," && text.view(at + 1) == "and" ? 2 : 1);
    if (number >= text.tokens.size() || text.tokens[number].is(shape::sentence_start)) return at;
    const ClassSet classes = words.classes(text, number);
    const bool ordinal = text.tokens[number].is(shape::mixed) && classes.has(WordClass::ordinal);
    if (!ordinal && !classes.has(WordClass::day_number)) return at;
    return counts(text, words, number, text.view(at)) ? at : number;
}

/// "13 and 14", "13-14", "13 to 14", behind a month and day.
std::uint32_t more_days(const Text& text, const TimeWords& words, const Period& period,
                        std::uint32_t at, std::vector<Timex>& result, Anchors& anchors) {
    Period day = period;
    for (;;) {
        const std::uint32_t number = next_day(text, words, at);
        if (number == at) return at;
        const auto value = static_cast<unsigned>(leading_number(text.view(number)));
        if (value <= day.day) return at;
        day.day = value;
        if (!is_valid(day)) return at;
        append(day, number, result, anchors);
        at = with_year(text, words, number + 1, result, anchors, day);
    }
}

}  // namespace

std::uint32_t continue_range(const Text& text, const TimeWords& words, const Period& period,
                             std::uint32_t at, std::vector<Timex>& result, Anchors& anchors) {
    const Timex& last = result.back();
    if (last.type != TimexType::date || !last.explicit_date || last.last != at) return at;
    if (period.grain == Grain::year && period.year > 0)
        return short_year(text, words, period, at, result, anchors);
    if (period.grain == Grain::day && period.year > 0 &&
        (words.classes(text, at - 1).has(WordClass::day_number) ||
         (text.tokens[at - 1].is(shape::mixed) &&
          words.classes(text, at - 1).has(WordClass::ordinal))))
        return more_days(text, words, period, at, result, anchors);
    return at;
}

}  // namespace detente::time_rules
