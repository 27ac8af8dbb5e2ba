// SPDX-License-Identifier: MIT
#include "timelines/edtf.hpp"

#include <algorithm>
#include <cassert>
#include <cstdlib>

namespace detente {
namespace {

constexpr unsigned first_season = 21;
constexpr unsigned last_season = 24;

date::year_month_day ymd(int year, unsigned month, unsigned day) {
    return date::year{year} / date::month{month} / date::day{day};
}

Day last_of_month(int year, unsigned month) {
    return date::year{year} / date::month{month} / date::last;
}

bool is_season(const EdtfDate& value) {
    return value.month >= first_season && value.month <= last_season;
}

/// Spring is 3, winter 12: the month in which the season begins.
unsigned first_month_of_season(const EdtfDate& value) {
    return (value.month - first_season + 1U) * 3U;
}

int span_of_unspecified(unsigned digits) {
    int span = 1;
    for (unsigned i = 0; i < digits; ++i) span *= 10;
    return span - 1;
}

void append_padded(std::string& out, int number, std::size_t width) {
    const std::string digits = std::to_string(number);
    out.append(width - std::min(width, digits.size()), '0');
    out += digits;
}

void append_year(std::string& out, const EdtfDate& value) {
    assert(value.unspecified_year_digits <= 4);
    if (value.year < 0) out += '-';
    append_padded(out, std::abs(value.year), 4);
    const std::size_t unspecified = value.unspecified_year_digits;
    out.replace(out.size() - unspecified, unspecified, unspecified, 'X');
}

void append_part(std::string& out, unsigned number, bool unspecified) {
    if (number == 0 && !unspecified) return;
    out += '-';
    if (unspecified)
        out += "XX";
    else
        append_padded(out, static_cast<int>(number), 2);
}

/// The end of an interval as it is written: a date, "..", or nothing where it is unknown.
std::string end_to_string(const std::optional<EdtfDate>& end, bool unknown) {
    if (end) return to_string(*end);
    return unknown ? "" : "..";
}

EdtfDate date_of(Day day) {
    const date::year_month_day parts{day};
    EdtfDate value;
    value.year = static_cast<int>(parts.year());
    value.month = static_cast<unsigned char>(static_cast<unsigned>(parts.month()));
    value.day = static_cast<unsigned char>(static_cast<unsigned>(parts.day()));
    return value;
}

}  // namespace

Precision EdtfDate::precision() const {
    if (unspecified_year_digits > 1) return Precision::century;
    if (unspecified_year_digits == 1) return Precision::decade;
    if (is_season(*this)) return Precision::season;
    if (month == 0) return Precision::year;
    return day == 0 ? Precision::month : Precision::day;
}

Day EdtfDate::earliest() const {
    if (is_season(*this)) return ymd(year, first_month_of_season(*this), 1);
    return ymd(year, std::max<unsigned>(month, 1), std::max<unsigned>(day, 1));
}

Day EdtfDate::latest() const {
    if (is_season(*this)) {
        const date::year_month last =
            date::year_month{date::year{year}, date::month{first_month_of_season(*this)}} +
            date::months{2};
        return last / date::last;
    }
    if (month == 0) return ymd(year + span_of_unspecified(unspecified_year_digits), 12, 31);
    return day == 0 ? last_of_month(year, month) : Day{ymd(year, month, day)};
}

Edtf Edtf::of(Day day) {
    Edtf value;
    value.from = date_of(day);
    return value;
}

Edtf Edtf::of(int year, unsigned month, unsigned day) {
    Edtf value;
    value.from = EdtfDate{};
    value.from->year = year;
    value.from->month = static_cast<unsigned char>(month);
    value.from->day = static_cast<unsigned char>(day);
    assert(day == 0 || ymd(year, month, day).ok());
    return value;
}

Edtf Edtf::between(Day first, Day last) {
    if (first == last) return of(first);
    Edtf value;
    value.is_interval = true;
    value.from = date_of(std::min(first, last));
    value.to = date_of(std::max(first, last));
    return value;
}

Precision Edtf::precision() const {
    assert(from || to);
    if (!from) return to->precision();
    if (!to) return from->precision();
    return std::max(from->precision(), to->precision());
}

std::optional<Day> Edtf::earliest() const {
    if (!from) return std::nullopt;
    return from->earliest();
}

std::optional<Day> Edtf::latest() const {
    const std::optional<EdtfDate>& end = is_interval ? to : from;
    if (!end) return std::nullopt;
    return end->latest();
}

bool Edtf::qualified() const {
    const auto is_qualified = [](const std::optional<EdtfDate>& end) {
        return end && (end->uncertain || end->approximate);
    };
    return is_qualified(from) || is_qualified(to);
}

std::string to_string(const EdtfDate& value) {
    std::string out;
    append_year(out, value);
    append_part(out, value.month, value.month_unspecified);
    append_part(out, value.day, value.day_unspecified);
    if (value.uncertain || value.approximate)
        out += !value.approximate ? '?' : !value.uncertain ? '~' : '%';
    return out;
}

std::string to_string(const Edtf& value) {
    if (!value.is_interval) return value.from ? to_string(*value.from) : "";
    return end_to_string(value.from, value.from_unknown) + '/' +
           end_to_string(value.to, value.to_unknown);
}

bool compatible(const Edtf& a, const Edtf& b) {
    const auto begins_in_time = [](const Edtf& one, const Edtf& other) {
        const auto begin = one.earliest();
        const auto end = other.latest();
        return !begin || !end || *begin <= *end;
    };
    return begins_in_time(a, b) && begins_in_time(b, a);
}

bool chronological(const Edtf& a, const Edtf& b) {
    if (a == b) return false;
    const auto first_a = a.earliest();
    const auto first_b = b.earliest();
    if (first_a != first_b) return first_a < first_b;  // nothing sorts before any day
    const auto last_a = a.latest();
    const auto last_b = b.latest();
    if (last_a != last_b) return last_a && (!last_b || *last_a < *last_b);
    return to_string(a) < to_string(b);
}

std::string to_string(Day day) {
    return to_string(date_of(day));
}

}  // namespace detente
