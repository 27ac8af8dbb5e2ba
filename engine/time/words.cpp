// SPDX-License-Identifier: MIT
#include "engine/time/words.hpp"

#include "engine/time/actions.hpp"
#include "engine/time/match.hpp"

namespace detente::time_rules {
namespace {

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// "10/Jun" never comes as one token; "16.06.2021" does.
bool is_dotted_date(std::string_view digits) {
    unsigned dots = 0;
    for (const char c : digits) dots += c == '.';
    return dots == 2 && digits.size() >= 6 && digits.size() <= 10 &&
           digits.find(',') == std::string_view::npos;
}

void add_plain_digits(std::string_view digits, ClassSet& classes) {
    if (digits.size() > 4) return;
    const int value = leading_number(digits);
    if (digits.size() <= 2) {
        if (value >= 1 && value <= 31) classes.add(WordClass::day_number);
        if (value >= 1 && value <= 12) classes.add(WordClass::month_number);
        if (value <= 24) classes.add(WordClass::hour_number);
    }
    if (digits.size() == 2) {
        classes.add(WordClass::short_year);
        if (value < 60) classes.add(WordClass::minute_number);
    }
    if (digits.size() == 4) {
        if (value >= 1000 && value < 2200) classes.add(WordClass::year_number);
        if (value / 100 < 25 && value % 100 < 60) classes.add(WordClass::military_time);
    }
}

ClassSet number_classes(std::string_view word, const Token& token) {
    ClassSet classes;
    classes.add(WordClass::number);
    if (token.is(shape::digits)) {
        add_plain_digits(word, classes);
    } else if (word.size() <= 5 && word.find('.') != std::string_view::npos) {
        classes.add(WordClass::decimal_clock);
    } else if (is_dotted_date(word)) {
        classes.add(WordClass::dotted_date);
    }
    return classes;
}

bool ends_with(std::string_view word, std::string_view lower, std::string_view upper) {
    return word.ends_with(lower) || word.ends_with(upper);
}

ClassSet mixed_classes(std::string_view word) {
    ClassSet classes;
    const int value = leading_number(word);
    if (value < 0) return classes;
    std::size_t digits = 0;
    while (digits < word.size() && is_digit(word[digits])) ++digits;
    const std::string_view rest = word.substr(digits);
    if (ends_with(rest, "st", "ST") || ends_with(rest, "nd", "ND") || ends_with(rest, "rd", "RD") ||
        ends_with(rest, "th", "TH")) {
        if (rest.size() == 2) classes.add(WordClass::ordinal);
    } else if ((rest == "s" || rest == "'s" || rest == "\xE2\x80\x99s") && value % 10 == 0 &&
               ((digits == 4 && value >= 1000 && value < 2200) || digits == 2)) {
        classes.add(WordClass::decade_number);
    } else if (value <= 24 && (rest == "am" || rest == "pm" || rest == "AM" || rest == "PM" ||
                               rest == "a.m" || rest == "p.m")) {
        classes.add(WordClass::glued_clock);
    }
    return classes;
}

}  // namespace

double number_of(std::string_view digits) {
    double value = 0;
    double fraction = 0;
    for (const char c : digits) {
        if (c == ',') continue;
        if (c == '.') {
            if (fraction > 0) return -1;
            fraction = 1;
        } else if (!is_digit(c)) {
            return -1;
        } else if (fraction > 0) {
            fraction /= 10;
            value += fraction * (c - '0');
        } else {
            value = value * 10 + (c - '0');
        }
    }
    return value;
}

int leading_number(std::string_view word) {
    int value = -1;
    for (std::size_t i = 0; i < word.size() && i < 8 && is_digit(word[i]); ++i)
        value = (value < 0 ? 0 : value * 10) + (word[i] - '0');
    return value;
}

TimeWords::TimeWords(Vocabulary& vocabulary) : entries_(1) {
    for (const LexiconRow& lexicon_row : lexicon_rows()) {
        const WordId id = vocabulary.intern(lexicon_row.word);
        if (id >= rows_.size()) rows_.resize(id + 1, 0);
        if (rows_[id] == 0) {
            rows_[id] = static_cast<std::uint16_t>(entries_.size());
            entries_.emplace_back();
        }
        Entry& entry = entries_[rows_[id]];
        (lexicon_row.capital ? entry.capital : entry.any_case).add(lexicon_row.word_class);
        entry.values.emplace_back(lexicon_row.word_class, lexicon_row.value);
    }
    for (Entry& entry : entries_) {
        ClassSet all = entry.any_case;
        all.add(entry.capital);
        const Opening opening = opening_of(all);
        entry.starts = opening.possible;
        entry.alone = opening.alone;
        entry.next = opening.next;
    }
}

bool TimeWords::goes_on(const Text& text, std::uint32_t token, const Entry& entry) const {
    return token + 1 < text.tokens.size() && known(text.tokens[token + 1]) &&
           classes(text, token + 1).meets(entry.next);
}

/// Only years and what holds letters ("1990s") or dots mean something alone.
bool TimeWords::number_may_start(const Text& text, std::uint32_t token) const {
    const Token& here = text.tokens[token];
    if (!here.is(shape::digits) || here.end - here.begin == 4) return true;
    return token + 1 < text.tokens.size() && known(text.tokens[token + 1]);
}

ClassSet TimeWords::classes(const Text& text, std::uint32_t token) const {
    const Token& t = text.tokens[token];
    ClassSet result;
    if (t.is(shape::number)) result = number_classes(text.view(t), t);
    if (t.is(shape::mixed)) result = mixed_classes(text.view(t));
    if (const std::uint16_t at = row(t.word); at != 0) {
        const Entry& entry = entries_[at];
        result.add(entry.any_case);
        if (t.is(shape::capital)) result.add(entry.capital);
    }
    return result;
}

std::optional<int> TimeWords::value(const Token& token, WordClass word_class) const {
    for (const auto& [known_class, known_value] : entries_[row(token.word)].values)
        if (known_class == static_cast<std::uint8_t>(word_class)) return known_value;
    return std::nullopt;
}

}  // namespace detente::time_rules
