// SPDX-License-Identifier: MIT
// Dates as people know them: EDTF (ISO 8601-2:2019, levels 0 and 1) over Howard Hinnant's date.
// https://www.loc.gov/standards/datetime/
#pragma once

#include <date/date.h>

#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "timelines/error.hpp"

namespace detente {

using Day = date::sys_days;

/// Coarse to fine, so that `<` means "is less precise than".
enum class Precision { century, decade, year, season, month, day };

/// One EDTF date. `month` is 0 (not given), 1 to 12, or 21 to 24 for the seasons spring to winter;
/// `day` is 0 (not given) or 1 to 31. `unspecified_year_digits` counts X from the right ("201X":
/// 1), those digits of `year` are 0. "2004-XX" keeps `month` 0 and sets `month_unspecified`.
struct EdtfDate {
    int year = 0;
    unsigned char month = 0;
    unsigned char day = 0;
    unsigned char unspecified_year_digits = 0;
    bool month_unspecified = false;
    bool day_unspecified = false;
    bool uncertain = false;    ///< "?"
    bool approximate = false;  ///< "~"; with uncertain, "%"

    friend bool operator==(const EdtfDate&, const EdtfDate&) = default;

    Precision precision() const;
    /// Seasons are the north's, of three whole months: spring is March to May, winter goes from
    /// December of its year to the end of February of the next. Qualifiers widen nothing.
    Day earliest() const;
    Day latest() const;
};

/// A date or an interval. Invariant: a date has `from` only; an interval has `is_interval` and at
/// least one end. An end that is absent is open ("..") or, with the flag, unknown ("").
struct Edtf {
    std::optional<EdtfDate> from;
    std::optional<EdtfDate> to;
    bool is_interval = false;
    bool from_unknown = false;
    bool to_unknown = false;

    friend bool operator==(const Edtf&, const Edtf&) = default;

    static Edtf of(Day day);
    static Edtf of(int year, unsigned month = 0, unsigned day = 0);
    static Edtf between(Day first, Day last);  ///< one date where both are the same day

    Precision precision() const;          ///< of the more precise end
    std::optional<Day> earliest() const;  ///< nothing where the start is open or unknown
    std::optional<Day> latest() const;    ///< nothing where the end is open or unknown
    bool qualified() const;               ///< any part uncertain or approximate
};

/// The whole string or an error that says what is wrong, at which byte, and what to write. Read are
/// years -9999 to 9999, months, days, seasons, intervals with open and unknown ends, a qualifier at
/// the end of a date, and unspecified digits from the right; a canonical string comes back the same
/// from `to_string`. An interval that ends before it begins is an error.
tl::expected<Edtf, ParseError> parse_edtf(std::string_view text);

std::string to_string(const EdtfDate& value);
std::string to_string(const Edtf& value);

/// "10 January 2022", "June 2021", "2014", "the 1990s", "18 to 20 February 2022", "about May 1999",
/// "until 2014", "some day in April 1985": for people, in English.
std::string in_words(const Edtf& value);

/// Whether both could speak of the same day or days: their windows overlap, an open end reaching
/// on.
bool compatible(const Edtf& a, const Edtf& b);

/// Sorts by earliest day, then latest, then text; open starts first.
bool chronological(const Edtf& a, const Edtf& b);

std::optional<Day> parse_day(std::string_view yyyy_mm_dd);  ///< strict ISO 8601 calendar day
std::string to_string(Day day);                             ///< ISO 8601 calendar day

}  // namespace detente
