// SPDX-License-Identifier: MIT
// Periods longer than a month: decades, centuries, quarters and half years.
#include <algorithm>
#include <string>

#include "engine/time/actions.hpp"
#include "engine/time/words.hpp"

namespace detente::time_rules {
namespace {

/// "the quarter", "the latest quarter", "the 1988 period"
std::optional<Found> quarter_reported_on(const Scene& scene) {
    Period period = scene.quarter();
    if (period.grain == Grain::quarter) {
        if (scene.has(Role::year)) period.year = scene.year();
        auto result = found(scene, period);
        result->period = Period{};
        return result;
    }
    if (scene.has(Role::year)) return explicit_date(scene, year_period(scene.year()));
    const auto base = scene.anchors.base();
    if (!base || base->grain < Grain::month || scene.anchors.narrative) return std::nullopt;
    return found(scene, shifted(widen(*base, Grain::quarter), -1));
}

}  // namespace

namespace actions {

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
    const auto base = scene.anchors.base();
    if (!scene.has(Role::ordinal)) return quarter_reported_on(scene);
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
    period.year_known = base && base->grain != Grain::none;
    if (!period.year_known) return found(scene, period);
    period.year = base->year;
    // News speak of the latest quarter that has begun, unless the clause looks ahead.
    if (!scene.anchors.narrative && first_day(period) > first_day(*base) &&
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

}  // namespace actions
}  // namespace detente::time_rules
