// SPDX-License-Identifier: MIT
// Dates by their place in the calendar: days, months and parts of a month.
#include <algorithm>

#include "engine/time/actions.hpp"
#include "engine/time/words.hpp"

namespace detente::time_rules {
namespace {

Period resolved(const Scene& scene, const Period& named, Tense tense) {
    return named.grain == Grain::day ? resolve_day(scene, named.part, named.day, tense)
                                     : resolve_month(scene, named.part, tense);
}

/// "the 9th of last month"
std::optional<Found> day_of_near_month(const Scene& scene) {
    auto base = scene.anchors.base();
    const bool that = scene.value(Role::dir, {WordClass::that, WordClass::same}).has_value();
    if (that && scene.anchors.mention.grain >= Grain::month) base = scene.anchors.mention;
    if (!base || base->grain < Grain::month) return found_unknown(scene, Grain::day);
    Period period = shifted(widen(*base, Grain::month), std::clamp(scene.direction(), -1, 1));
    period.grain = Grain::day;
    period.day = scene.day();
    return is_valid(period) ? found(scene, period) : std::nullopt;
}

/// "In April the first shots were fired."
bool counts_something_else(const Scene& scene) {
    const std::uint32_t day = scene.match.token(Role::day);
    return !scene.token(Role::day).is(shape::digits | shape::mixed) &&
           day > scene.match.token(Role::month) && scene.text.view(day - 1) == "the";
}

/// "last June", "this September", "last Oct. 23": the nearest on that side.
Period directed(const Scene& scene, const Period& named) {
    const int direction = scene.direction();
    const Tense tense = direction < 0 ? Tense::past : Tense::future;
    Period period = resolved(scene, named, tense);
    const auto base = scene.anchors.base();
    if (!base || !period.year_known || scene.anchors.narrative) return period;
    const Day anchor = first_day(*base);
    if (direction < 0 && last_day(period) >= anchor) --period.year;
    if (direction > 0 && first_day(period) <= anchor) ++period.year;
    if (direction == 0) period.year = base->year;
    return period;
}

/// "the second week of May", "the last week of May": the week of the calendar that has most of it.
std::optional<Found> week_of_month(const Scene& scene, const Period& month) {
    if (!month.year_known) return found_unknown(scene, Grain::week);
    const bool last = scene.value(Role::ordinal, {WordClass::last_half}).has_value();
    const int number = scene.ordinal(Role::ordinal);
    if (number > 5) return std::nullopt;
    const Day middle = last ? last_day(month) - date::days{3}
                            : first_day(month) + date::days{7 * (number - 1) + 3};
    return found(scene, widen(day_period(middle), Grain::week));
}

/// "the first day of May", "the last day of May".
std::optional<Found> numbered_day_of(const Scene& scene, const Period& month) {
    const bool last = scene.value(Role::ordinal, {WordClass::last_half}).has_value();
    Period day = month;
    day.grain = Grain::day;
    day.day = static_cast<unsigned>(scene.ordinal(Role::ordinal));
    if (last && !month.year_known) return std::nullopt;
    return explicit_date(scene, last ? day_period(last_day(month)) : day);
}

}  // namespace

namespace actions {

std::optional<Found> calendar(const Scene& scene) {
    if (!scene.has(Role::month))
        return scene.has(Role::year) ? explicit_date(scene, year_period(scene.year()))
                                     : day_of_near_month(scene);
    Period period = month_period(
        scene.year(),
        static_cast<unsigned>(scene.value(Role::month, {WordClass::month}).value_or(0)));
    if (scene.has(Role::day)) {
        if (counts_something_else(scene)) return std::nullopt;
        period.grain = Grain::day;
        period.day = scene.day();
    }
    if (scene.has(Role::year)) return explicit_date(scene, period);
    if (scene.has(Role::unit)) {
        const auto year = directed_year(scene);
        period.year = year.value_or(0);
        period.year_known = year.has_value();
        return is_valid(period) ? found(scene, period) : std::nullopt;
    }
    if (scene.has(Role::dir)) {
        period = directed(scene, period);
        return is_valid(period) ? found(scene, period) : std::nullopt;
    }
    period = resolved(scene, period, scene.tense());
    const bool leap_day = period.part == 2 && period.day == 29;
    if (period.grain == Grain::day && !is_valid(period) && !leap_day) return std::nullopt;
    return explicit_date(scene, period);
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
    if (scene.has(Role::dir)) {
        period = directed(scene, period);
        return is_valid(period) ? found(scene, period) : std::nullopt;
    }
    return explicit_date(scene, period);
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
    if (!is_valid(period) || (day != 0 && !period.year_known)) return std::nullopt;
    if (day != 0) return explicit_date(scene, widen(period, Grain::week));
    auto result = explicit_date(scene, period);
    if (scene.has(Role::week) && !scene.anchors.narrative) return week_of_month(scene, period);
    if (scene.has(Role::week)) {  // TIMEX2 annotates the length
        result->timex.type = TimexType::duration;
        result->timex.value = "P1W";
        return result;
    }
    const int number = scene.ordinal(Role::ordinal);
    if (scene.has(Role::bare)) return numbered_day_of(scene, period);
    if (number > 2) return std::nullopt;
    result->timex.mod = number == 1 ? "START" : "END";
    return result;
}

}  // namespace actions
}  // namespace detente::time_rules
