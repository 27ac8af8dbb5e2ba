// SPDX-License-Identifier: MIT
// The words of a picture: short dates for labels, quiet stretches, counts. English.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "timelines/edtf.hpp"

namespace detente::layout {

/// "10 Jan", "16 Jun 2021", "June 2021", "some time in June", "18–20 Feb", "about 1999": as short
/// as honest. The year of a date coarser than a month is always there.
std::string date_label(const Edtf& when, bool with_year);

/// Whether the day is not known: coarser than a day, qualified, or open at an end.
bool is_vague(const Edtf& when);

/// The year that a reader takes a label without one to be in.
std::optional<int> first_year(const Edtf& when);
std::optional<int> last_year(const Edtf& when);

/// "six and a half months" from `from` to `to`, rounded down to halves; weeks under two months.
std::string stretch_in_words(Day from, Day to);

/// "Jan", "Sept".
std::string_view short_month(unsigned month);

/// "2021", "44 BC" (ISO 8601's year 0 is 1 BC).
std::string year_in_words(int year);

/// "one" to "twelve", then digits.
std::string number_in_words(int number);

/// "1 source", "2 sources".
std::string counted(std::size_t count, std::string_view singular);

/// "June 2021 to February 2022", "January 2022".
std::string period_in_words(Day first, Day last);

}  // namespace detente::layout
