// SPDX-License-Identifier: MIT
// Calendar periods from a century to a day: arithmetic, TIMEX3 values and EDTF. Pure functions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "timelines/edtf.hpp"

namespace detente {

/// The values that rules/lexicon.txt gives to units.
enum class Unit : std::uint8_t {
    none,
    second,
    minute,
    hour,
    day,
    week,
    weekend,
    month,
    quarter,
    year,
    decade,
    century,
    millennium,
    fortnight,
    semester,
    season
};

/// Coarse to fine.
enum class Grain : std::uint8_t {
    none,
    century,
    decade,
    year,
    half,
    quarter,
    season,
    month,
    week,
    weekend,
    day
};

/// One period of the calendar. `part` is the month, quarter, half, season (1 spring to 4 winter) or
/// ISO week. Years before Christ are negative and there is no year 0. A century or decade is given
/// by its first year. `year_known` is false for "5 May of some year".
struct Period {
    Grain grain = Grain::none;
    int year = 0;
    unsigned part = 0;
    unsigned day = 0;
    bool year_known = true;

    friend bool operator==(const Period&, const Period&) = default;
};

Period day_period(Day day);
Period month_period(int year, unsigned month);
Period year_period(int year);
Period season_period(int year, unsigned season);

Day first_day(const Period& period);
Day last_day(const Period& period);
/// The period of that grain which holds the first day of `period`.
Period widen(const Period& period, Grain grain);
/// `count` periods of its own grain on.
Period shifted(const Period& period, int count);

Grain grain_of(Unit unit);
/// "P3M", "PT2.5H", "PXW"; an amount below 0 is not known.
std::string duration_value(double amount, Unit unit);
/// TIMEX3 value, as "1990-W33", "198", "2004-Q3", "BC0490".
std::string timex_value(const Period& period);
/// The value where only the grain is known: "XXXX-XX", "XXXX-WXX".
std::string unknown_value(Grain grain);
/// What EDTF carries of it: quarters, halves and seasons are their year, a week its month or
/// interval.
std::optional<Edtf> edtf_of(const Period& period);

}  // namespace detente
