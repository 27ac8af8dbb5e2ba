// SPDX-License-Identifier: MIT
#include "engine/time/holidays.hpp"

namespace detente::time_rules {
namespace {

/// Western Easter Sunday, by the anonymous Gregorian computus (Meeus/Jones/Butcher).
Day easter_sunday(int year) {
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return date::sys_days{date::year{year} / (f / 31) / (f % 31 + 1)};
}

Day fixed(int year, unsigned month, unsigned day) {
    return date::sys_days{date::year{year} / static_cast<int>(month) / static_cast<int>(day)};
}

}  // namespace

std::optional<Day> day_of_holiday(Holiday holiday, int year) {
    if (year < 1 || year > 9999) return std::nullopt;
    switch (holiday) {
        case Holiday::none:
            return std::nullopt;
        case Holiday::christmas:
            return fixed(year, 12, 25);
        case Holiday::christmas_eve:
            return fixed(year, 12, 24);
        case Holiday::new_year:
            return fixed(year, 1, 1);
        case Holiday::new_year_eve:
            return fixed(year, 12, 31);
        case Holiday::easter:
            return easter_sunday(year);
        case Holiday::good_friday:
            return easter_sunday(year) - date::days{2};
        case Holiday::easter_monday:
            return easter_sunday(year) + date::days{1};
        case Holiday::thanksgiving:
            return date::sys_days{date::year{year} / date::November / date::Thursday[4]};
        case Holiday::halloween:
            return fixed(year, 10, 31);
    }
    return std::nullopt;
}

}  // namespace detente::time_rules
