// SPDX-License-Identifier: MIT
#include "timelines/edtf.hpp"

#include <algorithm>
#include <cassert>

namespace detente {
namespace {

/// The end of an interval as it is written: a date, "..", or nothing where it is unknown.
std::string end_to_string(const std::optional<EdtfDate>& end, bool unknown) {
    if (end) return to_string(*end);
    return unknown ? "" : "..";
}

/// A set's member: intervals have two dots there.
std::string member_to_string(const Edtf& member) {
    if (!member.is_interval) return to_string(member);
    return (member.from ? to_string(*member.from) : "") + ".." +
           (member.to ? to_string(*member.to) : "");
}

std::string set_to_string(const Edtf& value) {
    const bool all = value.set == Edtf::Set::all_of;
    std::string out(1, all ? '{' : '[');
    for (const Edtf& member : value.members) {
        if (out.size() > 1) out += ',';
        out += member_to_string(member);
    }
    return out + (all ? '}' : ']');
}

EdtfDate date_of(Day day) {
    const date::year_month_day parts{day};
    EdtfDate value;
    value.year = static_cast<int>(parts.year());
    value.month = static_cast<std::uint8_t>(static_cast<unsigned>(parts.month()));
    value.day = static_cast<std::uint8_t>(static_cast<unsigned>(parts.day()));
    return value;
}

}  // namespace

Edtf Edtf::of(Day day) {
    Edtf value;
    value.from = date_of(day);
    return value;
}

Edtf Edtf::of(int year, unsigned month, unsigned day) {
    Edtf value;
    value.from = EdtfDate{};
    value.from->year = year;
    value.from->month = static_cast<std::uint8_t>(month);
    value.from->day = static_cast<std::uint8_t>(day);
    assert(day == 0 || (date::year{year} / date::month{month} / date::day{day}).ok());
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
    assert(from || to || set != Set::none);
    Precision finest = Precision::century;
    if (from) finest = std::max(finest, from->precision());
    if (to) finest = std::max(finest, to->precision());
    for (const Edtf& member : members) finest = std::max(finest, member.precision());
    return finest;
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
        return end && (end->uncertain != 0 || end->approximate != 0);
    };
    return is_qualified(from) || is_qualified(to) ||
           std::any_of(members.begin(), members.end(),
                       [](const Edtf& member) { return member.qualified(); });
}

std::string to_string(const Edtf& value) {
    if (value.set != Edtf::Set::none) return set_to_string(value);
    if (!value.is_interval) return value.from ? to_string(*value.from) : "";
    return end_to_string(value.from, value.from_unknown) + '/' +
           end_to_string(value.to, value.to_unknown);
}

bool compatible(const Edtf& a, const Edtf& b) {
    if (a.set != Edtf::Set::none)
        return std::any_of(a.members.begin(), a.members.end(),
                           [&](const Edtf& member) { return compatible(member, b); });
    if (b.set != Edtf::Set::none) return compatible(b, a);
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
