// SPDX-License-Identifier: MIT
// Dates by their distance from an anchor: weekdays, "next month", "two days later", "now".
#include <algorithm>
#include <array>

#include "engine/time/actions.hpp"
#include "engine/time/numbers.hpp"

namespace detente::time_rules {
namespace {

/// Nobody means the calendar with more than this many units of distance.
constexpr double most_units = 5000;

int part_of(const Scene& scene) {
    return scene
        .value(Role::part, {WordClass::day_part, WordClass::day_parts, WordClass::tonight,
                            WordClass::overnight})
        .value_or(0);
}

bool is_that(const Scene& scene) {
    return scene.value(Role::dir, {WordClass::that, WordClass::same}).has_value();
}

/// `base` at the grain of the unit, moved by the direction.
std::optional<Found> moved(const Scene& scene, const Period& base, Unit unit, int count) {
    const Grain grain = grain_of(unit);
    if (grain == Grain::none) return std::nullopt;
    if (grain > base.grain && base.grain != Grain::none && grain != Grain::year) {
        // Finer than what is known: "four days later" after "October 1915".
        return found_unknown(scene, grain);
    }
    return found(scene, shifted(widen(base, grain), count));
}

std::string reference_value(int kind) {
    constexpr std::array<const char*, 4> values{"", "PRESENT_REF", "PAST_REF", "FUTURE_REF"};
    return values[static_cast<std::size_t>(kind) % values.size()];
}

/// "a year earlier" beside a quarter is that quarter a year before: reports compare like with like.
std::optional<Found> same_quarter_of_other_year(const Scene& scene, double years) {
    const Period& mention = scene.anchors.mention;
    const auto base = scene.anchors.base();
    Period period = mention;
    period.year =
        (base ? std::min(base->year, mention.year) : mention.year) + static_cast<int>(years);
    auto result = found(scene, period);
    result->period = Period{};
    return result;
}

}  // namespace

namespace actions {

std::optional<Found> weekday(const Scene& scene) {
    const auto day = scene.value(Role::weekday, {WordClass::weekday, WordClass::weekday_short});
    if (!day) return std::nullopt;
    if (scene.has(Role::unit)) {
        const auto base = scene.anchors.base();
        if (!base || base->grain < Grain::week) return found_unknown(scene, Grain::day);
        const Period week =
            shifted(widen(*base, Grain::week), std::clamp(scene.direction(), -1, 1));
        return found(scene, day_period(first_day(week) + date::days{*day - 1}));
    }
    std::optional<int> direction;
    if (scene.has(Role::dir)) direction = scene.direction();
    auto period = resolve_weekday(scene, *day, direction);
    if (!period) {
        auto unknown = found(scene, TimexType::date, "XXXX-WXX-" + std::to_string(*day));
        unknown->timex.value += part_code(part_of(scene));
        if (scene.has(Role::part)) unknown->timex.type = TimexType::time;
        return unknown;
    }
    if (scene.has(Role::week)) {
        const bool ago = scene.text.view(scene.match.token(Role::week) + 1) == "ago";
        *period = shifted(*period, ago ? -7 : 7);
    }
    if (scene.has(Role::part)) return found_part(scene, *period, part_of(scene));
    return found(scene, *period);
}

std::optional<Found> relative_day(const Scene& scene) {
    const auto base = scene.anchors.base();
    int count =
        scene.value(Role::relday, {WordClass::relative_day, WordClass::tonight}).value_or(0);
    if (scene.has(Role::word)) count *= 2;
    int part = part_of(scene);
    if (scene.value(Role::relday, {WordClass::tonight, WordClass::overnight})) {
        part = 4;
        count = 0;
    }
    if (!base || base->grain != Grain::day ||
        (scene.anchors.narrative && count == 0 && part == 0)) {
        if (count == 0 && part == 0) return found(scene, TimexType::date, "PRESENT_REF");
        auto unknown = found_unknown(scene, Grain::day);
        unknown->timex.value += part_code(part);
        if (part != 0) unknown->timex.type = TimexType::time;
        return unknown;
    }
    const Period day = shifted(*base, count);
    return part != 0 ? found_part(scene, day, part) : found(scene, day);
}

std::optional<Found> relative_unit(const Scene& scene) {
    const Unit unit = scene.unit(Role::unit);
    const Grain grain = grain_of(unit);
    const std::string_view word = scene.text.view(scene.token(Role::unit));
    if (word == "night" || word == "season" || word == "second") return std::nullopt;
    auto base = scene.anchors.base();
    const bool following =
        scene.value(Role::dir, {WordClass::last_word, WordClass::next_word}).has_value();
    const bool refers_back = is_that(scene) || following;
    if (refers_back && scene.anchors.mention.grain != Grain::none) base = scene.anchors.mention;
    if (grain == Grain::none) return std::nullopt;
    if (!base || base->grain == Grain::none || !base->year_known)
        return found_unknown(scene, grain);
    const int count = std::clamp(scene.direction(), -1, 1);
    return moved(scene, *base, unit, count);
}

std::optional<Found> shifted(const Scene& scene) {
    const auto shift =
        scene.value(Role::shift, {WordClass::shift, WordClass::from_now, WordClass::back});
    if (scene.has(Role::word)) return found(scene, TimexType::date, "PAST_REF");
    if (!shift) return std::nullopt;
    const Unit unit = scene.unit(Role::unit);
    const int sign = *shift < 0 ? -1 : 1;
    const bool from_mention = std::abs(*shift) == 2;
    const Grain grain = grain_of(unit);
    double amount = -1;
    bool approximate = false;
    if (scene.has(Role::quantity)) {
        const Quantity quantity =
            parse_quantity(scene.text, scene.words, scene.match.token(Role::quantity));
        amount = quantity.value;
        approximate = quantity.approximate;
    }
    auto base = scene.anchors.base();
    if (from_mention && scene.anchors.mention.grain != Grain::none &&
        scene.anchors.mention.year_known &&
        (scene.anchors.narrative || scene.anchors.mention.grain == Grain::day))
        base = scene.anchors.mention;
    if (amount < 0 || amount > most_units) {
        if (from_mention && sign > 0 && scene.anchors.narrative)
            return found_unknown(scene, grain == Grain::none ? Grain::day : grain);
        return found(scene, TimexType::date, sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    if (unit == Unit::hour || unit == Unit::minute || unit == Unit::second) {
        auto result = found(scene, TimexType::time, "XXXX-XX-XXTXX:XX");
        if (base && base->grain == Grain::day) {
            result->timex.value = timex_value(*base) + "TXX";
            result->timex.when = edtf_of(*base);
        }
        return result;
    }
    if (!base || base->grain == Grain::none || !base->year_known)
        return found_unknown(scene, grain);
    if (unit == Unit::year && scene.anchors.mention.grain == Grain::quarter && amount == 1 &&
        !scene.anchors.narrative)
        return same_quarter_of_other_year(scene, sign);
    const int count = static_cast<int>(unit == Unit::fortnight ? amount * 2 : amount) * sign;
    if (grain == Grain::none || std::abs(count) > most_units) return std::nullopt;
    auto result = moved(scene, *base, unit, count);
    if (result && approximate && result->timex.mod.empty()) result->timex.mod = "APPROX";
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
    return moved(scene, *base, unit, shift < 0 ? -1 : 1);
}

std::optional<Found> vague_time(const Scene& scene) {
    const bool here = scene.text.view(scene.match.first)[0] == 't' ||
                      scene.text.view(scene.match.first)[0] == 'T';
    const std::string_view first = scene.text.view(scene.match.first);
    if (here && (first == "this" || first == "This" || first == "these" || first == "These"))
        return found(scene, TimexType::date, "PRESENT_REF");
    if (scene.anchors.mention.grain != Grain::none && scene.anchors.narrative) {
        auto result = found(scene, scene.anchors.mention);
        result->period = Period{};
        return result;
    }
    return scene.anchors.narrative ? found(scene, TimexType::date, "PAST_REF") : std::nullopt;
}

std::optional<Found> reference(const Scene& scene) {
    if (scene.has(Role::soon)) return std::nullopt;
    if (const auto adjective = scene.value(Role::adjective, {WordClass::reference_adjective})) {
        if (scene.text.tokens[scene.match.first].is(shape::capital) &&
            !scene.text.tokens[scene.match.first].is(shape::sentence_start))
            return std::nullopt;
        return found(scene, TimexType::date, reference_value(*adjective));
    }
    if (const auto now = scene.value(Role::reference, {WordClass::now, WordClass::recently}))
        return found(scene, TimexType::date, reference_value(*now));
    const std::string_view word = scene.text.view(scene.token(Role::reference));
    const int kind = word == "past" || word == "recent"                         ? 2
                     : word == "present" || word == "moment" || word == "until" ? 1
                                                                                : 3;
    if ((word == "past" || word == "future") && scene.match.last < scene.text.tokens.size()) {
        const Token& next = scene.text.tokens[scene.match.last];
        if (word == "past" && (next.is(shape::number) || scene.after_is(WordClass::units) ||
                               scene.after_is(WordClass::unit)))
            return std::nullopt;
    }
    return found(scene, TimexType::date, reference_value(kind));
}

/// "the former king": TIMEX2 marks it, newswire guidelines do not.
std::optional<Found> narrative_reference(const Scene& scene) {
    if (!scene.anchors.narrative) return std::nullopt;
    return found(scene, TimexType::date, "PAST_REF");
}

}  // namespace actions
}  // namespace detente::time_rules
