// SPDX-License-Identifier: MIT
// One date of EDTF, read strictly; what is refused is told with the byte and with what to write.
#include <fmt/format.h>

#include <array>
#include <span>

#include "timelines/edtf_parts.hpp"

namespace detente {
namespace {

using Failure = tl::unexpected<ParseError>;
using Outcome = std::optional<ParseError>;

constexpr std::string_view examples = "write 2022-01-10, 2022-01, 2022 or 2022-01-10/2022-01-12";

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// What people write that EDTF has elsewhere or not at all, told by the character where it starts.
struct Hint {
    std::string_view starts;
    std::string_view message;
};
constexpr std::string_view set_alone =
    "a set stands alone, in brackets around all of it: [2022-01-10,2022-01-12] is one of them, "
    "{2022-01-10,2022-01-12} all of them";
constexpr std::string_view no_space = "white space is not part of a date; leave it out";
constexpr std::string_view capital_x =
    "unspecified digits are written with a capital X, such as 201X or 2022-01-XX";
constexpr std::string_view one_qualifier =
    "one qualifier (? ~ %) stands before or after a part of a date";

constexpr std::array<Hint, 4> hints_in_year{
    {{"[{]}", set_alone}, {" \t\r\n", no_space}, {"?~%", one_qualifier}, {"xu", capital_x}}};
constexpr std::array<Hint, 11> hints_after_year{{
    {"Tt", "times of day are not supported; write only the day, such as 2022-01-10"},
    {" \t\r\n", no_space},
    {"[{]},", set_alone},
    {"WwQq", "weeks are not supported, write days; quarters are 2022-33 to 2022-36"},
    {"?~%", one_qualifier},
    {"xu", capital_x},
    {"SsEe", "years with significant digits or exponents are not supported"},
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

/// Digits of which some are X: these count as 0, and their bits are set, the last digit's is bit 0.
struct Number {
    int value = 0;
    unsigned unspecified = 0;
    std::size_t digits = 0;
};

/// Reads one date out of `text` at `pos` and stops at `end`, both bytes into the whole string.
class DateParser {
  public:
    DateParser(std::string_view text, std::size_t begin, std::size_t end)
        : text_(text.substr(0, end)), pos_(begin) {}

    tl::expected<EdtfDate, ParseError> parse() {
        if (auto error = part(&DateParser::year, EdtfDate::year_part)) return Failure(*error);
        if (take('-'))
            if (auto error = part(&DateParser::month, EdtfDate::month_part)) return Failure(*error);
        if (date_.has_month() && take('-'))
            if (auto error = part(&DateParser::day, EdtfDate::day_part)) return Failure(*error);
        if (pos_ == text_.size()) return date_;
        return Failure(*unexpected(fmt::format("nothing should follow \"{}\"", to_string(date_))));
    }

  private:
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

    /// A part with its qualifiers: one before it is its own, one after it also that of the parts to
    /// the left.
    Outcome part(Outcome (DateParser::*read)(), std::uint8_t which) {
        qualifier(which);
        if (auto error = (this->*read)()) return error;
        qualifier(static_cast<std::uint8_t>(which * 2 - 1));
        return std::nullopt;
    }

    void qualifier(std::uint8_t parts) {
        const bool both = take('%');
        const bool uncertain = both || take('?');
        if (uncertain) date_.uncertain |= parts;
        if (both || (!uncertain && take('~'))) date_.approximate |= parts;
    }

    Number number(std::size_t most) {
        Number found;
        for (; found.digits < most && (digit_at(pos_) || at(pos_, 'X')); ++found.digits, ++pos_) {
            const bool x = text_[pos_] == 'X';
            found.value = found.value * 10 + (x ? 0 : text_[pos_] - '0');
            found.unspecified = found.unspecified << 1U | (x ? 1U : 0U);
        }
        return found;
    }

    void unspecified(unsigned digits, unsigned shift) {
        date_.unspecified = static_cast<std::uint8_t>(date_.unspecified | digits << shift);
    }

    Outcome year() {
        const std::size_t start = pos_;
        const bool negative = take('-');
        const auto [value, x, digits] = number(4);
        if (digits < 4) return no_year(start);
        if (digit_at(pos_))
            return error(pos_, fmt::format("parts of a date are joined by '-'; {}", examples));
        if (x == 0xF && !at(pos_, '-'))
            return error(start, "of a year one digit has to be known; write 201X or 20XX");
        if (negative && (value == 0 || x != 0))
            return error(start, "a year before 0000 is written with four digits, such as -0044");
        date_.year = negative ? -value : value;
        unspecified(x, 4);
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

    Outcome month() {
        const std::size_t start = pos_;
        const auto [value, x, digits] = number(2);
        if (digits < 2) {
            pos_ = start;
            return unexpected("a month has two digits, such as 01, or XX");
        }
        if (x == 0 && digit_at(pos_) && digit_at(pos_ + 1))
            return error(start - 1, "'/' joins the ends of an interval, such as 2022/2023");
        if (x == 0 && digit_at(pos_))
            return error(start, "days of the year are not supported; write month and day");
        const auto number = static_cast<unsigned>(value);
        const bool is_division = x == 0 && number >= first_division && number <= last_division;
        if (!is_division && !fits_some_month(value, x))
            return error(start, fmt::format("there is no month {}; months are 01 to 12, seasons 21 "
                                            "(spring) to 24 (winter), quarters 33 to 36",
                                            text_.substr(start, 2)));
        if (is_division && (date_.unspecified & EdtfDate::year_digits) != 0)
            return error(start, "a part of a year can only follow a year without X");
        date_.month = static_cast<std::uint8_t>(value);
        unspecified(x, 2);
        return std::nullopt;
    }

    static bool fits_some_month(int value, unsigned x) {
        for (int month = 1; month <= 12; ++month)
            if (fits(month, value, x)) return true;
        return false;
    }

    Outcome day() {
        const std::size_t start = pos_;
        if (is_division(date_)) return error(start, "no day can follow a season");
        const auto [value, x, digits] = number(2);
        if (digits < 2) {
            pos_ = start;
            return unexpected("a day has two digits, such as 09, or XX");
        }
        const EdtfDate month = date_;
        date_.day = static_cast<std::uint8_t>(value);
        unspecified(x, 0);
        if (date_.has_day() && first_fitting(date_)) return std::nullopt;
        return no_day(start, month);
    }

    Outcome no_day(std::size_t start, const EdtfDate& month) const {
        std::string message =
            fmt::format("there is no day {} in {}", text_.substr(start, 2), to_string(month));
        if (month.unspecified == 0)
            message +=
                fmt::format(", which has {} days",
                            static_cast<unsigned>(date::year_month_day(month.latest()).day()));
        return error(start, std::move(message));
    }

    std::string_view text_;
    std::size_t pos_;
    EdtfDate date_;
};

}  // namespace

tl::expected<EdtfDate, ParseError> parse_edtf_date(std::string_view text, std::size_t begin,
                                                   std::size_t end) {
    return DateParser(text, begin, end).parse();
}

}  // namespace detente
