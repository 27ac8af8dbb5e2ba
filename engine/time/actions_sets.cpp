// SPDX-License-Identifier: MIT
// Sets: "every Monday", "twice a year", "daily".
#include <string>

#include "engine/time/actions.hpp"
#include "engine/time/numbers.hpp"

namespace detente::time_rules {
namespace {

/// "daily" is P1D in TimeML; TIMEX2, which histories follow, writes XXXX-XX-XX.
std::string set_value(const Scene& scene, Unit unit) {
    const bool calendar_unit =
        unit == Unit::day || unit == Unit::week || unit == Unit::month || unit == Unit::year;
    if (scene.anchors.narrative && calendar_unit) return unknown_value(grain_of(unit));
    return duration_value(1, unit);
}

std::string upper(std::string_view word) {
    std::string result(word);
    for (char& c : result) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    return result;
}

}  // namespace

namespace actions {

std::optional<Found> set_every(const Scene& scene) {
    const std::string quant = upper(scene.text.view(scene.match.token(Role::every)));
    if (scene.has(Role::quantity)) {
        const Quantity quantity = quantity_of(scene);
        return made_set(scene, duration_value(quantity.value, scene.unit(Role::unit)), quant);
    }
    if (const auto part = scene.value(Role::part, {WordClass::day_part}))
        return made_set(scene, "XXXX-XX-XX" + std::string(part_code(*part)), quant);
    if (const auto month = scene.value(Role::month, {WordClass::month})) {
        Period period = month_period(0, static_cast<unsigned>(*month));
        period.year_known = false;
        return made_set(scene, timex_value(period), quant);
    }
    if (const auto season = scene.value(Role::season, {WordClass::season})) {
        Period period = season_period(0, static_cast<unsigned>(*season));
        period.year_known = false;
        return made_set(scene, timex_value(period), quant);
    }
    const Unit unit = scene.unit(Role::unit);
    if (unit == Unit::none) return std::nullopt;
    const bool other = scene.has(Role::skip) && scene.text.view(scene.token(Role::skip)) == "other";
    const int number = other ? 2 : scene.has(Role::skip) ? scene.ordinal(Role::skip) : 0;
    if (number > 0) return made_set(scene, duration_value(number, unit), quant);
    return made_set(scene, set_value(scene, unit), quant);
}

std::optional<Found> set_rate(const Scene& scene) {
    const Unit unit = scene.unit(Role::unit);
    if (unit == Unit::none || unit == Unit::second) return std::nullopt;
    std::string freq;
    if (const auto times = scene.value(Role::times, {WordClass::times}))
        freq = std::to_string(*times) + "X";
    if (const auto count = scene.value(Role::count, {WordClass::cardinal}))
        freq = std::to_string(*count) + "X";
    return made_set(scene, duration_value(1, unit), "", freq);
}

std::optional<Found> set_word(const Scene& scene) {
    const Token& token = scene.token(Role::daily);
    if (token.is(shape::capital) && !token.is(shape::sentence_start)) return std::nullopt;
    // "the party daily Granma", "a weekly": a paper.
    if (scene.match.last < scene.text.tokens.size() && !token.is(shape::capital) &&
        scene.text.tokens[scene.match.last].is(shape::capital))
        return std::nullopt;
    const int unit = *scene.value(Role::daily, {WordClass::daily});
    switch (unit) {
        case 20:
            return made_set(scene, "P2W", "");
        case 21:
            return made_set(scene, "P6M", "");
        default:
            break;
    }
    return made_set(scene, set_value(scene, static_cast<Unit>(unit)), "");
}

std::optional<Found> weekday_set(const Scene& scene) {
    const auto day = scene.value(
        Role::weekday, {WordClass::weekdays, WordClass::weekday, WordClass::weekday_short});
    std::string value = "XXXX-WXX-" + std::to_string(day.value_or(0));
    if (const auto part = scene.value(Role::part, {WordClass::day_part, WordClass::day_parts}))
        value += part_code(*part);
    std::string quant;
    if (scene.has(Role::every)) quant = upper(scene.text.view(scene.match.token(Role::every)));
    return made_set(scene, std::move(value), std::move(quant));
}

}  // namespace actions
}  // namespace detente::time_rules
