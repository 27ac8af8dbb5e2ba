// SPDX-License-Identifier: MIT
// EDTF dates as an English sentence would have them.
#include <fmt/format.h>

#include <array>
#include <cstdlib>

#include "timelines/edtf.hpp"

namespace detente {
namespace {

constexpr std::array<const char*, 12> months{"January",   "February", "March",    "April",
                                             "May",       "June",     "July",     "August",
                                             "September", "October",  "November", "December"};
constexpr std::array<const char*, 4> seasons{"spring", "summer", "autumn", "winter"};

/// Years are astronomical: 0 is 1 BC.
std::string year_words(int year) {
    return year > 0 ? std::to_string(year) : fmt::format("{} BC", 1 - year);
}

std::string century_words(int century) {
    constexpr std::array<const char*, 4> endings{"th", "st", "nd", "rd"};
    const int last = century % 100 / 10 == 1 ? 0 : century % 10;
    return fmt::format("the {}{} century", century,
                       endings.at(last > 3 ? 0U : static_cast<std::size_t>(last)));
}

/// "January", "summer", or nothing.
std::string month_words(const EdtfDate& value) {
    if (value.month == 0) return "";
    return value.month > 12 ? seasons.at(value.month - 21U) : months.at(value.month - 1U);
}

std::string day_and_month(const EdtfDate& value) {
    if (value.day == 0) return month_words(value);
    return fmt::format("{} {}", value.day, month_words(value));
}

/// The date without its qualifiers.
std::string plain_words(const EdtfDate& value) {
    if (value.unspecified_year_digits > 1) return century_words(value.year / 100 + 1);
    if (value.unspecified_year_digits == 1) return fmt::format("the {}s", value.year);
    const std::string year = year_words(value.year);
    if (value.month_unspecified)
        return (value.day_unspecified ? "some day in " : "some month in ") + year;
    if (value.month == 0) return year;
    const std::string words = day_and_month(value) + ' ' + year;
    return value.day_unspecified ? "some day in " + words : words;
}

std::string qualifier_words(const EdtfDate& value) {
    const std::string words = value.uncertain ? "possibly " : "";
    return value.approximate ? words + "about " : words;
}

std::string words_of(const EdtfDate& value) {
    return qualifier_words(value) + plain_words(value);
}

bool is_whole(const EdtfDate& value) {
    return value.unspecified_year_digits == 0 && !value.month_unspecified && !value.day_unspecified;
}

/// Two different dates with the same qualifiers, shortened by what they share.
std::string range_words(const EdtfDate& from, const EdtfDate& to) {
    const bool alike = from.precision() == to.precision() && is_whole(from) && is_whole(to);
    if (!alike || from.year != to.year || from.month == 0)
        return plain_words(from) + " to " + plain_words(to);
    if (from.month == to.month) return fmt::format("{} to {}", from.day, plain_words(to));
    return day_and_month(from) + " to " + plain_words(to);
}

std::string closed_words(const EdtfDate& from, const EdtfDate& to) {
    if (from == to) return words_of(from);
    if (from.uncertain == to.uncertain && from.approximate == to.approximate)
        return qualifier_words(from) + range_words(from, to);
    return words_of(from) + " to " + words_of(to);
}

}  // namespace

std::string in_words(const Edtf& value) {
    if (!value.is_interval) return value.from ? words_of(*value.from) : "";
    if (value.from && value.to) return closed_words(*value.from, *value.to);
    if (value.from)
        return "from " + words_of(*value.from) + (value.to_unknown ? " to an unknown date" : "");
    if (!value.to) return "";
    return (value.from_unknown ? "from an unknown date to " : "until ") + words_of(*value.to);
}

}  // namespace detente
