// SPDX-License-Identifier: MIT
// What the readers and writers of EDTF share about the parts of a date. Not for others.
#pragma once

#include <optional>

#include "timelines/edtf.hpp"

namespace detente {

inline constexpr unsigned first_division = 21;
inline constexpr unsigned last_division = 41;

inline bool is_division(const EdtfDate& value) {
    return value.month >= first_division;
}

/// Whether `number` has the pattern's digits but for those unspecified (the last digit is bit 0).
bool fits(int number, int pattern, unsigned unspecified);
bool month_fits(const EdtfDate& value, int month);  ///< also where no month is given
bool day_fits(const EdtfDate& value, int day);      ///< also where no day is given

/// The first day of a date that is no division of the year; nothing where there is none, as of
/// "2022-02-29" or "XXXX-02-30".
std::optional<Day> first_fitting(const EdtfDate& value);

/// One date, in the bytes from `begin` to `end` of `text`; offsets of errors are into `text`.
tl::expected<EdtfDate, ParseError> parse_edtf_date(std::string_view text, std::size_t begin,
                                                   std::size_t end);

}  // namespace detente
