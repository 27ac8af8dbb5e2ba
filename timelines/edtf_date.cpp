// SPDX-License-Identifier: MIT
// One date of EDTF: which days fit it, and how it is written.
#include <algorithm>
#include <array>
#include <cstdlib>

#include "timelines/edtf.hpp"
#include "timelines/edtf_parts.hpp"

namespace detente {
namespace {

date::year_month_day ymd(int year, unsigned month, unsigned day) {
    return date::year{year} / date::month{month} / date::day{day};
}

/// The months of a division of the year: 1 is January of its year, 13 that of the next.
struct Division {
    unsigned first_month;
    unsigned months;
};

Division division(unsigned number) {
    constexpr std::array<Division, 21> table{{
        {3, 3}, {6, 3},  {9, 3}, {12, 3},  // seasons
        {3, 3}, {6, 3},  {9, 3}, {12, 3},  // of the north
        {9, 3}, {12, 3}, {3, 3}, {6, 3},   // of the south
        {1, 3}, {4, 3},  {7, 3}, {10, 3},  // quarters
        {1, 4}, {5, 4},  {9, 4},           // thirds
        {1, 6}, {7, 6},                    // halves
    }};
    return table.at(number - first_division);
}

/// The highest number that a year of these digits can be.
int last_year(const EdtfDate& value) {
    int last = value.year;
    int place = 1;
    for (unsigned bit = EdtfDate::last_year_digit; bit <= EdtfDate::year_digits; bit <<= 1U) {
        if ((value.unspecified & bit) != 0) last += 9 * place;
        place *= 10;
    }
    return last;
}

/// Counts up where `step` is 1 and down where it is -1, to the first day that fits.
std::optional<Day> nearest_fitting(const EdtfDate& value, int step) {
    const bool up = step > 0;
    const int first = up ? value.year : last_year(value);
    const int beyond = (up ? last_year(value) : value.year) + step;
    for (int year = first; year != beyond; year += step) {
        if (!fits(year, value.year, value.unspecified >> 4U)) continue;
        for (int month = up ? 1 : 12; month >= 1 && month <= 12; month += step) {
            if (!month_fits(value, month)) continue;
            for (int day = up ? 1 : 31; day >= 1 && day <= 31; day += step) {
                const auto date =
                    ymd(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
                if (day_fits(value, day) && date.ok()) return Day(date);
            }
        }
    }
    return std::nullopt;
}

void append_padded(std::string& out, int number, std::size_t width) {
    const std::string digits = std::to_string(number);
    out.append(width - std::min(width, digits.size()), '0');
    out += digits;
}

/// `number` in as many digits as there are, those of `unspecified` (the last is bit 0) as X.
void append_digits(std::string& out, int number, std::size_t width, unsigned unspecified) {
    append_padded(out, number, width);
    for (std::size_t i = 0; i < width; ++i)
        if ((unspecified >> i & 1U) != 0) out[out.size() - 1 - i] = 'X';
}

/// What stands at a part: "?", "~", "%" or nothing.
std::string_view qualifier(const EdtfDate& value, unsigned part) {
    const bool uncertain = (value.uncertain & part) != 0;
    const bool approximate = (value.approximate & part) != 0;
    if (uncertain && approximate) return "%";
    return uncertain ? "?" : approximate ? "~" : "";
}

/// How many parts from the left have the year's qualifier; 0 where it has none.
std::size_t qualified_together(const EdtfDate& value, std::size_t parts) {
    const std::string_view first = qualifier(value, EdtfDate::year_part);
    std::size_t count = 0;
    while (!first.empty() && count < parts && qualifier(value, 1U << count) == first) ++count;
    return count;
}

}  // namespace

bool fits(int number, int pattern, unsigned unspecified) {
    if (unspecified == 0) return number == pattern;
    for (; number != 0 || pattern != 0; number /= 10, pattern /= 10, unspecified >>= 1U)
        if ((unspecified & 1U) == 0 && number % 10 != pattern % 10) return false;
    return true;
}

bool month_fits(const EdtfDate& value, int month) {
    return !value.has_month() || fits(month, value.month, value.unspecified >> 2U & 3U);
}

bool day_fits(const EdtfDate& value, int day) {
    return !value.has_day() || fits(day, value.day, value.unspecified & 3U);
}

std::optional<Day> first_fitting(const EdtfDate& value) {
    if (value.unspecified != 0) return nearest_fitting(value, 1);
    const auto date =
        ymd(value.year, std::max<unsigned>(value.month, 1), std::max<unsigned>(value.day, 1));
    return date.ok() ? std::optional<Day>(date) : std::nullopt;
}

std::uint8_t EdtfDate::parts() const {
    return static_cast<std::uint8_t>(year_part | (has_month() ? month_part : 0) |
                                     (has_day() ? day_part : 0));
}

Precision EdtfDate::precision() const {
    if ((unspecified & year_digits & ~last_year_digit) != 0) return Precision::century;
    if ((unspecified & last_year_digit) != 0) return Precision::decade;
    if (is_division(*this)) return Precision::season;
    if (month == 0 || (unspecified & month_digits) != 0) return Precision::year;
    return day == 0 || (unspecified & day_digits) != 0 ? Precision::month : Precision::day;
}

Day EdtfDate::earliest() const {
    if (is_division(*this)) return ymd(year, division(month).first_month, 1);
    if (unspecified != 0) return nearest_fitting(*this, 1).value_or(ymd(year, 1, 1));
    return ymd(year, std::max<unsigned>(month, 1), std::max<unsigned>(day, 1));
}

Day EdtfDate::latest() const {
    if (is_division(*this)) {
        const auto [first, months] = division(month);
        const auto last = date::year{year} / date::month{first} + date::months{months - 1};
        return last / date::last;
    }
    if (unspecified != 0) return nearest_fitting(*this, -1).value_or(ymd(last_year(*this), 12, 31));
    if (day != 0) return ymd(year, month, day);
    return date::year{year} / date::month{month == 0 ? 12U : month} / date::last;
}

std::string to_string(const EdtfDate& value) {
    const std::size_t parts = value.has_day() ? 3 : value.has_month() ? 2 : 1;
    const std::size_t together = qualified_together(value, parts);
    std::string out;
    for (std::size_t i = 0; i < parts; ++i) {
        if (i > 0) out += '-';
        if (i >= together) out += qualifier(value, 1U << i);
        if (i == 0 && value.year < 0) out += '-';
        if (i == 0) append_digits(out, std::abs(value.year), 4, value.unspecified >> 4U);
        if (i == 1) append_digits(out, value.month, 2, value.unspecified >> 2U & 3U);
        if (i == 2) append_digits(out, value.day, 2, value.unspecified & 3U);
        if (i + 1 == together) out += qualifier(value, 1U << i);
    }
    return out;
}

}  // namespace detente
