// SPDX-License-Identifier: MIT
// Dates by their place in the calendar: days, months, years, decades, centuries, quarters, seasons.
#include <algorithm>
#include <array>

#include "engine/time/actions.hpp"
#include "engine/time/holidays.hpp"
#include "engine/time/numbers.hpp"

namespace detente::time_rules {
namespace {

bool valid(const Period& p) {
    if (p.year_known && (p.year == 0 || p.year > 9999 || p.year < -9999)) return false;
    if (p.grain != Grain::day) return true;
    const int year = p.year_known ? p.year : 2000;
    const date::year_month_day ymd{date::year{year < 0 ? year + 1 : year}, date::month{p.part},
                                   date::day{p.day}};
    return ymd.ok();
}

std::optional<Found> explicit_date(const Scene& scene, const Period& period) {
    if (!valid(period)) return std::nullopt;
    auto result = found(scene, period);
    result->timex.explicit_date = true;
    return result;
}

/// "this year", "last year", "that year": the year of the anchor moved by the direction.
std::optional<int> directed_year(const Scene& scene) {
    auto base = scene.anchors.base();
    if (scene.value(Role::dir, {WordClass::that, WordClass::same})) base = scene.anchors.mention;
    if (!base || base->grain == Grain::none || !base->year_known) return std::nullopt;
    return base->year + std::clamp(scene.direction(), -1, 1);
}

bool one_of(std::string_view word, std::initializer_list<std::string_view> list) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// A year that begins a line and ends it, or is followed by a colon.
bool is_heading(const Scene& scene) {
    const auto& tokens = scene.text.tokens;
    const bool ends_line = scene.match.last >= tokens.size() ||
                           tokens[scene.match.last].is(shape::line_before | shape::block_start);
    if (!tokens[scene.match.first].is(shape::line_before | shape::block_start)) return ends_line;
    return scene.match.last >= tokens.size() || scene.word_after() == ":" ||
           tokens[scene.match.last].is(shape::line_before | shape::block_start);
}

/// "1861-1863"
bool is_range_start(const Scene& scene) {
    return scene.word_after() == "-" && scene.match.last + 1 < scene.text.tokens.size() &&
           scene.words.classes(scene.text, scene.match.last + 1).has(WordClass::year_number);
}

/// Stuck to a mark as a part of a number, a version or a path is.
bool glued(const Scene& scene) {
    const auto& tokens = scene.text.tokens;
    const std::string_view after = scene.word_after();
    const bool glued_after =
        scene.match.last < tokens.size() && !tokens[scene.match.last].is(shape::space_before) &&
        (one_of(after, {"%", "/", "+"}) || (after == ":" && scene.match.last + 1 < tokens.size() &&
                                            !tokens[scene.match.last + 1].is(shape::space_before)));
    const std::string_view before = scene.word_before();
    const bool glued_before = scene.match.first > 0 &&
                              !tokens[scene.match.first].is(shape::space_before) &&
                              one_of(before, {".", ":", "/", "#", "$", ",", "+", "="});
    return glued_after || glued_before;
}

/// "last June", "this September": the nearest on that side.
Period directed_month(const Scene& scene, unsigned month) {
    const int direction = scene.direction();
    const Tense tense = direction < 0 ? Tense::past : Tense::future;
    Period period = resolve_month(scene, month, tense);
    const auto base = scene.anchors.base();
    if (!base || !period.year_known || scene.anchors.narrative) return period;
    const Day anchor = first_day(*base);
    if (direction < 0 && last_day(period) >= anchor) --period.year;
    if (direction > 0 && first_day(period) <= anchor) ++period.year;
    if (direction == 0) period.year = base->year;
    return period;
}

/// "spring" and "fall" are more than seasons: what stands around them decides.
bool is_season(const Scene& scene, int season) {
    if (scene.word_after() == "of") return false;
    const bool placed = scene.before_is(WordClass::season_preposition);
    const bool article = scene.match.first != scene.match.token(Role::bare);
    if (season == 1) return placed || article || scene.titled(Role::bare);
    return placed;
}

/// A story that stands in autumn goes on to the next spring; its winter is named by the year that
/// it ends in.
int years_on(const Period& mention, unsigned season) {
    unsigned month = 0;
    if (mention.grain == Grain::month || mention.grain == Grain::day) month = mention.part;
    if (mention.grain == Grain::season) month = mention.part * 3 + 1;
    if (season == 4) return month >= 1 && month <= 4 ? 0 : 1;
    return month > season * 3 + 5 ? 1 : 0;
}

}  // namespace

namespace actions {

std::optional<Found> calendar(const Scene& scene) {
    const unsigned month =
        static_cast<unsigned>(scene.value(Role::month, {WordClass::month}).value_or(0));
    if (!scene.has(Role::month)) {
        if (scene.has(Role::year)) return explicit_date(scene, year_period(scene.year()));
        const auto base = scene.anchors.base();  // "the 9th of last month"
        if (!base || base->grain < Grain::month) return found_unknown(scene, Grain::day);
        Period period = shifted(widen(*base, Grain::month), std::clamp(scene.direction(), -1, 1));
        period.grain = Grain::day;
        period.day = scene.day();
        return valid(period) ? found(scene, period) : std::nullopt;
    }
    Period period = month_period(scene.year(), month);
    if (scene.has(Role::day)) {
        period.grain = Grain::day;
        period.day = scene.day();
        // "In April the first shots were fired."
        if (!scene.token(Role::day).is(shape::digits | shape::mixed) &&
            scene.match.token(Role::day) > 0 &&
            scene.text.view(scene.match.token(Role::day) - 1) == "the" &&
            scene.match.token(Role::day) > scene.match.token(Role::month))
            return std::nullopt;
    }
    if (scene.has(Role::year)) return explicit_date(scene, period);
    if (scene.has(Role::unit)) {
        const auto year = directed_year(scene);
        period.year = year.value_or(0);
        period.year_known = year.has_value();
        return valid(period) ? found(scene, period) : std::nullopt;
    }
    if (scene.has(Role::dir)) return found(scene, directed_month(scene, month));
    period = period.grain == Grain::day ? resolve_day(scene, month, period.day, scene.tense())
                                        : resolve_month(scene, month, scene.tense());
    if (period.grain == Grain::day && !valid(period) && !(period.part == 2 && period.day == 29))
        return std::nullopt;
    return explicit_date(scene, period);
}

/// A month alone; "May", "March", "April" and "August" are names and verbs as well.
std::optional<Found> bare_month(const Scene& scene) {
    const Token& token = scene.token(Role::month);
    const int month = *scene.value(Role::month, {WordClass::month});
    if (scene.before_is(WordClass::name_title)) return std::nullopt;
    const bool placed = scene.has(Role::mod) || scene.before_is(WordClass::date_preposition);
    if (token.end - token.begin <= 3 && !placed) return std::nullopt;
    const bool verb_too = month == 3 || month == 5;
    const bool name_follows = scene.match.last < scene.text.tokens.size() &&
                              scene.text.tokens[scene.match.last].is(shape::capital) &&
                              !scene.text.tokens[scene.match.last].is(shape::sentence_start);
    const bool name_too = month == 4 || month == 6 || month == 8;
    if (token.end - token.begin <= 4 && name_follows && month != 5 && month != 6 && month != 7)
        return std::nullopt;  // "Jan Kavan"
    if (name_too && name_follows && !scene.has(Role::mod) &&
        !scene.before_is(WordClass::time_preposition))
        return std::nullopt;
    if (verb_too && !placed) return std::nullopt;
    return explicit_date(scene, resolve_month(scene, static_cast<unsigned>(month), scene.tense()));
}

/// Four digits are a year where nothing says that they count or number something.
std::optional<Found> bare_year(const Scene& scene) {
    const int year = scene.year();
    const Token& token = scene.token(Role::year);
    const bool spelled = scene.match.end > scene.match.token(Role::year) + 1;
    if (scene.has(Role::era) || scene.has(Role::word))
        return year < 3000 && year > -5000 ? explicit_date(scene, year_period(year)) : std::nullopt;
    if (spelled) return explicit_date(scene, year_period(year));
    if (!token.is(shape::digits)) return std::nullopt;
    if (is_heading(scene)) return explicit_date(scene, year_period(year));
    if (scene.before_is(WordClass::not_before_year) || scene.before_is(WordClass::number) ||
        scene.before_is(WordClass::cardinal) || scene.after_is(WordClass::counted) || glued(scene))
        return std::nullopt;
    const bool likely = year >= 1900 && year < 2050;
    if (likely ||
        (year >= 1100 && (scene.before_is(WordClass::year_preposition) || is_range_start(scene))))
        return explicit_date(scene, year_period(year));
    return std::nullopt;
}

/// The first end of "3-5 May 2022": what stands behind the span gives its month and year.
std::optional<Found> range_start(const Scene& scene) {
    if (!scene.has(Role::month)) {
        const bool christian = scene.value(Role::era, {WordClass::era_after}).value_or(0) == 0;
        const double year = number_of(scene.text.view(scene.token(Role::year)));
        if (year < 1 || year > 3000) return std::nullopt;
        return explicit_date(
            scene, year_period(christian ? static_cast<int>(year) : -static_cast<int>(year)));
    }
    const unsigned month =
        static_cast<unsigned>(scene.value(Role::month, {WordClass::month}).value_or(0));
    Period period = month_period(scene.year(), month);
    if (scene.has(Role::day)) {
        period = resolve_day(scene, month, scene.day(), scene.tense());
        if (scene.has(Role::year)) {
            period.year = scene.year();
            period.year_known = true;
        }
    }
    return explicit_date(scene, period);
}

std::optional<Found> decade(const Scene& scene) {
    int year = 0;
    if (const auto word = scene.value(Role::decade, {WordClass::decade_word})) {
        year = 1900 + *word;
    } else {
        year = leading_number(scene.text.view(scene.token(Role::decade)));
        if (year < 100) {
            if (scene.match.first == scene.match.token(Role::decade)) return std::nullopt;
            year += 1900;
        }
    }
    if (scene.has(Role::era)) return std::nullopt;
    return explicit_date(scene, {Grain::decade, year, 0, 0, true});
}

std::optional<Found> century(const Scene& scene) {
    int number = scene.ordinal(Role::ordinal);
    number += scene.value(Role::tens, {WordClass::tens}).value_or(0);
    if (number < 1 || number > 30) return std::nullopt;
    if (scene.value(Role::era, {WordClass::era_after}).value_or(0) == 1) {
        auto result =
            found(scene, TimexType::date,
                  "BC" + std::string(number <= 10 ? "0" : "") + std::to_string(number - 1));
        result->timex.explicit_date = true;
        return result;
    }
    auto result = explicit_date(scene, {Grain::century, (number - 1) * 100, 0, 0, true});
    if (number == 1) result->timex.value = "00";
    return result;
}

std::optional<Found> quarter(const Scene& scene) {
    const Anchors& anchors = scene.anchors;
    const auto base = anchors.base();
    const Period mention = scene.quarter();
    if (!scene.has(Role::ordinal)) {  // "the quarter", "the latest quarter", "the 1988 period"
        if (mention.grain == Grain::quarter) {
            Period same = mention;
            if (scene.has(Role::year)) same.year = scene.year();
            auto result = found(scene, same);
            result->period = Period{};
            return result;
        }
        if (scene.has(Role::year)) return explicit_date(scene, year_period(scene.year()));
        if (!base || base->grain < Grain::month || anchors.narrative) return std::nullopt;
        return found(scene, shifted(widen(*base, Grain::quarter), -1));
    }
    const int number = scene.ordinal(Role::ordinal);
    if (number > 4) return std::nullopt;
    Period period{Grain::quarter, scene.year(), static_cast<unsigned>(number), 0, true};
    if (scene.has(Role::year)) return explicit_date(scene, period);
    if (scene.has(Role::dir)) {
        const auto year = directed_year(scene);
        period.year = year.value_or(0);
        period.year_known = year.has_value();
        return found(scene, period);
    }
    if (!base || base->grain == Grain::none) {
        period.year_known = false;
        return found(scene, period);
    }
    period.year = base->year;
    // News speak of the latest quarter that has begun, unless the clause looks ahead.
    if (!anchors.narrative && first_day(period) > first_day(*base) &&
        scene.tense() != Tense::future)
        --period.year;
    if (scene.has(Role::ago)) --period.year;
    return found(scene, period);
}

/// "the year-earlier period": a year before the quarter that the text speaks of.
std::optional<Found> year_ago(const Scene& scene) {
    Period period = scene.quarter();
    if (period.grain != Grain::quarter) {
        const auto base = scene.anchors.base();
        if (!base) return found_unknown(scene, Grain::year);
        period = widen(*base, Grain::year);
        return found(scene, shifted(period, -1));
    }
    const auto base = scene.anchors.base();
    Period result = period;
    result.year = base ? std::min(period.year, base->year) - 1 : period.year - 1;
    auto answer = found(scene, result);
    answer->period = Period{};
    return answer;
}

/// "the first half of March", "the week of 17 January", "the last week of May".
std::optional<Found> part_of_month(const Scene& scene) {
    const auto month =
        static_cast<unsigned>(scene.value(Role::month, {WordClass::month}).value_or(0));
    const unsigned day = scene.has(Role::day) ? scene.day() : 0;
    Period period = day == 0 ? resolve_month(scene, month, scene.tense())
                             : resolve_day(scene, month, day, scene.tense());
    if (scene.has(Role::year)) {
        period.year = scene.year();
        period.year_known = true;
    }
    if (!valid(period) || (day != 0 && !period.year_known)) return std::nullopt;
    if (day != 0) return explicit_date(scene, widen(period, Grain::week));
    auto result = explicit_date(scene, period);
    if (scene.has(Role::week)) {  // TIMEX2 annotates the length; the month is still its place
        result->timex.type = TimexType::duration;
        result->timex.value = "P1W";
        return result;
    }
    const int number = scene.ordinal(Role::ordinal);
    if (number > 2) return std::nullopt;
    result->timex.mod = number == 1 ? "START" : "END";
    return result;
}

std::optional<Found> half(const Scene& scene) {
    const int number = scene.ordinal(Role::ordinal);
    if (number < 1 || number > 2) return std::nullopt;
    const auto base = scene.anchors.base();
    Period period{Grain::half, scene.year(), static_cast<unsigned>(number), 0, true};
    if (scene.has(Role::year)) return explicit_date(scene, period);
    if (scene.has(Role::unit) && scene.unit(Role::unit) != Unit::year) return std::nullopt;
    const bool about_year = scene.has(Role::unit) || scene.has(Role::dir);
    if (!about_year && scene.text.view(scene.match.last - 2) != "-") return std::nullopt;
    if (!base || base->grain == Grain::none) return std::nullopt;
    period.year = base->year + (scene.has(Role::dir) ? std::clamp(scene.direction(), -1, 1) : 0);
    return found(scene, period);
}

std::optional<Found> season(const Scene& scene) {
    const Role role = scene.has(Role::bare) ? Role::bare : Role::season;
    const auto number = scene.value(role, {WordClass::season, WordClass::sure_season});
    if (!number) return std::nullopt;
    const auto part = static_cast<unsigned>(*number);
    if (scene.has(Role::year)) return explicit_date(scene, season_period(scene.year(), part));
    if (scene.has(Role::bare) && !is_season(scene, *number)) return std::nullopt;
    if (scene.titled(role) && !scene.anchors.narrative) return std::nullopt;
    const auto base = scene.anchors.base();
    if (scene.value(Role::dir, {WordClass::that}) && scene.anchors.mention.grain != Grain::none)
        return found(scene, season_period(scene.anchors.mention.year, part));
    if (!base || base->grain == Grain::none || !base->year_known) {
        Period unknown = season_period(0, part);
        unknown.year_known = false;
        return found(scene, unknown);
    }
    Period period = season_period(base->year, part);
    if (scene.anchors.narrative) {
        const Period& story = scene.anchors.story;
        const Period& here = story.grain == Grain::none ? *base : story;
        period.year = here.year + (scene.has(Role::dir) ? std::clamp(scene.direction(), -1, 1)
                                                        : years_on(here, part));
        return found(scene, period);
    }
    const Day anchor = first_day(*base);
    const int direction = scene.has(Role::dir) ? scene.direction() : 2;
    const bool future = direction == 1 || (direction == 2 && scene.tense() == Tense::future);
    const bool past = direction == -1 || (direction == 2 && scene.tense() == Tense::past);
    if (past && (first_day(period) > anchor || (direction == -1 && last_day(period) >= anchor)))
        --period.year;
    if (future && (last_day(period) < anchor || (direction == 1 && first_day(period) <= anchor)))
        ++period.year;
    return found(scene, period);
}

std::optional<Found> holiday(const Scene& scene) {
    Holiday kind = Holiday::none;
    if (scene.has(Role::holiday))
        kind = static_cast<Holiday>(*scene.value(Role::holiday, {WordClass::holiday}));
    if (scene.has(Role::good)) kind = Holiday::good_friday;
    if (scene.has(Role::new_year)) kind = Holiday::new_year;
    if (scene.has(Role::eve)) {
        if (kind == Holiday::christmas) kind = Holiday::christmas_eve;
        if (kind == Holiday::new_year) kind = Holiday::new_year_eve;
    }
    const auto base = scene.anchors.base();
    int year = scene.year();
    if (year == 0 && (!base || base->grain == Grain::none || !base->year_known))
        return found_unknown(scene, Grain::day);
    const bool named = year != 0;
    if (!named) {
        year = base->year;
        const auto here = day_of_holiday(kind, year);
        if (!here) return std::nullopt;
        const Tense tense = scene.tense();
        const int direction = scene.has(Role::dir) ? scene.direction() : 2;
        const Day anchor = first_day(*base);
        if (!scene.anchors.narrative) {
            const auto distance = (*here - anchor).count();
            if (distance > 0 && (direction == -1 || (tense == Tense::past && distance > 60)))
                --year;
            if (distance < 0 && (direction == 1 || tense == Tense::future)) ++year;
        }
    }
    const auto day = day_of_holiday(kind, year);
    if (!day) return std::nullopt;
    auto result = found(scene, day_period(*day));
    result->timex.explicit_date = named;
    return result;
}

std::optional<Found> numeric_date(const Scene& scene) {
    const std::uint32_t first = scene.match.token(Role::year);
    for (std::uint32_t i = first + 1; i < scene.match.end; ++i)
        if (scene.text.tokens[i].is(shape::space_before)) return std::nullopt;
    const auto month = leading_number(scene.text.view(scene.token(Role::month)));
    return explicit_date(
        scene, {Grain::day, scene.year(), static_cast<unsigned>(month), scene.day(), true});
}

/// Month first as Americans write, unless only the other order is possible.
std::optional<Found> slash_date(const Scene& scene) {
    for (std::uint32_t i = scene.match.first + 1; i < scene.match.end; ++i)
        if (scene.text.tokens[i].is(shape::space_before)) return std::nullopt;
    const double first = number_of(scene.text.view(scene.token(Role::n1)));
    const double second = number_of(scene.text.view(scene.token(Role::n2)));
    if (first < 1 || second < 1 || first > 31 || second > 31) return std::nullopt;
    const bool day_first = first > 12;
    const auto month = static_cast<unsigned>(day_first ? second : first);
    const auto day = static_cast<unsigned>(day_first ? first : second);
    if (month > 12) return std::nullopt;
    return explicit_date(scene, {Grain::day, scene.year(), month, day, true});
}

std::optional<Found> dotted_date(const Scene& scene) {
    const std::string_view word = scene.text.view(scene.token(Role::date));
    const std::size_t first_dot = word.find('.');
    const std::size_t second_dot = word.rfind('.');
    const int day = leading_number(word);
    const int month = leading_number(word.substr(first_dot + 1));
    const std::string_view last = word.substr(second_dot + 1);
    if (last.size() != 4 && last.size() != 2) return std::nullopt;
    int year = leading_number(last);
    if (last.size() == 2) year += year < 50 ? 2000 : 1900;
    if (day < 1 || month < 1 || month > 12 || year < 1000) return std::nullopt;
    return explicit_date(
        scene, {Grain::day, year, static_cast<unsigned>(month), static_cast<unsigned>(day), true});
}

}  // namespace actions
}  // namespace detente::time_rules
