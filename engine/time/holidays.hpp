// SPDX-License-Identifier: MIT
// Days that have a name, by rule of the Western calendar.
#pragma once

#include <cstdint>
#include <optional>

#include "timelines/edtf.hpp"

namespace detente::time_rules {

/// The values that rules/lexicon.txt gives to holidays.
enum class Holiday : std::uint8_t {
    none,
    christmas,
    christmas_eve,
    new_year,
    new_year_eve,
    easter,
    good_friday,
    thanksgiving,
    easter_monday,
    halloween,
    ash_wednesday,
    palm_sunday,
    maundy_thursday,
    ascension,
    pentecost,
    whit_monday,
    election_day,  ///< in the United States, as Labor Day to Columbus Day
    labor_day,
    memorial_day,
    armistice_day,
    boxing_day,
    bastille_day,
    victory_day,  ///< as Russia and its neighbours keep it
    valentine,
    saint_patrick,
    may_day,
    columbus_day
};

std::optional<Day> day_of_holiday(Holiday holiday, int year);

}  // namespace detente::time_rules
