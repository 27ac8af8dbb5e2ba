// SPDX-License-Identifier: MIT
// Dates as people know them: EDTF (ISO 8601-2:2019, levels 0 and 1, and of level 2 sets, X in any
// digit, qualifiers on parts and divisions of the year) over Howard Hinnant's date.
// https://www.loc.gov/standards/datetime/
#pragma once

#include <date/date.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "timelines/error.hpp"

namespace detente {

using Day = date::sys_days;

/// Coarse to fine, so that `<` means "is less precise than". A season stands for any division of
/// the year that is longer than a month.
enum class Precision { century, decade, year, season, month, day };

/// One EDTF date. `month` is 0 (not given), 1 to 12, or a division of the year: 21 to 24 for the
/// seasons spring to winter, 25 to 28 the north's, 29 to 32 the south's, 33 to 36 quarters, 37 to
/// 39 thirds, 40 and 41 halves. `day` is 0 (not given) or 1 to 31.
struct EdtfDate {
    /// Digits that are X, one bit a digit in the order of YYYYMMDD. They count as 0 in the numbers,
    /// so that "2004-XX" has month 0.
    static constexpr std::uint8_t year_digits = 0xF0;
    static constexpr std::uint8_t last_year_digit = 0x10;
    static constexpr std::uint8_t last_two_year_digits = 0x30;
    static constexpr std::uint8_t month_digits = 0x0C;
    static constexpr std::uint8_t day_digits = 0x03;
    /// Parts that a qualifier can stand at, one bit each.
    static constexpr std::uint8_t year_part = 1;
    static constexpr std::uint8_t month_part = 2;
    static constexpr std::uint8_t day_part = 4;

    int year = 0;
    std::uint8_t month = 0;
    std::uint8_t day = 0;
    std::uint8_t unspecified = 0;  ///< digits that are X
    std::uint8_t uncertain = 0;    ///< parts with "?" or "%"
    std::uint8_t approximate = 0;  ///< parts with "~" or "%"

    friend bool operator==(const EdtfDate&, const EdtfDate&) = default;

    bool has_month() const { return month != 0 || (unspecified & month_digits) != 0; }
    bool has_day() const { return day != 0 || (unspecified & day_digits) != 0; }
    /// The parts that are given.
    std::uint8_t parts() const;
    Precision precision() const;
    /// Seasons are the north's where the standard leaves it open, of three whole months: spring is
    /// March to May, winter goes from December of its year to the end of February of the next.
    /// Qualifiers widen nothing. Of a date with X the first and the last day that fit it.
    Day earliest() const;
    Day latest() const;
};

/// A date, an interval or a set. Invariant: a date has `from` only; an interval has `is_interval`
/// and at least one end. An end that is absent is open ("..") or, with the flag, unknown (""). Of a
/// set, `members` are dates and intervals, and the rest is the window that holds them all.
struct Edtf {
    enum class Set : std::uint8_t { none, one_of, all_of };

    std::optional<EdtfDate> from;
    std::optional<EdtfDate> to;
    bool is_interval = false;
    bool from_unknown = false;
    bool to_unknown = false;
    Set set = Set::none;
    std::vector<Edtf> members;

    friend bool operator==(const Edtf&, const Edtf&) = default;

    static Edtf of(Day day);
    static Edtf of(int year, unsigned month = 0, unsigned day = 0);
    static Edtf between(Day first, Day last);  ///< one date where both are the same day

    Precision precision() const;          ///< of the most precise end or member
    std::optional<Day> earliest() const;  ///< nothing where the start is open or unknown
    std::optional<Day> latest() const;    ///< nothing where the end is open or unknown
    bool qualified() const;               ///< any part uncertain or approximate
};

/// The whole string or an error that says what is wrong, at which byte, and what to write. Read are
/// years -9999 to 9999, months, days, divisions of the year, X for any digit, qualifiers of the
/// whole or of parts, intervals with open and unknown ends, and sets; a canonical string comes back
/// the same from `to_string`. An interval that ends before it begins is an error.
tl::expected<Edtf, ParseError> parse_edtf(std::string_view text);

std::string to_string(const EdtfDate& value);
std::string to_string(const Edtf& value);

/// "10 January 2022", "June 2021", "2014", "the 1990s", "18 to 20 February 2022", "about May 1999",
/// "until 2014", "some day in April 1985", "10 or 12 January 2022": for people, in English.
std::string in_words(const Edtf& value);

/// Whether both could speak of the same day or days: their windows overlap, an open end reaching
/// on; of a set, the window of any member.
bool compatible(const Edtf& a, const Edtf& b);

/// Sorts by earliest day, then latest, then text; open starts first.
bool chronological(const Edtf& a, const Edtf& b);

std::optional<Day> parse_day(std::string_view yyyy_mm_dd);  ///< strict ISO 8601 calendar day
std::string to_string(Day day);                             ///< ISO 8601 calendar day

}  // namespace detente
