// SPDX-License-Identifier: MIT
// Strings to EDTF dates, strictly; what is refused is told with the byte and with what to write.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "timelines/edtf.hpp"

namespace detente {
namespace {

using DateResult = tl::expected<EdtfDate, ParseError>;
using Failure = tl::unexpected<ParseError>;

constexpr std::string_view examples = "write 2022-01-10, 2022-01, 2022 or 2022-01-10/2022-01-12";

Failure fail(std::size_t offset, std::string message) {
    return Failure(ParseError{std::move(message), offset});
}

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

constexpr int digit(char c) {
    return c - '0';
}

/// What people write that EDTF has elsewhere or not at all, told by the character where it starts.
struct Hint {
    std::string_view starts;
    std::string_view message;
};
constexpr std::array<Hint, 9> hints{{
    {"Tt", "times of day are not supported; write only the day, such as 2022-01-10"},
    {" \t\r\n", "white space is not part of a date; leave it out"},
    {"[{", "sets of dates are not supported yet; write an interval, such as 2022-01-10/2022-01-12"},
    {"Yy", "years of more than four digits are not supported"},
    {"WwQq", "weeks and quarters are not supported; write days or months"},
    {"?~%", "a qualifier (? ~ %) stands once, at the very end of a date"},
    {"xu", "unspecified digits are written with a capital X, such as 201X or 2022-01-XX"},
    {".:", "parts of a date are joined by '-', year first; an open end of an interval is '..'"},
    {"/", "an interval has one '/'; year, month and day are joined by '-'"},
}};

/// Explains the character at `offset`, where the date should have ended or gone on differently.
Failure fail_at(std::string_view text, std::size_t offset, std::string_view otherwise) {
    if (offset < text.size())
        for (const Hint& hint : hints)
            if (hint.starts.find(text[offset]) != hint.starts.npos)
                return fail(offset, std::string(hint.message));
    return fail(offset, std::string(otherwise));
}

/// Reads one date out of `text` at `pos` and stops at `end`, both bytes into the whole string.
class DateParser {
  public:
    DateParser(std::string_view text, std::size_t begin, std::size_t end)
        : text_(text.substr(0, end)), pos_(begin) {}

    DateResult parse() {
        if (auto error = year()) return Failure(*error);
        if (take('-'))
            if (auto error = month()) return Failure(*error);
        if (has_month() && take('-'))
            if (auto error = day()) return Failure(*error);
        qualifier();
        if (pos_ == text_.size()) return date_;
        return fail_at(text_, pos_, fmt::format("nothing should follow \"{}\"", to_string(date_)));
    }

  private:
    using Outcome = std::optional<ParseError>;

    Outcome error(std::size_t offset, std::string message) const {
        return ParseError{std::move(message), offset};
    }
    Outcome error_at(std::size_t offset, std::string_view otherwise) const {
        return fail_at(text_, offset, otherwise).value();
    }
    bool at(std::size_t i, char c) const { return i < text_.size() && text_[i] == c; }
    bool digit_at(std::size_t i) const { return i < text_.size() && is_digit(text_[i]); }
    bool take(char c) {
        if (!at(pos_, c)) return false;
        ++pos_;
        return true;
    }
    bool has_month() const { return date_.month != 0 || date_.month_unspecified; }

    Outcome year() {
        const std::size_t start = pos_;
        const bool negative = take('-');
        std::size_t length = 0;
        for (; length < 4 && (digit_at(pos_) || at(pos_, 'X')); ++length, ++pos_) {
            if (text_[pos_] == 'X')
                ++date_.unspecified_year_digits;
            else if (date_.unspecified_year_digits != 0)
                return error(pos_, "a digit cannot follow X in a year; write 201X or 20XX");
            date_.year = date_.year * 10 + (text_[pos_] == 'X' ? 0 : digit(text_[pos_]));
        }
        if (length < 4)
            return error_at(pos_,
                            fmt::format("a date begins with a year of four digits; {}", examples));
        if (digit_at(pos_))
            return error(pos_, fmt::format("parts of a date are joined by '-'; {}", examples));
        if (date_.unspecified_year_digits > 2)
            return error(start, "at most two digits of a year can be X; write 201X or 20XX");
        if (negative && (date_.year == 0 || date_.unspecified_year_digits != 0))
            return error(start, "a year before 0000 is written with four digits, such as -0044");
        if (negative) date_.year = -date_.year;
        return std::nullopt;
    }

    /// Two digits, or XX as -1.
    std::optional<int> two() {
        if (at(pos_, 'X') && at(pos_ + 1, 'X')) {
            pos_ += 2;
            return -1;
        }
        if (!digit_at(pos_) || !digit_at(pos_ + 1)) return std::nullopt;
        pos_ += 2;
        return digit(text_[pos_ - 2]) * 10 + digit(text_[pos_ - 1]);
    }

    Outcome month() {
        const std::size_t start = pos_;
        if (date_.unspecified_year_digits != 0)
            return error(start,
                         "no month can follow a year with X; write 201X, or the year in full");
        const auto number = two();
        if (!number) return error_at(start, "a month has two digits, such as 01, or XX");
        if (digit_at(pos_))
            return error(start, "days of the year are not supported; write month and day");
        if (*number == -1) {
            date_.month_unspecified = true;
            return std::nullopt;
        }
        if ((*number < 1 || *number > 12) && (*number < 21 || *number > 24))
            return error(start, fmt::format("there is no month {:02}; months are 01 to 12, seasons "
                                            "21 (spring) to 24 (winter)",
                                            *number));
        date_.month = static_cast<unsigned char>(*number);
        return std::nullopt;
    }

    Outcome day() {
        const std::size_t start = pos_;
        if (date_.month > 12) return error(start, "no day can follow a season");
        const auto number = two();
        if (!number) return error_at(start, "a day has two digits, such as 09, or XX");
        if (*number == -1) {
            date_.day_unspecified = true;
            return std::nullopt;
        }
        if (date_.month_unspecified)
            return error(start,
                         "no day can follow an unspecified month; write XX-XX, or the month");
        const date::year_month month{date::year{date_.year}, date::month{date_.month}};
        const auto last = static_cast<int>(static_cast<unsigned>((month / date::last).day()));
        if (*number < 1 || *number > last)
            return error(start, fmt::format("there is no day {:02} in {}, which has {} days",
                                            *number, to_string(date_), last));
        date_.day = static_cast<unsigned char>(*number);
        return std::nullopt;
    }

    void qualifier() {
        const bool both = take('%');
        date_.uncertain = both || take('?');
        date_.approximate = both || (!date_.uncertain && take('~'));
    }

    std::string_view text_;
    std::size_t pos_;
    EdtfDate date_;
};

struct End {
    std::optional<EdtfDate> date;
    bool unknown = false;
};

tl::expected<End, ParseError> parse_end(std::string_view text, std::size_t begin, std::size_t end) {
    if (begin == end) return End{std::nullopt, true};
    if (text.substr(begin, end - begin) == "..") return End{};
    return DateParser(text, begin, end).parse().map([](const EdtfDate& date) { return End{date}; });
}

tl::expected<Edtf, ParseError> parse_interval(std::string_view text, std::size_t slash) {
    const auto from = parse_end(text, 0, slash);
    if (!from) return Failure(from.error());
    const auto to = parse_end(text, slash + 1, text.size());
    if (!to) return Failure(to.error());
    if (!from->date && !to->date) return fail(0, "an interval needs a date at one end at least");
    if (from->date && to->date && to->date->latest() < from->date->earliest())
        return fail(slash + 1, fmt::format("the interval ends ({}) before it begins ({})",
                                           to_string(*to->date), to_string(*from->date)));
    Edtf value;
    value.is_interval = true;
    value.from = from->date;
    value.to = to->date;
    value.from_unknown = from->unknown;
    value.to_unknown = to->unknown;
    return value;
}

}  // namespace

tl::expected<Edtf, ParseError> parse_edtf(std::string_view text) {
    if (text.empty()) return fail(0, fmt::format("the date is empty; {}", examples));
    if (const std::size_t slash = text.find('/'); slash != text.npos)
        return parse_interval(text, slash);
    return DateParser(text, 0, text.size()).parse().map([](const EdtfDate& date) {
        Edtf value;
        value.from = date;
        return value;
    });
}

std::optional<Day> parse_day(std::string_view text) {
    if (text.size() != 10) return std::nullopt;
    const auto date = DateParser(text, 0, text.size()).parse();
    if (!date || date->precision() != Precision::day) return std::nullopt;
    return date->earliest();
}

}  // namespace detente
