// SPDX-License-Identifier: MIT
#include "engine/time/numbers.hpp"

namespace detente::time_rules {
namespace {

/// Token reading with bounds.
struct Cursor {
    const Text& text;
    const TimeWords& words;
    std::uint32_t at;

    bool inside(std::uint32_t ahead = 0) const { return at + ahead < text.tokens.size(); }
    const Token& token(std::uint32_t ahead = 0) const { return text.tokens[at + ahead]; }
    std::optional<int> value(WordClass word_class, std::uint32_t ahead = 0) const {
        if (!inside(ahead)) return std::nullopt;
        return words.value(token(ahead), word_class);
    }
    bool is(std::string_view word, std::uint32_t ahead = 0) const {
        return inside(ahead) && text.view(token(ahead)) == word;
    }
    bool is_number(std::uint32_t ahead = 0) const {
        return inside(ahead) && token(ahead).is(shape::number);
    }
    double number(std::uint32_t ahead = 0) const { return number_of(text.view(token(ahead))); }
};

/// "one", "twenty-five"; nothing consumed where there is none.
std::optional<double> below_hundred(Cursor& c) {
    if (const auto tens = c.value(WordClass::tens)) {
        ++c.at;
        const std::uint32_t dash = c.is("-") ? 1 : 0;
        if (const auto ones = c.value(WordClass::cardinal, dash); ones && *ones > 0 && *ones < 10) {
            c.at += dash + 1;
            return *tens + *ones;
        }
        return *tens;
    }
    if (const auto value = c.value(WordClass::cardinal)) {
        ++c.at;
        return *value;
    }
    return std::nullopt;
}

/// "two hundred and ten", "a dozen", "3 million".
std::optional<double> spelled_number(Cursor& c) {
    double total = 0;
    std::optional<double> part = below_hundred(c);
    if (!part) return std::nullopt;
    while (const auto factor = c.value(WordClass::multiplier)) {
        part = *part * *factor;
        ++c.at;
        const std::uint32_t before = c.at;
        if (c.is("and")) ++c.at;
        Cursor ahead = c;
        if (const auto more = below_hundred(ahead)) {
            total += *part;
            part = more;
            c.at = ahead.at;
        } else {
            c.at = before;
        }
    }
    return total + *part;
}

/// "-1/2", " 1/2", "and a half", "½" after a whole number.
double fraction(Cursor& c) {
    const std::uint32_t dash = c.is("-") ? 1 : 0;
    if (c.is_number(dash) && c.is("/", dash + 1) && c.is_number(dash + 2)) {
        const double below = c.number(dash + 2);
        if (below > 1 && below < 10 && c.number(dash) < below) {
            const double value = c.number(dash) / below;
            c.at += dash + 3;
            return value;
        }
    }
    std::uint32_t ahead = c.is("-") ? 1 : 0;
    if (c.is("and", ahead)) {
        ahead += c.is("-", ahead + 1) ? 2 : 1;
        if (c.value(WordClass::article, ahead) || c.is("one", ahead)) ++ahead;
        if (c.is("-", ahead)) ++ahead;
        if (c.value(WordClass::half, ahead)) {
            c.at += ahead + 1;
            return 0.5;
        }
    }
    return 0;
}

Quantity after_article(Cursor c) {
    ++c.at;
    if (c.value(WordClass::couple)) {
        ++c.at;
        if (c.is("of")) ++c.at;
        if (c.is("more")) ++c.at;
        return {c.at, 2, true, false};
    }
    if (c.value(WordClass::vague)) return {c.at + 1, -1, false, false};
    if (c.is("good") && c.is("many", 1)) return {c.at + 2, -1, false, false};
    if (c.is("number") && c.is("of", 1)) return {c.at + 2, -1, false, false};
    if (const auto factor = c.value(WordClass::multiplier))
        return {c.at + 1, static_cast<double>(*factor), false, false};
    return {c.at, 1, false, true};
}

/// ":35", stuck to what stands before.
bool two_digits(const Cursor& c, std::uint32_t ahead) {
    return c.is(":", ahead) && c.is_number(ahead + 1) && !c.token(ahead).is(shape::space_before) &&
           !c.token(ahead + 1).is(shape::space_before) &&
           c.text.view(c.token(ahead + 1)).size() >= 2 && c.number(ahead + 1) < 60;
}

/// "5:30PM"
ClockTime glued_clock(const Cursor& c, ClockTime time) {
    const std::string_view minutes = c.text.view(c.token(2));
    const bool morning = minutes.ends_with("am") || minutes.ends_with("AM");
    const bool later = minutes.ends_with("pm") || minutes.ends_with("PM");
    if (minutes.size() != 4 || (!morning && !later)) return {c.at};
    time.minute = leading_number(minutes);
    time.meridiem = morning ? 1 : 2;
    time.end = c.at + 3;
    return time;
}

}  // namespace

Quantity parse_quantity(const Text& text, const TimeWords& words, std::uint32_t at) {
    Cursor c{text, words, at};
    const Token& token = c.token();
    if (words.value(token, WordClass::article)) return after_article(c);
    if (words.value(token, WordClass::vague)) {
        ++c.at;
        if (c.is("more")) ++c.at;
        return {c.at, -1, false, false};
    }
    if (words.value(token, WordClass::vague_plural))
        return c.is("of", 1) ? Quantity{at + 2, -1, false, false} : Quantity{at};
    if (words.value(token, WordClass::couple))
        return {at + (c.is("of", 1) ? 2 : 1), 2, true, false};
    if (words.value(token, WordClass::half)) return {at};
    std::optional<double> value;
    if (token.is(shape::number)) {
        value = c.number();
        ++c.at;
        if (*value < 0) return {at};
        if (const auto factor = c.value(WordClass::multiplier)) {
            value = *value * *factor;
            ++c.at;
        }
        if (c.is("/") && c.is_number(1) && c.number(1) > 0) {
            value = *value / c.number(1);
            c.at += 2;
        }
    } else {
        value = spelled_number(c);
        if (!value) return {at};
    }
    const double amount = *value + fraction(c);
    return {c.at, amount, false, false};
}

/// More digits are no year, and would not fit.
constexpr double most_years = 1e6;

YearNumber parse_year(const Text& text, const TimeWords& words, std::uint32_t at) {
    Cursor c{text, words, at};
    if (c.is_number()) {
        const double number = c.number();
        if (number > most_years) return {at};
        return {at + 1, static_cast<int>(number)};
    }
    const auto first = below_hundred(c);
    if (!first) return {at};
    if (*first == 2 && c.is("thousand")) {
        ++c.at;
        Cursor ahead = c;
        if (ahead.is("and")) ++ahead.at;
        if (const auto more = below_hundred(ahead))
            return {ahead.at, 2000 + static_cast<int>(*more)};
        return {c.at, 2000};
    }
    if (*first < 11 || *first > 20) return {at};
    if (c.is("-")) ++c.at;
    const auto second = below_hundred(c);
    if (!second || *second < 10) return {at};
    return {c.at, static_cast<int>(*first * 100 + *second)};
}

ClockTime parse_clock(const Text& text, const TimeWords& words, std::uint32_t at) {
    const Cursor c{text, words, at};
    const std::string_view word = text.view(at);
    const ClockTime none{at};
    ClockTime time;
    time.end = at + 1;
    time.hour = leading_number(word);
    if (c.token().is(shape::mixed)) {  // "10am"
        time.meridiem = word.find_first_of("aA") != std::string_view::npos ? 1 : 2;
        return time.hour <= 12 ? time : none;
    }
    if (time.hour < 0 || time.hour > 24) return none;
    if (const std::size_t dot = word.find('.'); dot != std::string_view::npos) {
        time.minute = leading_number(word.substr(dot + 1));
        return word.size() == dot + 3 && time.minute < 60 ? time : none;
    }
    if (word.size() > 2) return none;
    if (c.is(":", 1) && c.inside(2) && c.token(2).is(shape::mixed)) return glued_clock(c, time);
    if (!two_digits(c, 1)) return time;
    time.minute = static_cast<int>(c.number(2));
    time.end = at + 3;
    if (two_digits(c, 3)) {
        time.second = static_cast<int>(c.number(4));
        time.end = at + 5;
    }
    return time;
}

}  // namespace detente::time_rules
