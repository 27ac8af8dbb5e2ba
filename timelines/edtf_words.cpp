// SPDX-License-Identifier: MIT
// EDTF dates as a sentence would have them. What differs from language to language stands in
// words/interface.tsv; the rules here are about dates.
#include "timelines/edtf_words.hpp"

#include "timelines/edtf_parts.hpp"
#include "timelines/words/words.hpp"

namespace detente {
namespace {

bool has_x(const EdtfDate& value, unsigned digits) {
    return (value.unspecified & digits) != 0;
}

/// A day, so that "from" and "until" may want an article.
bool is_day(const EdtfDate& value) {
    return value.has_day();
}

/// A whole year or month; anything else is coarser or has words of its own.
bool is_plain(const EdtfDate& value) {
    return value.unspecified == 0 && value.month <= 12;
}

class Teller {
  public:
    explicit Teller(Language language) : language_(language) {}

    std::string in_words(const Edtf& value) const {
        if (value.set != Edtf::Set::none) return set_words(value);
        if (value.is_interval) return interval_words(value);
        return value.from ? words_of(*value.from) : "";
    }

    /// "2022", "44 BC", "the 1990s", "the 20th century", "the years 1000 to 1999", "a year 2X22".
    std::string year_words(const EdtfDate& value) const {
        switch (value.unspecified >> 4U) {
            case 0x0:
                return year_in_words(value.year, language_);
            case 0x1:
                return say(Word::date_decade, std::to_string(value.year));
            case 0x3:
                return say(Word::date_century, ordinal(language_, value.year / 100 + 1),
                           roman(value.year / 100 + 1));
            case 0x7:
                return say(Word::date_thousand, std::to_string(value.year),
                           std::to_string(value.year + 999));
            case 0xF:
                return say(Word::date_no_year);
            default:
                return say(
                    Word::date_year_like,
                    to_string(EdtfDate{value.year, 0, 0, value.unspecified, 0, 0}).substr(0, 4));
        }
    }

  private:
    template <typename... Values>
    std::string say(Word key, const Values&... values) const {
        return phrase(language_, key, values...);
    }

    /// A day or month with its year, which may be one of several: "… of some year in the 1560s".
    std::string with_year(const std::string& words, const EdtfDate& value) const {
        const unsigned x = value.unspecified >> 4U;
        if (x == 0) return say(Word::date_with_year, words, year_words(value));
        const bool several = x == 1 || x == 3 || x == 7;
        return say(several ? Word::date_of_some_year : Word::date_of_year, words,
                   year_words(value));
    }

    /// "1, 11, 21 or 31".
    std::string joined(const std::vector<std::string>& items, Word last) const {
        if (items.empty()) return {};
        if (items.size() == 1) return items.front();
        std::string most = items.front();
        for (std::size_t i = 1; i + 1 < items.size(); ++i) most += ", " + items[i];
        return say(last, most, items.back());
    }

    /// "some day from 10 to 19", "1, 11, 21 or 31".
    template <typename Item>
    std::string choice(Word between, int most, bool (*fit)(const EdtfDate&, int),
                       const EdtfDate& value, Item item) const {
        std::vector<std::string> items;
        int first = 0;
        int last = 0;
        for (int i = 1; i <= most; ++i) {
            if (!fit(value, i)) continue;
            if (first == 0) first = i;
            last = i;
            items.push_back(item(static_cast<unsigned>(i)));
        }
        const bool in_a_row =
            last - first + 1 == static_cast<int>(items.size()) && items.size() > 2;
        return in_a_row ? say(between, items.front(), items.back()) : joined(items, Word::list_or);
    }

    /// "January", "summer", "January or November", or nothing.
    std::string month_words(const EdtfDate& value) const {
        if (is_division(value))
            return say(
                below(Word::division_21, static_cast<std::size_t>(value.month - first_division)));
        if (!value.has_month()) return "";
        const auto name = [this](unsigned month) {
            return std::string(month_name(language_, month));
        };
        if (!has_x(value, EdtfDate::month_digits)) return name(value.month);
        return choice(Word::date_months_between, 12, month_fits, value, name);
    }

    std::string day_words(const EdtfDate& value) const {
        const auto number = [this](unsigned day) { return day_in_words(day, language_); };
        if (!has_x(value, EdtfDate::day_digits)) return number(value.day);
        return choice(Word::date_days_between, 31, day_fits, value, number);
    }

    std::string day_and_month(const EdtfDate& value) const {
        if (value.day == 0) return month_words(value);
        return say(Word::date_day_month, day_in_words(value.day, language_), month_words(value));
    }

    /// A date whose month or day is X.
    std::string unspecified_words(const EdtfDate& value) const {
        const bool all_month =
            (value.unspecified & EdtfDate::month_digits) == EdtfDate::month_digits;
        const bool all_day = (value.unspecified & EdtfDate::day_digits) == EdtfDate::day_digits;
        const auto of_year = [&](const std::string& words) {
            const bool one_year = !has_x(value, EdtfDate::year_digits);
            return one_year ? say(Word::date_in, words, year_words(value))
                            : with_year(words, value);
        };
        if (all_month && (all_day || !value.has_day()))
            return of_year(say(value.has_day() ? Word::date_some_day : Word::date_some_month));
        if (all_month) return of_year(say(Word::date_day_of_some_month, day_words(value)));
        if (!value.has_day()) return with_year(month_words(value), value);
        if (all_day) return say(Word::date_some_day_in, with_year(month_words(value), value));
        return with_year(say(Word::date_day_month, day_words(value), month_words(value)), value);
    }

    /// The date without its qualifiers.
    std::string plain_words(const EdtfDate& value) const {
        if (has_x(value, EdtfDate::month_digits | EdtfDate::day_digits))
            return unspecified_words(value);
        if (!value.has_month()) return year_words(value);
        return with_year(day_and_month(value), value);
    }

    /// The qualifiers of the whole date before its words.
    std::string qualified(const EdtfDate& value, const std::string& words) const {
        const bool is_about = value.approximate == value.parts();
        const std::string about = is_about ? about_in_words(value, words, language_) : words;
        return value.uncertain == value.parts() ? say(Word::date_possibly, about) : about;
    }

    /// The qualifiers of parts: " (year uncertain, month and day approximate)".
    std::string part_qualifiers(const EdtfDate& value) const {
        std::string all;
        const auto add = [&](unsigned parts, Word what) {
            if (parts == 0 || parts == value.parts()) return;
            std::vector<std::string> names;
            if ((parts & EdtfDate::year_part) != 0) names.push_back(say(Word::date_part_year));
            if ((parts & EdtfDate::month_part) != 0) names.push_back(say(Word::date_part_month));
            if ((parts & EdtfDate::day_part) != 0) names.push_back(say(Word::date_part_day));
            all += (all.empty() ? "" : ", ") + say(what, joined(names, Word::list_and));
        };
        add(value.uncertain, Word::date_uncertain);
        add(value.approximate, Word::date_approximate);
        return all.empty() ? "" : " (" + all + ")";
    }

    std::string words_of(const EdtfDate& value) const {
        return qualified(value, plain_words(value)) + part_qualifiers(value);
    }

    std::string range(const EdtfDate& from, const EdtfDate& to, const std::string& from_words,
                      const std::string& to_words) const {
        return say(is_day(from) && is_day(to) ? Word::date_range_day : Word::date_range, from_words,
                   to_words);
    }

    /// Two different dates with the same qualifiers of the whole, shortened by what they share.
    std::string range_words(const EdtfDate& from, const EdtfDate& to) const {
        const bool alike = from.precision() == to.precision() && from.unspecified == 0 &&
                           to.unspecified == 0 && from.month <= 24 && to.month <= 24;
        std::string first = plain_words(from);
        if (alike && from.year == to.year && from.month != 0)
            first =
                from.month == to.month ? day_in_words(from.day, language_) : day_and_month(from);
        return range(from, to, first, plain_words(to));
    }

    /// As `qualified`, of both ends at once.
    std::string qualified_range(const EdtfDate& from, const EdtfDate& to) const {
        std::string words = range_words(from, to);
        if (from.approximate == from.parts()) words = say(Word::date_about_range, words);
        return from.uncertain == from.parts() ? say(Word::date_possibly, words) : words;
    }

    std::string closed_words(const EdtfDate& from, const EdtfDate& to) const {
        if (from == to) return words_of(from);
        const auto whole = [](const EdtfDate& value, unsigned parts) {
            return parts == value.parts();
        };
        const bool same = part_qualifiers(from).empty() && part_qualifiers(to).empty() &&
                          whole(from, from.uncertain) == whole(to, to.uncertain) &&
                          whole(from, from.approximate) == whole(to, to.approximate);
        return same ? qualified_range(from, to) : range(from, to, words_of(from), words_of(to));
    }

    std::string interval_words(const Edtf& value) const {
        if (value.from && value.to) return closed_words(*value.from, *value.to);
        if (value.from) {
            const std::string words = from_in_words(*value.from, words_of(*value.from), language_);
            return value.to_unknown ? say(Word::date_to_unknown, words) : words;
        }
        if (!value.to) return "";
        const std::string words = words_of(*value.to);
        if (!value.from_unknown) return until_in_words(*value.to, words, language_);
        return say(is_day(*value.to) ? Word::date_unknown_to_day : Word::date_unknown_to, words);
    }

    std::string member_words(const Edtf& member) const {
        if (member.is_interval && !member.to)
            return say(Word::date_or_later, words_of(*member.from));
        if (member.is_interval && !member.from)
            return say(Word::date_or_earlier, words_of(*member.to));
        return in_words(member);
    }

    static bool is_plain_day(const Edtf& value) {
        return !value.is_interval && value.from->day != 0 && value.from->unspecified == 0 &&
               !value.qualified();
    }

    /// Days of one month name it once: "10, 11 or 12 January 2022".
    std::string set_words(const Edtf& value) const {
        const EdtfDate& last = value.members.back().from ? *value.members.back().from : *value.to;
        bool one_month = true;
        for (const Edtf& member : value.members)
            one_month &= is_plain_day(member) && member.from->year == last.year &&
                         member.from->month == last.month;
        std::vector<std::string> items;
        for (const Edtf& member : value.members)
            items.push_back(one_month && &member != &value.members.back()
                                ? day_in_words(member.from->day, language_)
                                : member_words(member));
        return joined(items, value.set == Edtf::Set::one_of ? Word::list_or : Word::list_and);
    }

    Language language_;
};

}  // namespace

std::string in_words(const Edtf& value, Language language) {
    return Teller(language).in_words(value);
}

std::string in_words(const Edtf& value) {
    return in_words(value, Language::en);
}

std::string year_in_words(int year, Language language) {
    return year > 0 ? std::to_string(year)
                    : phrase(language, Word::date_bc, std::to_string(1 - year));
}

std::string day_in_words(unsigned day, Language language) {
    return day == 1 ? phrase(language, Word::date_first_day) : std::to_string(day);
}

std::string from_in_words(const EdtfDate& value, const std::string& words, Language language) {
    return phrase(language, is_day(value) ? Word::date_from_day : Word::date_from, words);
}

std::string until_in_words(const EdtfDate& value, const std::string& words, Language language) {
    const Word key = is_day(value)     ? Word::date_until_day
                     : is_plain(value) ? Word::date_until
                                       : Word::date_until_coarse;
    return phrase(language, key, words);
}

std::string about_in_words(const EdtfDate& value, const std::string& words, Language language) {
    return phrase(language, is_day(value) ? Word::date_about_day : Word::date_about, words);
}

}  // namespace detente
