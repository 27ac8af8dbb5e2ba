// SPDX-License-Identifier: MIT
// Periods by their distance from an anchor: "next month", "two days later", "the year before".
#include <algorithm>
#include <array>
#include <cmath>

#include "engine/time/actions.hpp"
#include "engine/time/numbers.hpp"

namespace detente::time_rules {
namespace {

/// Nobody means the calendar with more than this many units of distance.
constexpr double most_units = 5000;

bool is_that(const Scene& scene) {
    return scene.value(Role::dir, {WordClass::that, WordClass::same}).has_value();
}

/// "1915-XX-XX" where a day of that year is meant, "1915-06-XX" of that month.
std::optional<Found> some_day_of(const Scene& scene, const Period& known, Grain grain, int count) {
    auto result = found_unknown(scene, grain);
    if (count == 0 && known.grain == Grain::month && grain == Grain::day && known.year_known) {
        result->timex.value = timex_value(known) + "-XX";
        result->timex.when = edtf_of(known);
        return result;
    }
    if (known.grain >= Grain::year && known.year_known) {
        result->timex.value.replace(0, 4, timex_value(year_period(known.year)));
        result->timex.when = edtf_of(year_period(known.year));
    }
    return result;
}

/// `base` at the grain of the unit, moved by the direction.
std::optional<Found> moved(const Scene& scene, const Period& base, Unit unit, int count) {
    const Grain grain = grain_of(unit);
    if (grain == Grain::none) return std::nullopt;
    if (grain > base.grain && base.grain != Grain::none && grain != Grain::year) {
        // Finer than what is known: "four days later" after "October 1915".
        return some_day_of(scene, base, grain, count);
    }
    constexpr int most_years = 9000;
    const int years = unit == Unit::decade ? 10 : unit == Unit::century ? 100 : 1;
    if (std::abs(count) > most_years / years && grain <= Grain::year)
        return found(scene, TimexType::date, reference_value(count < 0 ? 2 : 3));
    if (count != 0 && scene.has(Role::quantity) &&
        (unit == Unit::decade || unit == Unit::century)) {
        return found(scene, shifted(widen(base, Grain::year), count * years));
    }
    return found(scene, shifted(widen(base, grain), count));
}

/// "a year earlier" beside a quarter is that quarter a year before: reports compare like with like.
std::optional<Found> same_quarter_of_other_year(const Scene& scene, double years) {
    const Period mention = scene.quarter();
    const auto base = scene.anchors.base();
    Period period = mention;
    period.year =
        (base ? std::min(base->year, mention.year) : mention.year) + static_cast<int>(years);
    auto result = found(scene, period);
    result->period = Period{};
    return result;
}

/// "half a century ago", "a year and a half ago": counted in the next smaller unit.
std::optional<Found> half_unit_away(const Scene& scene, double amount) {
    const auto base = scene.anchors.base();
    if (!base || base->grain < Grain::year || !base->year_known) return std::nullopt;
    const Unit unit = scene.unit(Role::unit);
    const auto away = [&](Grain grain, double factor) {
        return found(scene, shifted(widen(*base, grain), static_cast<int>(amount * factor)));
    };
    switch (unit) {
        case Unit::century:
            return away(Grain::year, 100);
        case Unit::decade:
            return away(Grain::year, 10);
        case Unit::year:
            return away(Grain::month, 12);
        case Unit::month:
            return away(Grain::week, 4.35);
        case Unit::week:
            return away(Grain::day, 7);
        default:
            return std::nullopt;
    }
}

/// How many units away; below 0 where it is not said.
Quantity distance(const Scene& scene) {
    if (scene.has(Role::half)) return {0, scene.has(Role::one) ? 1.5 : 0.5, false, false};
    if (!scene.has(Role::quantity)) return {0, -1, false, false};
    return parse_quantity(scene.text, scene.words, scene.match.token(Role::quantity));
}

/// "ago" counts from now; "earlier" and "later" from what was mentioned, where that can be meant.
std::optional<Period> counted_from(const Scene& scene, bool from_mention, int sign) {
    const Period& mention = scene.anchors.mention;
    const bool fits = scene.anchors.narrative || sign > 0 || mention.grain == Grain::day;
    if (from_mention && fits && mention.grain != Grain::none && mention.year_known) return mention;
    return scene.anchors.base();
}

/// "thirty years ago today", "a year ago this month": that day or month of the other year.
std::optional<Found> anniversary(const Scene& scene, double years) {
    const auto& published = scene.anchors.published;
    if (!published || scene.unit(Role::unit) != Unit::year || std::floor(years) != years ||
        std::abs(years) > most_units)
        return std::nullopt;
    Period period = day_period(*published);
    if (scene.has(Role::low)) period = widen(period, Grain::month);
    period.year += static_cast<int>(years);
    return is_valid(period) ? std::optional(found(scene, period)) : std::nullopt;
}

std::optional<Found> hours_away(const Scene& scene, const std::optional<Period>& base) {
    auto result = found(scene, TimexType::time, "XXXX-XX-XXTXX:XX");
    if (base && base->grain == Grain::day) {
        result->timex.value = timex_value(*base) + "TXX";
        result->timex.when = edtf_of(*base);
    }
    return result;
}

}  // namespace

namespace actions {

std::optional<Found> relative_unit(const Scene& scene) {
    const Unit unit = scene.unit(Role::unit);
    const Grain grain = grain_of(unit);
    const std::string_view word = scene.text.view(scene.token(Role::unit));
    if (word == "night" || word == "season" || word == "second" || scene.titled(Role::unit))
        return std::nullopt;
    const std::uint32_t unit_token = scene.match.token(Role::unit);
    // "later in the day" only orders what happened on the day that is known.
    if (grain == Grain::day && unit_token > 1 && one_of(scene.text.view(unit_token - 2), {"in"}))
        return std::nullopt;
    auto base = scene.anchors.base();
    // "the next day" goes on from what was told, "next year" from the publication.
    const bool goes_on =
        scene.value(Role::dir, {WordClass::last_word, WordClass::next_word}) &&
        (scene.anchors.narrative || grain == Grain::day ||
         one_of(scene.text.view(scene.token(Role::dir)), {"following", "Following", "preceding"}));
    const bool refers_back = is_that(scene) || goes_on;
    if (refers_back && scene.anchors.mention.grain != Grain::none) {
        // "that day" looks past a year that was named in passing.
        const bool passing = grain == Grain::day && scene.anchors.mention.grain < Grain::month;
        const bool day_known = scene.anchors.day.grain == Grain::day;
        base = passing && day_known ? scene.anchors.day : scene.anchors.mention;
    }
    if (grain == Grain::none) return std::nullopt;
    // "over the past decade": ten years up to now, and no decade of the calendar.
    if ((unit == Unit::decade || unit == Unit::century) && scene.has(Role::dir) &&
        one_of(scene.text.view(scene.token(Role::dir)), {"past"}))
        return found_length(scene, 1, unit);
    if (!base || base->grain == Grain::none || !base->year_known)
        return found_unknown(scene, grain);
    const int count = std::clamp(scene.direction(), -1, 1);
    return moved(scene, *base, unit, count);
}

/// "the year", "the weekend": the current one, or the last or next by the tense.
std::optional<Found> the_unit(const Scene& scene) {
    const Unit unit = scene.unit(Role::unit);
    const std::string_view after = scene.word_after();
    if (scene.titled(Role::unit) || one_of(after, {"of", "-", "that", "when", "before", "after"}))
        return std::nullopt;
    if (scene.has(Role::end)) {
        const auto here = scene.anchors.base();
        if (unit != Unit::year && unit != Unit::month) return std::nullopt;
        if (!here || here->grain == Grain::none || !here->year_known)
            return found_unknown(scene, grain_of(unit));
        return moved(scene, *here, unit, 0);
    }
    const bool whole = scene.match.last > scene.match.first + 2;
    if (unit == Unit::year && one_of(after, {"ended", "ending", "to"}))
        return found(scene, TimexType::duration, "P1Y");
    if (unit != Unit::year && unit != Unit::weekend && unit != Unit::week && unit != Unit::month)
        return std::nullopt;
    if (unit == Unit::month && !whole && !scene.has(Role::mod)) return std::nullopt;
    auto base = scene.anchors.base();
    if (scene.anchors.narrative && !base) return found_unknown(scene, grain_of(unit));
    if (!base || base->grain == Grain::none || !base->year_known)
        return found_unknown(scene, grain_of(unit));
    int count = 0;
    if (unit == Unit::weekend && !scene.anchors.narrative && scene.tense() != Tense::future)
        count = date::weekday{first_day(*base)}.iso_encoding() >= 6 ? 0 : -1;
    return moved(scene, *base, unit, count);
}

std::optional<Found> shifted(const Scene& scene) {
    if (scene.has(Role::word)) return found(scene, TimexType::date, "PAST_REF");  // "long ago"
    const auto shift =
        scene.value(Role::shift, {WordClass::shift, WordClass::from_now, WordClass::back});
    if (!shift) return std::nullopt;
    const Unit unit = scene.unit(Role::unit);
    const Grain grain = grain_of(unit);
    const int sign = *shift < 0 ? -1 : 1;
    const Quantity quantity = distance(scene);
    if (quantity.value < 0 || quantity.value > most_units)
        return found(scene, TimexType::date, reference_value(sign < 0 ? 2 : 3));
    if (scene.has(Role::relday) || scene.has(Role::low))
        return anniversary(scene, quantity.value * sign);
    const auto base = counted_from(scene, std::abs(*shift) == 2, sign);
    if (std::floor(quantity.value) != quantity.value && grain != Grain::none)
        return half_unit_away(scene, quantity.value * sign);
    if (unit == Unit::hour || unit == Unit::minute || unit == Unit::second)
        return hours_away(scene, base);
    if (!base || base->grain == Grain::none || !base->year_known)
        return found_unknown(scene, grain);
    if (unit == Unit::year && quantity.value == 1 && scene.quarter().grain == Grain::quarter)
        return same_quarter_of_other_year(scene, sign);
    const double count = unit == Unit::fortnight ? quantity.value * 2 : quantity.value;
    if (grain == Grain::none || count > most_units) return std::nullopt;
    auto result = moved(scene, *base, unit, static_cast<int>(count) * sign);
    // "two weeks later" is a week in TIMEX3, but the day is told where the first one was.
    const bool weeks = unit == Unit::week || unit == Unit::fortnight;
    if (result && weeks && std::abs(*shift) == 2 && base->grain == Grain::day &&
        !quantity.approximate) {
        constexpr int days = 7;
        result->period = shifted(*base, static_cast<int>(count) * sign * days);
        result->timex.when = edtf_of(result->period);
    }
    if (result && quantity.approximate && result->timex.mod.empty()) result->timex.mod = "APPROX";
    return result;
}

/// "the day before", "the following year": counted from what was last mentioned.
std::optional<Found> day_before(const Scene& scene) {
    const Unit unit = scene.unit(Role::unit);
    const int shift = scene
                          .value(Role::shift, {WordClass::before_after, WordClass::last_word,
                                               WordClass::next_word})
                          .value_or(0);
    const Grain grain = grain_of(unit);
    if (grain == Grain::none) return std::nullopt;
    if (scene.value(Role::shift, {WordClass::before_after})) {
        // "the day after the vote" is another day than "the day after."
        const bool closed =
            scene.match.last >= scene.text.tokens.size() ||
            scene.text.tokens[scene.match.last].is(shape::mark | shape::sentence_start);
        if (!closed) return std::nullopt;
    }
    const Period& mention = scene.anchors.mention;
    auto base = scene.anchors.base();
    if (mention.grain != Grain::none && mention.year_known) base = mention;
    if (!base || base->grain == Grain::none || !base->year_known)
        return found_unknown(scene, grain);
    const int count = shift < 0 ? -1 : 1;
    if (one_of(scene.text.view(scene.token(Role::unit)), {"night"}) && base->grain == Grain::day)
        return found_part(scene, shifted(*base, count), 4);
    return moved(scene, *base, unit, count);
}

}  // namespace actions
}  // namespace detente::time_rules
