// SPDX-License-Identifier: MIT
#include "engine/time/holidays.hpp"

#include <array>

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

/// A day of every year, or so many days after Easter Sunday.
struct Rule {
    Holiday holiday;
    unsigned month;  ///< 0: counted from Easter
    unsigned day;
    int after_easter = 0;
};

constexpr std::array<Rule, 21> rules{
    {{Holiday::christmas, 12, 25},     {Holiday::christmas_eve, 12, 24},
     {Holiday::new_year, 1, 1},        {Holiday::new_year_eve, 12, 31},
     {Holiday::halloween, 10, 31},     {Holiday::armistice_day, 11, 11},
     {Holiday::boxing_day, 12, 26},    {Holiday::bastille_day, 7, 14},
     {Holiday::victory_day, 5, 9},     {Holiday::valentine, 2, 14},
     {Holiday::saint_patrick, 3, 17},  {Holiday::may_day, 5, 1},
     {Holiday::easter, 0, 0, 0},       {Holiday::easter_monday, 0, 0, 1},
     {Holiday::good_friday, 0, 0, -2}, {Holiday::maundy_thursday, 0, 0, -3},
     {Holiday::palm_sunday, 0, 0, -7}, {Holiday::ash_wednesday, 0, 0, -46},
     {Holiday::ascension, 0, 0, 39},   {Holiday::pentecost, 0, 0, 49},
     {Holiday::whit_monday, 0, 0, 50}}};

/// The days that are a weekday of their month.
std::optional<Day> by_weekday(Holiday holiday, date::year year) {
    switch (holiday) {
        case Holiday::thanksgiving:
            return date::sys_days{year / date::November / date::Thursday[4]};
        case Holiday::election_day:
            return date::sys_days{year / date::November / date::Monday[1]} + date::days{1};
        case Holiday::labor_day:
            return date::sys_days{year / date::September / date::Monday[1]};
        case Holiday::memorial_day:
            return date::sys_days{year / date::May / date::Monday[date::last]};
        case Holiday::columbus_day:
            return date::sys_days{year / date::October / date::Monday[2]};
        default:
            return std::nullopt;
    }
}

}  // namespace

std::optional<Day> day_of_holiday(Holiday holiday, int year) {
    if (year < 1 || year > 9999) return std::nullopt;
    for (const Rule& rule : rules) {
        if (rule.holiday != holiday) continue;
        if (rule.month != 0) return fixed(year, rule.month, rule.day);
        return easter_sunday(year) + date::days{rule.after_easter};
    }
    return by_weekday(holiday, date::year{year});
}

}  // namespace detente::time_rules
