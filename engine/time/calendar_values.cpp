// SPDX-License-Identifier: MIT
// What periods and lengths are called: TIMEX3 values and EDTF.
#include <fmt/format.h>

#include <array>
#include <cmath>

#include "engine/time/calendar.hpp"

namespace detente {
namespace {

constexpr std::array<const char*, 5> season_codes{"XX", "SP", "SU", "FA", "WI"};

int astronomical(int year) {
    return year < 0 ? year + 1 : year;
}

std::string year_text(int year) {
    return year < 0 ? fmt::format("BC{:04}", -year) : fmt::format("{:04}", year);
}

unsigned month_of(Day day) {
    return static_cast<unsigned>(date::year_month_day{day}.month());
}

}  // namespace

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
            if (month_of(first) != month_of(last)) return Edtf::between(first, last);
            return Edtf::of(static_cast<int>(date::year_month_day{first}.year()), month_of(first));
        }
        case Grain::weekend:
            return Edtf::between(first_day(period), last_day(period));
        case Grain::decade:
        case Grain::century: {
            if (year <= 0) return std::nullopt;
            Edtf result = Edtf::of(year);
            result.from->unspecified = period.grain == Grain::decade
                                           ? EdtfDate::last_year_digit
                                           : EdtfDate::last_two_year_digits;
            return result;
        }
        default:
            return Edtf::of(year);
    }
}

}  // namespace detente
