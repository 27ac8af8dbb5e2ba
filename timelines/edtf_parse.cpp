// SPDX-License-Identifier: MIT
// Strings to EDTF dates, strictly; what is refused is told with the byte and with what to write.
#include <fmt/format.h>

#include <array>
#include <span>

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
constexpr std::string_view no_sets =
    "sets of dates are not supported yet; write an interval, such as 2022-01-10/2022-01-12";
constexpr std::string_view no_space = "white space is not part of a date; leave it out";
constexpr std::string_view capital_x =
    "unspecified digits are written with a capital X, such as 201X or 2022-01-XX";
constexpr std::string_view qualifier_last = "a qualifier (? ~ %) stands once, at the very end";

constexpr std::array<Hint, 4> hints_in_year{
    {{"[{", no_sets}, {" \t\r\n", no_space}, {"?~%", qualifier_last}, {"xu", capital_x}}};
constexpr std::array<Hint, 10> hints_after_year{{
    {"Tt", "times of day are not supported; write only the day, such as 2022-01-10"},
    {" \t\r\n", no_space},
    {"[{", no_sets},
    {"WwQq", "weeks and quarters are not supported; write days or months"},
    {"?~%", qualifier_last},
    {"xu", capital_x},
    {".:", "parts of a date are joined by '-', year first; an open end of an interval is '..'"},
    {"-", "one '-' joins year, month and day; '/' joins the ends of an interval"},
    {"/", "one '/' joins the ends of an interval; '-' joins year, month and day"},
    {"\xE2", "only a plain '-' joins year, month and day, and '/' the ends of an interval"},
}};

/// The hint for the character at `offset`, else what else there is to say.
std::string explain(std::string_view text, std::size_t offset, std::span<const Hint> hints,
                    std::string otherwise) {
    if (offset < text.size())
        for (const Hint& hint : hints)
            if (hint.starts.find(text[offset]) != hint.starts.npos)
                return std::string(hint.message);
    return otherwise;
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
        return Failure(*unexpected(fmt::format("nothing should follow \"{}\"", to_string(date_))));
    }

  private:
    using Outcome = std::optional<ParseError>;

    Outcome error(std::size_t offset, std::string message) const {
        return ParseError{std::move(message), offset};
    }
    /// What stands at `pos_` cannot stand there.
    Outcome unexpected(std::string otherwise) const {
        return error(pos_, explain(text_, pos_, hints_after_year, std::move(otherwise)));
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
        if (length < 4) return no_year(start);
        if (digit_at(pos_))
            return error(pos_, fmt::format("parts of a date are joined by '-'; {}", examples));
        if (date_.unspecified_year_digits > 2)
            return error(start, "at most two digits of a year can be X; write 201X or 20XX");
        if (negative && (date_.year == 0 || date_.unspecified_year_digits != 0))
            return error(start, "a year before 0000 is written with four digits, such as -0044");
        if (negative) date_.year = -date_.year;
        return std::nullopt;
    }

    Outcome no_year(std::size_t start) const {
        if (at(start, 'Y') && (digit_at(start + 1) || at(start + 1, '-')))
            return error(start, "years of more than four digits are not supported");
        std::string message = fmt::format("a date begins with a year of four digits; {}", examples);
        const bool small_x = at(pos_, 'x') || at(pos_, 'u');  // "201x", but not "unknown"
        if (small_x == (pos_ == start)) return error(start, message);
        return error(pos_, explain(text_, pos_, hints_in_year, std::move(message)));
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
        if (!number) return unexpected("a month has two digits, such as 01, or XX");
        if (digit_at(pos_) && digit_at(pos_ + 1))
            return error(start - 1, "'/' joins the ends of an interval, such as 2022/2023");
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
        if (!number) return unexpected("a day has two digits, such as 09, or XX");
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
