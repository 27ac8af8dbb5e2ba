// SPDX-License-Identifier: MIT
// Durations: "five-day", "the past three months", "half an hour".
#include <algorithm>
#include <array>
#include <string>

#include "engine/time/actions.hpp"
#include "engine/time/numbers.hpp"

namespace detente::time_rules {
namespace {

/// "$30 a day", "four flights a week": a rate, not a length.
bool is_rate(const Scene& scene) {
    if (scene.match.first == 0) return false;
    const Token& before = scene.text.tokens[scene.match.first - 1];
    if (before.is(shape::number) || scene.before_is(WordClass::rate_noun)) return true;
    if (before.is(shape::mark)) return false;
    for (std::uint32_t back = 2; back <= 4 && back <= scene.match.first; ++back) {
        const Token& t = scene.text.tokens[scene.match.first - back];
        if (t.is(shape::number) || scene.words.value(t, WordClass::cardinal))
            return !scene.before_is(WordClass::not_a_rate);
        if (t.is(shape::mark)) return false;
    }
    return false;
}

/// "6-month-old", "three years old": newswire guidelines leave ages unmarked, TIMEX2 does not.
bool is_age(const Scene& scene) {
    const std::string_view after = scene.word_after();
    return scene.has(Role::old) || after == "old" || (after == "-" && scene.word_after(1) == "old");
}

/// What looks like a number of units and is none.
bool is_length(const Scene& scene, const Quantity& quantity, Unit unit) {
    const std::uint32_t unit_token = scene.match.token(Role::unit);
    const std::string_view word = scene.text.view(unit_token);
    const bool hyphen = scene.text.view(unit_token - 1) == "-";
    const bool one = scene.words.value(scene.token(Role::unit), WordClass::unit).has_value();
    if (word == "second" || word == "season") return false;
    if (unit == Unit::quarter && (one || scene.word_after() == "of")) return false;
    if (quantity.article && word == "night") return false;
    if (quantity.value < 0 && one && !hyphen) return false;  // "some day"
    // "a several-year tenure": the article belongs to the noun.
    if (hyphen && quantity.value < 0 && scene.match.first == scene.match.token(Role::quantity) &&
        scene.words.value(scene.token(Role::quantity), WordClass::article))
        return false;
    const bool hyphen_follows =
        unit_token + 1 < scene.text.tokens.size() && scene.text.view(unit_token + 1) == "-";
    if (quantity.article && hyphen_follows) return false;  // "a year-long row"
    if (!scene.anchors.narrative && is_age(scene)) return false;
    // "60 Minutes", "Six-Day War"; TIMEX2 marks "Seven Years' War"
    return !scene.titled(Role::unit) || (scene.anchors.narrative && !quantity.article);
}

}  // namespace

namespace actions {

std::optional<Found> duration(const Scene& scene) {
    if (!scene.has(Role::quantity)) {  // "month-long"
        const bool one = scene.words.value(scene.token(Role::unit), WordClass::unit).has_value();
        return found_length(scene, one ? 1 : -1, scene.unit(Role::unit));
    }
    const Quantity quantity = quantity_of(scene);
    const Unit unit = scene.unit(Role::unit);
    const std::uint32_t unit_token = scene.match.token(Role::unit);
    if (!is_length(scene, quantity, unit)) return std::nullopt;
    if (quantity.article && scene.match.end == unit_token + 1 && is_rate(scene)) {
        // Newswire guidelines leave "$30 a day" unmarked, TIMEX2 does not.
        if (!scene.anchors.narrative) return std::nullopt;
        return made_set(scene, duration_value(1, unit), "");
    }
    if (unit == Unit::day && scene.text.view(unit_token - 1) == "one" &&
        scene.before_is(WordClass::modal))
        return found(scene, TimexType::date, "FUTURE_REF");  // "will one day be"
    return found_length(scene, quantity.value, unit, quantity.approximate);
}

std::optional<Found> relative_duration(const Scene& scene) {
    if (!scene.has(Role::quantity) && scene.value(Role::dir, {WordClass::next}) &&
        scene.match.first == scene.match.token(Role::dir))
        return found(scene, TimexType::date, "FUTURE_REF");  // "coming months"
    const Quantity quantity = quantity_of(scene);
    // "the early hours of Friday" are no length.
    const bool hours_of = scene.has(Role::vague) && scene.unit(Role::unit) == Unit::hour &&
                          scene.words.value(scene.token(Role::vague), WordClass::edge) &&
                          scene.word_after() == "of";
    if (quantity.article || hours_of) return std::nullopt;
    auto result = found_length(scene, quantity.value, scene.unit(Role::unit), quantity.approximate);
    if (result && scene.has(Role::year)) {  // "the first ten months of 1915"
        result->period = year_period(scene.year());
        result->timex.explicit_date = true;
    }
    return result;
}

/// "some time", "a long while": a length that nobody measured.
std::optional<Found> vague_duration(const Scene& scene) {
    return found(scene, TimexType::duration, "PXX");
}

std::optional<Found> half_duration(const Scene& scene) {
    const Unit unit = scene.unit(Role::unit);
    const std::string_view first = scene.text.view(scene.match.first);
    if (scene.has(Role::fourth)) return found(scene, TimexType::duration, "P25Y");
    if (unit == Unit::second) return std::nullopt;
    const bool and_half = scene.text.view(scene.match.end - 1) == "half";
    if (and_half && one_of(first, {"a", "an", "A", "An"})) {
        if (unit == Unit::minute) return found(scene, TimexType::duration, "PT1M30S");
        if (unit == Unit::hour) return found(scene, TimexType::duration, "PT1H30M");
        return found_length(scene, 1.5, unit);
    }
    if (unit == Unit::hour) return found(scene, TimexType::duration, "PT30M");
    return found_length(scene, 0.5, unit);
}

/// "for years", "within weeks": a length; "the years of hope" is not.
std::optional<Found> bare_duration(const Scene& scene) {
    if (!scene.before_is(WordClass::length_preposition)) return std::nullopt;
    const Unit unit = scene.unit(Role::unit);
    return found_length(scene, -1, unit);
}

}  // namespace actions
}  // namespace detente::time_rules
