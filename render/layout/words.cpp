// SPDX-License-Identifier: MIT
#include "render/layout/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace detente::layout {
namespace {

constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 4> seasons{"spring", "summer", "autumn", "winter"};

std::string_view month_name(unsigned month) {
    return months.at(month - 1);
}

/// Dates that the short labels below have words for: seasons, X for whole parts or last digits of
/// a year, qualifiers of the whole date.
bool is_common(const std::optional<EdtfDate>& d) {
    if (!d) return true;
    const auto whole = [&](std::uint8_t parts) { return parts == 0 || parts == d->parts(); };
    constexpr std::array<unsigned, 6> common_x{0,
                                               EdtfDate::last_year_digit,
                                               EdtfDate::last_two_year_digits,
                                               EdtfDate::month_digits,
                                               EdtfDate::day_digits,
                                               EdtfDate::month_digits | EdtfDate::day_digits};
    const bool common =
        std::find(common_x.begin(), common_x.end(), d->unspecified) != common_x.end();
    const bool x_in_year = (d->unspecified & EdtfDate::year_digits) != 0;
    const bool day_of_no_month = d->day != 0 && d->month == 0;
    return common && d->month <= 24 && whole(d->uncertain) && whole(d->approximate) &&
           !day_of_no_month && !(x_in_year && d->has_month());
}

/// "2021", "2010s", "44 BC".
std::string year_label(const EdtfDate& d) {
    const bool decade = d.year > 0 && (d.unspecified & EdtfDate::year_digits) != 0;
    return year_in_words(d.year) + (decade ? "s" : "");
}

std::string plain_label(const EdtfDate& d, bool with_year) {
    const std::string year = with_year ? ' ' + year_label(d) : std::string();
    if (d.month >= 1 && d.month <= 12 && d.day > 0)
        return fmt::format("{} {}{}", static_cast<unsigned>(d.day), short_month(d.month), year);
    if (d.month >= 1 && d.month <= 12)
        return fmt::format("{}{}{}", d.has_day() ? "some time in " : "", month_name(d.month), year);
    if (d.month >= 21 && d.month <= 24)
        return fmt::format("{} {}", seasons.at(d.month - 21U), year_label(d));
    return (d.has_month() ? "some time in " : "") + year_label(d);
}

std::string qualified_label(const EdtfDate& d, bool with_year) {
    const std::string_view doubt = d.uncertain != 0 ? "perhaps " : "";
    const std::string_view about = d.approximate != 0 ? "about " : "";
    return fmt::format("{}{}{}", doubt, about, plain_label(d, with_year));
}

bool is_plain_day(const EdtfDate& d) {
    return d.precision() == Precision::day && d.uncertain == 0 && d.approximate == 0;
}

std::string interval_label(const EdtfDate& from, const EdtfDate& to, bool with_year) {
    const bool same_year = from.year == to.year;
    if (same_year && from.month == to.month && is_plain_day(from) && is_plain_day(to))
        return fmt::format("{}–{}", static_cast<unsigned>(from.day), plain_label(to, with_year));
    return fmt::format("{} – {}", qualified_label(from, !same_year),
                       qualified_label(to, with_year || !same_year));
}

int whole_months(date::year_month_day from, date::year_month_day to) {
    const auto months_between = (to.year() / to.month() - from.year() / from.month()).count();
    return static_cast<int>(months_between) - (to.day() < from.day() ? 1 : 0);
}

/// The day `count` months on, or the last of that month.
Day months_later(date::year_month_day from, int count) {
    const auto target = from + date::months(count);
    return target.ok() ? Day(target) : Day(target.year() / target.month() / date::last);
}

std::string with_half(int whole, bool half, std::string_view unit) {
    if (half && whole == 1) return fmt::format("one and a half {}s", unit);
    return fmt::format("{}{} {}{}", number_in_words(whole), half ? " and a half" : "", unit,
                       whole == 1 ? "" : "s");
}

}  // namespace

std::string_view short_month(unsigned month) {
    return month_name(month).substr(0, month == 9 ? 4 : 3);
}

std::string year_in_words(int year) {
    return year <= 0 ? fmt::format("{} BC", 1 - year) : fmt::format("{}", year);
}

std::string date_label(const Edtf& when, bool with_year) {
    if (when.set != Edtf::Set::none || !is_common(when.from) || !is_common(when.to))
        return in_words(when);
    if (!when.is_interval) return when.from ? qualified_label(*when.from, with_year) : "";
    if (when.from && when.to) return interval_label(*when.from, *when.to, with_year);
    if (when.from) return "from " + qualified_label(*when.from, with_year);
    return when.to ? "until " + qualified_label(*when.to, with_year) : "";
}

bool is_vague(const Edtf& when) {
    const auto vague = [](const std::optional<EdtfDate>& d) { return d && !is_plain_day(*d); };
    if (when.is_interval && (!when.from || !when.to)) return true;
    if (when.set == Edtf::Set::one_of && when.members.size() > 1) return true;
    return vague(when.from) || vague(when.to);
}

std::optional<int> first_year(const Edtf& when) {
    if (when.from) return when.from->year;
    return when.to ? std::optional(when.to->year) : std::nullopt;
}

std::optional<int> last_year(const Edtf& when) {
    return when.to ? std::optional(when.to->year) : first_year(when);
}

std::string stretch_in_words(Day from, Day to) {
    const date::year_month_day first(from);
    const int whole = whole_months(first, date::year_month_day(to));
    if (whole < 2) {
        const auto weeks = static_cast<int>((to - from).count() / 7);
        return with_half(weeks, false, "week");
    }
    const bool half = (to - months_later(first, whole)).count() >= 15;
    if (whole < 12) return with_half(whole, half, "month");
    if (whole < 24) return whole < 18 ? "a year" : "a year and a half";
    return with_half(whole / 12, whole % 12 >= 6, "year");
}

std::string number_in_words(int number) {
    constexpr std::array<std::string_view, 13> words{"no",   "one",    "two",   "three", "four",
                                                     "five", "six",    "seven", "eight", "nine",
                                                     "ten",  "eleven", "twelve"};
    if (number < 0 || number > 12) return fmt::format("{}", number);
    return std::string(words.at(static_cast<std::size_t>(number)));
}

std::string counted(std::size_t count, std::string_view singular) {
    return fmt::format("{} {}{}", count, singular, count == 1 ? "" : "s");
}

std::string period_in_words(Day first, Day last) {
    const auto month = [](Day day) {
        const date::year_month_day ymd(day);
        return fmt::format("{} {}", month_name(static_cast<unsigned>(ymd.month())),
                           static_cast<int>(ymd.year()));
    };
    const std::string begin = month(first);
    const std::string end = month(last);
    return begin == end ? begin : begin + " to " + end;
}

}  // namespace detente::layout
