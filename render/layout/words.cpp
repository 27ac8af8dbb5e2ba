// SPDX-License-Identifier: MIT
#include "render/layout/words.hpp"

#include "timelines/edtf_words.hpp"
#include "timelines/words/words.hpp"

#include <algorithm>
#include <array>

namespace detente::layout {
namespace {

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
std::string year_label(const EdtfDate& d, Language language) {
    const bool decade = d.year > 0 && (d.unspecified & EdtfDate::year_digits) != 0;
    const std::string year = year_in_words(d.year, language);
    return decade ? phrase(language, Word::label_decade, year) : year;
}

std::string plain_label(const EdtfDate& d, bool with_year, Language language) {
    const std::string year = year_label(d, language);
    const auto in_year = [&](const std::string& words) {
        return with_year ? phrase(language, Word::date_with_year, words, year) : words;
    };
    const auto some_time = [&](const std::string& words) {
        return phrase(language, Word::label_some_time, words);
    };
    if (d.month >= 1 && d.month <= 12 && d.day > 0)
        return in_year(phrase(language, Word::date_day_month, day_in_words(d.day, language),
                              short_month(language, d.month)));
    if (d.month >= 1 && d.month <= 12) {
        const std::string month = in_year(std::string(month_name(language, d.month)));
        return d.has_day() ? some_time(month) : month;
    }
    if (d.month >= 21 && d.month <= 24)
        return phrase(language, Word::date_with_year,
                      word(language, below(Word::division_21, d.month - 21U)), year);
    return d.has_month() ? some_time(year) : year;
}

std::string qualified_label(const EdtfDate& d, bool with_year, Language language) {
    std::string words = plain_label(d, with_year, language);
    if (d.approximate != 0) words = about_in_words(d, words, language);
    return d.uncertain != 0 ? phrase(language, Word::label_perhaps, words) : words;
}

bool is_plain_day(const EdtfDate& d) {
    return d.precision() == Precision::day && d.uncertain == 0 && d.approximate == 0;
}

std::string interval_label(const EdtfDate& from, const EdtfDate& to, bool with_year,
                           Language language) {
    const bool same_year = from.year == to.year;
    if (same_year && from.month == to.month && is_plain_day(from) && is_plain_day(to))
        return phrase(language, Word::label_days, day_in_words(from.day, language),
                      plain_label(to, with_year, language));
    return phrase(language, Word::label_range, qualified_label(from, !same_year, language),
                  qualified_label(to, with_year || !same_year, language));
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

/// How long, and in which words of a group: in the order of the rows "stretch" and "quiet".
struct Length {
    std::size_t row;
    int count;
};
enum Row : std::size_t { weeks, months, months_half, year, year_half, years, years_half };

Length length_of(Day from, Day to) {
    const date::year_month_day first(from);
    const int whole = whole_months(first, date::year_month_day(to));
    if (whole < 2) return {weeks, static_cast<int>((to - from).count() / 7)};
    const bool half = (to - months_later(first, whole)).count() >= 15;
    if (whole < 12) return {half ? months_half : months, whole};
    if (whole < 24) return {whole < 18 ? year : year_half, 1};
    return {whole % 12 >= 6 ? years_half : years, whole / 12};
}

std::string length_in_words(Day from, Day to, Word group, Language language) {
    const Length length = length_of(from, to);
    const auto count = static_cast<std::size_t>(std::max(length.count, 0));
    return filled(form_for(language, count, below(group, length.row)),
                  {number_in_words(language, count)});
}

}  // namespace

std::string date_label(const Edtf& when, bool with_year, Language language) {
    const auto label = [&](const EdtfDate& d) { return qualified_label(d, with_year, language); };
    if (when.set != Edtf::Set::none || !is_common(when.from) || !is_common(when.to))
        return in_words(when, language);
    if (!when.is_interval) return when.from ? label(*when.from) : "";
    if (when.from && when.to) return interval_label(*when.from, *when.to, with_year, language);
    if (when.from) return from_in_words(*when.from, label(*when.from), language);
    return when.to ? until_in_words(*when.to, label(*when.to), language) : "";
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

std::string stretch_in_words(Day from, Day to, Language language) {
    return length_in_words(from, to, Word::stretch_weeks, language);
}

std::string quiet_in_words(Day from, Day to, Language language) {
    return length_in_words(from, to, Word::quiet_weeks, language);
}

std::string month_label(date::year_month month, Language language) {
    return phrase(language, Word::date_with_year,
                  short_month(language, static_cast<unsigned>(month.month())),
                  year_in_words(static_cast<int>(month.year()), language));
}

std::string period_in_words(Day first, Day last, Language language) {
    const auto month = [language](Day day) {
        const date::year_month_day ymd(day);
        return phrase(language, Word::date_with_year,
                      month_name(language, static_cast<unsigned>(ymd.month())),
                      std::to_string(static_cast<int>(ymd.year())));
    };
    const std::string begin = month(first);
    const std::string end = month(last);
    return begin == end ? begin : phrase(language, Word::heading_period, begin, end);
}

std::string today_in_words(Day today, Language language) {
    return phrase(language, Word::today, in_words(Edtf::of(today), language));
}

}  // namespace detente::layout
