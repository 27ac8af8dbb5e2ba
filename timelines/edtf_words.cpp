// SPDX-License-Identifier: MIT
// EDTF dates as an English sentence would have them.
#include <fmt/format.h>

#include <array>
#include <cstdlib>

#include "timelines/edtf_parts.hpp"

namespace detente {
namespace {

constexpr std::array<const char*, 12> months{"January",   "February", "March",    "April",
                                             "May",       "June",     "July",     "August",
                                             "September", "October",  "November", "December"};
/// What comes before the year, from number 21.
constexpr std::array<const char*, 21> divisions{"spring",
                                                "summer",
                                                "autumn",
                                                "winter",
                                                "northern spring",
                                                "northern summer",
                                                "northern autumn",
                                                "northern winter",
                                                "southern spring",
                                                "southern summer",
                                                "southern autumn",
                                                "southern winter",
                                                "the first quarter of",
                                                "the second quarter of",
                                                "the third quarter of",
                                                "the fourth quarter of",
                                                "the first third of",
                                                "the second third of",
                                                "the last third of",
                                                "the first half of",
                                                "the second half of"};

bool has_x(const EdtfDate& value, unsigned digits) {
    return (value.unspecified & digits) != 0;
}

std::string century_words(int century) {
    constexpr std::array<const char*, 4> endings{"th", "st", "nd", "rd"};
    const int last = century % 100 / 10 == 1 ? 0 : century % 10;
    return fmt::format("the {}{} century", century,
                       endings.at(last > 3 ? 0U : static_cast<std::size_t>(last)));
}

/// "2022", "44 BC" (years are astronomical: 0 is 1 BC), "the 1990s", "the 20th century", "1000 to
/// 1999", "the years 2X22".
std::string year_words(const EdtfDate& value) {
    switch (value.unspecified >> 4U) {
        case 0x0:
            return value.year > 0 ? std::to_string(value.year)
                                  : fmt::format("{} BC", 1 - value.year);
        case 0x1:
            return fmt::format("the {}s", value.year);
        case 0x3:
            return century_words(value.year / 100 + 1);
        case 0x7:
            return fmt::format("the years {} to {}", value.year, value.year + 999);
        case 0xF:
            return "an unknown year";
        default:
            return "a year " +
                   to_string(EdtfDate{value.year, 0, 0, value.unspecified, 0, 0}).substr(0, 4);
    }
}

/// A date in one of several years: "of some year in the 1560s".
std::string in_year(const EdtfDate& value) {
    const unsigned x = value.unspecified >> 4U;
    if (x == 0) return " " + year_words(value);
    return (x == 1 || x == 3 || x == 7 ? " of some year in " : " of ") + year_words(value);
}

/// "1, 11, 21 or 31", "10 to 19".
std::string joined(const std::vector<std::string>& items, bool in_a_row, std::string_view last) {
    if (in_a_row && items.size() > 2) return items.front() + " to " + items.back();
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) out += i + 1 == items.size() ? fmt::format(" {} ", last) : ", ";
        out += items[i];
    }
    return out;
}

/// "some day from 10 to 19", "1, 11, 21 or 31".
template <typename Word>
std::string choice(std::string_view unit, int most, bool (*fit)(const EdtfDate&, int),
                   const EdtfDate& value, Word word) {
    std::vector<std::string> items;
    int first = 0;
    int last = 0;
    for (int i = 1; i <= most; ++i) {
        if (!fit(value, i)) continue;
        if (first == 0) first = i;
        last = i;
        items.push_back(word(i));
    }
    const bool in_a_row = last - first + 1 == static_cast<int>(items.size()) && items.size() > 2;
    return (in_a_row ? fmt::format("some {} from ", unit) : "") + joined(items, in_a_row, "or");
}

/// "January", "summer", "January or November", or nothing.
std::string month_words(const EdtfDate& value) {
    if (is_division(value)) return divisions.at(value.month - first_division);
    if (!value.has_month()) return "";
    if (!has_x(value, EdtfDate::month_digits)) return months.at(value.month - 1U);
    return choice("month", 12, month_fits, value,
                  [](int month) { return months.at(static_cast<std::size_t>(month) - 1); });
}

std::string day_words(const EdtfDate& value) {
    if (!has_x(value, EdtfDate::day_digits)) return std::to_string(value.day);
    return choice("day", 31, day_fits, value, [](int day) { return std::to_string(day); });
}

std::string day_and_month(const EdtfDate& value) {
    if (value.day == 0) return month_words(value);
    return fmt::format("{} {}", value.day, month_words(value));
}

/// A date whose month or day is X.
std::string unspecified_words(const EdtfDate& value) {
    const bool all_month = (value.unspecified & EdtfDate::month_digits) == EdtfDate::month_digits;
    const bool all_day = (value.unspecified & EdtfDate::day_digits) == EdtfDate::day_digits;
    const bool one_year = !has_x(value, EdtfDate::year_digits);
    const std::string year = one_year ? " in" + in_year(value) : in_year(value);
    if (all_month && (all_day || !value.has_day()))
        return (value.has_day() ? "some day" : "some month") + year;
    if (all_month) return "day " + day_words(value) + " of some month" + year;
    std::string month = month_words(value) + in_year(value);
    if (!value.has_day()) return month;
    return (all_day ? "some day in " : day_words(value) + ' ') + month;
}

/// The date without its qualifiers.
std::string plain_words(const EdtfDate& value) {
    if (has_x(value, EdtfDate::month_digits | EdtfDate::day_digits))
        return unspecified_words(value);
    if (!value.has_month()) return year_words(value);
    return day_and_month(value) + in_year(value);
}

/// The qualifiers of the whole date.
std::string qualifier_words(const EdtfDate& value) {
    const std::string words = value.uncertain == value.parts() ? "possibly " : "";
    return value.approximate == value.parts() ? words + "about " : words;
}

/// The qualifiers of parts: " (year uncertain, month and day approximate)".
std::string part_qualifiers(const EdtfDate& value) {
    std::string all;
    const auto add = [&](unsigned parts, const char* what) {
        if (parts == 0 || parts == value.parts()) return;
        std::vector<std::string> names;
        if ((parts & EdtfDate::year_part) != 0) names.emplace_back("year");
        if ((parts & EdtfDate::month_part) != 0) names.emplace_back("month");
        if ((parts & EdtfDate::day_part) != 0) names.emplace_back("day");
        all += fmt::format("{}{} {}", all.empty() ? "" : ", ", joined(names, false, "and"), what);
    };
    add(value.uncertain, "uncertain");
    add(value.approximate, "approximate");
    return all.empty() ? "" : " (" + all + ")";
}

std::string words_of(const EdtfDate& value) {
    return qualifier_words(value) + plain_words(value) + part_qualifiers(value);
}

/// Two different dates with the same qualifiers of the whole, shortened by what they share.
std::string range_words(const EdtfDate& from, const EdtfDate& to) {
    const bool alike = from.precision() == to.precision() && from.unspecified == 0 &&
                       to.unspecified == 0 && from.month <= 24 && to.month <= 24;
    if (!alike || from.year != to.year || from.month == 0)
        return plain_words(from) + " to " + plain_words(to);
    if (from.month == to.month) return fmt::format("{} to {}", from.day, plain_words(to));
    return day_and_month(from) + " to " + plain_words(to);
}

bool whole_or_none(const EdtfDate& value) {
    return part_qualifiers(value).empty();
}

std::string closed_words(const EdtfDate& from, const EdtfDate& to) {
    if (from == to) return words_of(from);
    if (whole_or_none(from) && whole_or_none(to) && qualifier_words(from) == qualifier_words(to))
        return qualifier_words(from) + range_words(from, to);
    return words_of(from) + " to " + words_of(to);
}

std::string interval_words(const Edtf& value) {
    if (value.from && value.to) return closed_words(*value.from, *value.to);
    if (value.from)
        return "from " + words_of(*value.from) + (value.to_unknown ? " to an unknown date" : "");
    if (!value.to) return "";
    return (value.from_unknown ? "from an unknown date to " : "until ") + words_of(*value.to);
}

std::string member_words(const Edtf& member) {
    if (member.is_interval && !member.to) return words_of(*member.from) + " or later";
    if (member.is_interval && !member.from) return words_of(*member.to) + " or earlier";
    return in_words(member);
}

bool is_plain_day(const Edtf& value) {
    return !value.is_interval && value.from->day != 0 && value.from->unspecified == 0 &&
           !value.qualified();
}

/// Days of one month name it once: "10, 11 or 12 January 2022".
std::string set_words(const Edtf& value) {
    const EdtfDate& last = value.members.back().from ? *value.members.back().from : *value.to;
    bool one_month = true;
    for (const Edtf& member : value.members)
        one_month &= is_plain_day(member) && member.from->year == last.year &&
                     member.from->month == last.month;
    std::vector<std::string> items;
    for (const Edtf& member : value.members)
        items.push_back(one_month && &member != &value.members.back()
                            ? std::to_string(member.from->day)
                            : member_words(member));
    return joined(items, false, value.set == Edtf::Set::one_of ? "or" : "and");
}

}  // namespace

std::string in_words(const Edtf& value) {
    if (value.set != Edtf::Set::none) return set_words(value);
    if (value.is_interval) return interval_words(value);
    return value.from ? words_of(*value.from) : "";
}

}  // namespace detente
