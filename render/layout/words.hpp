// SPDX-License-Identifier: MIT
// The words of a picture: short dates for labels, stretches of time.
#pragma once

#include <optional>
#include <string>

#include "timelines/edtf.hpp"
#include "timelines/language.hpp"

namespace detente::layout {

/// "10 Jan", "16 Jun 2021", "June 2021", "some time in June", "18–20 Feb", "about 1999": as short
/// as honest. The year of a date coarser than a month is always there.
std::string date_label(const Edtf& when, bool with_year, Language language);

/// Whether the day is not known: coarser than a day, qualified, or open at an end.
bool is_vague(const Edtf& when);

/// The year that a reader takes a label without one to be in.
std::optional<int> first_year(const Edtf& when);
std::optional<int> last_year(const Edtf& when);

/// "six and a half months" from `from` to `to`, rounded down to halves; weeks under two months.
std::string stretch_in_words(Day from, Day to, Language language);
/// "six and a half quiet months", likewise.
std::string quiet_in_words(Day from, Day to, Language language);

/// "Jan 2022", "44 BC" and the like for the year.
std::string month_label(date::year_month month, Language language);

/// "June 2021 to February 2022", "January 2022".
std::string period_in_words(Day first, Day last, Language language);

/// "today, 23 February 2022"
std::string today_in_words(Day today, Language language);

}  // namespace detente::layout
