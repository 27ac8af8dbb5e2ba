// SPDX-License-Identifier: MIT
// Days with a name: "Christmas Eve", "Easter Monday", "Election Day 2008".
#include "engine/time/actions.hpp"
#include "engine/time/holidays.hpp"

namespace detente::time_rules {
namespace {

/// News in the past tense speak of a holiday that lies further ahead as of the last one.
constexpr int most_days_ahead = 60;

Holiday named_holiday(const Scene& scene) {
    if (scene.has(Role::new_year))
        return scene.has(Role::eve) ? Holiday::new_year_eve : Holiday::new_year;
    const auto kind = static_cast<Holiday>(
        scene.value(Role::holiday, {WordClass::holiday, WordClass::holiday_day}).value_or(0));
    if (kind == Holiday::christmas && scene.has(Role::eve)) return Holiday::christmas_eve;
    const auto weekday = scene.value(Role::weekday, {WordClass::weekday});
    if (kind == Holiday::easter && weekday == 1) return Holiday::easter_monday;
    return kind;
}

/// The year of the anchor, or the one before or after by tense and direction.
int year_around(const Scene& scene, Holiday kind, const Period& base) {
    const auto here = day_of_holiday(kind, base.year);
    if (!here || scene.anchors.narrative) return base.year;
    const auto distance = (*here - first_day(base)).count();
    const int direction = scene.has(Role::dir) ? scene.direction() : 0;
    const Tense tense = scene.tense();
    const bool past = direction < 0 || (tense == Tense::past && distance > most_days_ahead);
    if (distance > 0 && past) return base.year - 1;
    if (distance < 0 && (direction > 0 || tense == Tense::future)) return base.year + 1;
    return base.year;
}

}  // namespace

namespace actions {

std::optional<Found> holiday(const Scene& scene) {
    const Holiday kind = named_holiday(scene);
    const auto base = scene.anchors.base();
    int year = scene.year();
    const bool year_named = year != 0;
    if (!year_named && (!base || base->grain == Grain::none || !base->year_known))
        return found_unknown(scene, Grain::day);
    if (!year_named) year = year_around(scene, kind, *base);
    const auto day = day_of_holiday(kind, year);
    if (!day) return std::nullopt;
    // "Good Friday", but no "Good Monday".
    const auto weekday = scene.value(Role::weekday, {WordClass::weekday});
    if (weekday && static_cast<int>(date::weekday{*day}.iso_encoding()) != *weekday)
        return std::nullopt;
    Period period = day_period(*day);
    if (scene.has(Role::unit)) period = widen(period, grain_of(scene.unit(Role::unit)));
    auto result = found(scene, period);
    result->timex.explicit_date = year_named;
    return result;
}

}  // namespace actions
}  // namespace detente::time_rules
