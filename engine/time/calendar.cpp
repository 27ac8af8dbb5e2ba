// SPDX-License-Identifier: MIT
#include "engine/time/calendar.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace detente {
namespace {

constexpr std::array<const char*, 5> season_codes{"XX", "SP", "SU", "FA", "WI"};

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

std::string year_text(int year) {
    return year < 0 ? fmt::format("BC{:04}", -year) : fmt::format("{:04}", year);
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

std::string duration_value(double amount, Unit unit) {
    struct Row {
        const char* prefix;
        int factor;
        const char* letter;
    };
    constexpr std::array<Row, 16> rows{{{"P", 1, "X"},
                                        {"PT", 1, "S"},
                                        {"PT", 1, "M"},
                                        {"PT", 1, "H"},
                                        {"P", 1, "D"},
                                        {"P", 1, "W"},
                                        {"P", 1, "WE"},
                                        {"P", 1, "M"},
                                        {"P", 1, "Q"},
                                        {"P", 1, "Y"},
                                        {"P", 1, "DE"},
                                        {"P", 1, "CE"},
                                        {"P", 1000, "Y"},
                                        {"P", 2, "W"},
                                        {"P", 6, "M"},
                                        {"P", 3, "M"}}};
    const Row& row = rows[static_cast<std::size_t>(unit)];
    if (amount < 0) return fmt::format("{}X{}", row.prefix, row.letter);
    const double scaled = amount * row.factor;
    if (std::floor(scaled) == scaled && scaled < 1e15)
        return fmt::format("{}{}{}", row.prefix, static_cast<long long>(scaled), row.letter);
    return fmt::format("{}{:.12g}{}", row.prefix, scaled, row.letter);
}

std::string timex_value(const Period& period) {
    const std::string year = period.year_known ? year_text(period.year) : "XXXX";
    switch (period.grain) {
        case Grain::none:
            return "";
        case Grain::century:
            return year.substr(0, year.size() - 2);
        case Grain::decade:
            return year.substr(0, year.size() - 1);
        case Grain::year:
            return year;
        case Grain::half:
            return fmt::format("{}-H{}", year, period.part);
        case Grain::quarter:
            return fmt::format("{}-Q{}", year, period.part);
        case Grain::season:
            return fmt::format("{}-{}", year, season_codes[period.part % 5]);
        case Grain::month:
            return fmt::format("{}-{:02}", year, period.part);
        case Grain::week:
            return fmt::format("{}-W{:02}", year, period.part);
        case Grain::weekend:
            return fmt::format("{}-W{:02}-WE", year, period.part);
        case Grain::day:
            return fmt::format("{}-{:02}-{:02}", year, period.part, period.day);
    }
    return "";
}

std::string unknown_value(Grain grain) {
    switch (grain) {
        case Grain::none:
            return "";
        case Grain::century:
            return "XX";
        case Grain::decade:
            return "XXX";
        case Grain::year:
            return "XXXX";
        case Grain::half:
            return "XXXX-HX";
        case Grain::quarter:
            return "XXXX-QX";
        case Grain::season:
        case Grain::month:
            return "XXXX-XX";
        case Grain::week:
            return "XXXX-WXX";
        case Grain::weekend:
            return "XXXX-WXX-WE";
        case Grain::day:
            return "XXXX-XX-XX";
    }
    return "";
}

std::optional<Edtf> edtf_of(const Period& period) {
    if (!period.year_known || period.grain == Grain::none) return std::nullopt;
    const int year = astronomical(period.year);
    switch (period.grain) {
        case Grain::month:
            return Edtf::of(year, period.part);
        case Grain::day:
            return Edtf::of(year, period.part, period.day);
        case Grain::week: {
            const Day first = first_day(period);
            const Day last = last_day(period);
            if (month_of(first) == month_of(last)) return Edtf::of(year_of(first), month_of(first));
            return Edtf::between(first, last);
        }
        case Grain::weekend:
            return Edtf::between(first_day(period), last_day(period));
        case Grain::decade:
        case Grain::century: {
            if (year <= 0) return std::nullopt;
            Edtf result = Edtf::of(year);
            result.from->unspecified_year_digits = period.grain == Grain::decade ? 1 : 2;
            return result;
        }
        default:
            return Edtf::of(year);
    }
}

}  // namespace detente
