// SPDX-License-Identifier: MIT
#include "engine/time/calendar.hpp"

#include <array>

namespace detente {
namespace {

int astronomical(int year) {
    return year < 0 ? year + 1 : year;
}

int historical(int year) {
    return year <= 0 ? year - 1 : year;
}

Day day_of(int year, unsigned month, unsigned day) {
    return date::sys_days{date::year{astronomical(year)} / static_cast<int>(month) /
                          static_cast<int>(day)};
}

date::year_month_day parts(Day day) {
    return date::year_month_day{day};
}

unsigned month_of(Day day) {
    return static_cast<unsigned>(parts(day).month());
}

int year_of(Day day) {
    return historical(static_cast<int>(parts(day).year()));
}

/// 1 for Monday to 7 for Sunday.
int iso_weekday(Day day) {
    return static_cast<int>(date::weekday{day}.iso_encoding());
}

Period week_period(Day day) {
    const Day thursday = day + date::days{4 - iso_weekday(day)};
    const int year = year_of(thursday);
    const auto days = (thursday - day_of(year, 1, 1)).count();
    return {Grain::week, year, static_cast<unsigned>(days / 7 + 1), 0, true};
}

Day first_of_week(const Period& week) {
    const Day january = day_of(week.year, 1, 4);
    return january + date::days{1 - iso_weekday(january) + 7 * (static_cast<int>(week.part) - 1)};
}

unsigned first_month(const Period& period) {
    switch (period.grain) {
        case Grain::half:
            return period.part == 2 ? 7 : 1;
        case Grain::quarter:
            return 3 * period.part - 2;
        case Grain::season:
            return 3 * period.part;
        case Grain::month:
        case Grain::day:
            return period.part;
        default:
            return 1;
    }
}

/// Length in months, 0 for what is counted in days.
int months_in(Grain grain) {
    constexpr std::array<int, 11> lengths{0, 1200, 120, 12, 6, 3, 3, 1, 0, 0, 0};
    return lengths[static_cast<std::size_t>(grain)];
}

}  // namespace

Period day_period(Day day) {
    const auto ymd = parts(day);
    return {Grain::day, historical(static_cast<int>(ymd.year())),
            static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()), true};
}

Period month_period(int year, unsigned month) {
    return {Grain::month, year, month, 0, true};
}

Period year_period(int year) {
    return {Grain::year, year, 0, 0, true};
}

Period season_period(int year, unsigned season) {
    return {Grain::season, year, season, 0, true};
}

Day first_day(const Period& period) {
    if (period.grain == Grain::week) return first_of_week(period);
    if (period.grain == Grain::weekend) return first_of_week(period) + date::days{5};
    return day_of(period.year, first_month(period), period.grain == Grain::day ? period.day : 1);
}

Day last_day(const Period& period) {
    if (period.grain == Grain::day) return first_day(period);
    if (period.grain == Grain::week) return first_day(period) + date::days{6};
    if (period.grain == Grain::weekend) return first_day(period) + date::days{1};
    const auto start = parts(first_day(period));
    return Day{start + date::months{months_in(period.grain)}} - date::days{1};
}

Period widen(const Period& period, Grain grain) {
    const Day day = first_day(period);
    const unsigned month = month_of(day);
    const int year = year_of(day);
    switch (grain) {
        case Grain::day:
            return day_period(day);
        case Grain::week:
            return week_period(day);
        case Grain::weekend: {
            Period week = week_period(day);
            week.grain = Grain::weekend;
            return week;
        }
        case Grain::month:
            return month_period(year, month);
        case Grain::quarter:
            return {grain, year, (month + 2) / 3, 0, true};
        case Grain::half:
            return {grain, year, (month + 5) / 6, 0, true};
        case Grain::season:
            return month < 3 ? season_period(historical(astronomical(year) - 1), 4)
                             : season_period(year, month / 3);
        case Grain::decade:
            return {grain, year > 0 ? year - year % 10 : year, 0, 0, true};
        case Grain::century:
            return {grain, year > 0 ? year - year % 100 : year, 0, 0, true};
        default:
            return year_period(year);
    }
}

Period shifted(const Period& period, int count) {
    if (period.grain == Grain::day) return day_period(first_day(period) + date::days{count});
    if (const int months = months_in(period.grain); months == 0) {
        Period week = period;
        week.grain = Grain::week;
        Period result = week_period(first_day(week) + date::days{7 * count});
        result.grain = period.grain;
        return result;
    } else {
        const auto start = parts(first_day(period)) + date::months{months * count};
        Period result = widen(day_period(Day{start}), period.grain);
        return result;
    }
}

Grain grain_of(Unit unit) {
    switch (unit) {
        case Unit::day:
            return Grain::day;
        case Unit::week:
        case Unit::fortnight:
            return Grain::week;
        case Unit::weekend:
            return Grain::weekend;
        case Unit::month:
            return Grain::month;
        case Unit::quarter:
            return Grain::quarter;
        case Unit::semester:
            return Grain::half;
        case Unit::season:
            return Grain::season;
        case Unit::year:
            return Grain::year;
        case Unit::decade:
            return Grain::decade;
        case Unit::century:
            return Grain::century;
        default:
            return Grain::none;
    }
}

}  // namespace detente
