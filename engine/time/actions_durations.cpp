// SPDX-License-Identifier: MIT
// Durations ("five-day", "the past three months") and sets ("every Monday", "twice a year").
#include <algorithm>
#include <array>
#include <string>

#include "engine/time/actions.hpp"
#include "engine/time/numbers.hpp"

namespace detente::time_rules {
namespace {

Quantity quantity_of(const Scene& scene) {
    if (!scene.has(Role::quantity)) return {0, -1, false, false};
    // Of "two to three weeks" the lower end is the value.
    const Role role = scene.has(Role::low) ? Role::low : Role::quantity;
    return parse_quantity(scene.text, scene.words, scene.match.token(role));
}

Unit unit_of(const Scene& scene) {
    return scene.unit(Role::unit);
}

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

/// "daily" is P1D in TimeML; TIMEX2, which histories follow, writes XXXX-XX-XX.
std::string set_value(const Scene& scene, Unit unit) {
    const bool calendar_unit =
        unit == Unit::day || unit == Unit::week || unit == Unit::month || unit == Unit::year;
    if (scene.anchors.narrative && calendar_unit) return unknown_value(grain_of(unit));
    return duration_value(1, unit);
}

std::optional<Found> made_set(const Scene& scene, std::string value, std::string quant,
                              std::string freq = {}) {
    auto result = found(scene, TimexType::set, std::move(value));
    result->timex.quant = std::move(quant);
    result->timex.freq = std::move(freq);
    return result;
}

std::string upper(std::string_view word) {
    std::string result(word);
    for (char& c : result) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    return result;
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
        return found_length(scene, one ? 1 : -1, unit_of(scene));
    }
    const Quantity quantity = quantity_of(scene);
    const Unit unit = unit_of(scene);
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
    const bool hours_of = scene.has(Role::vague) && unit_of(scene) == Unit::hour &&
                          scene.words.value(scene.token(Role::vague), WordClass::edge) &&
                          scene.word_after() == "of";
    if (quantity.article || hours_of) return std::nullopt;
    auto result = found_length(scene, quantity.value, unit_of(scene), quantity.approximate);
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
    const Unit unit = unit_of(scene);
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

std::optional<Found> set_every(const Scene& scene) {
    const std::string quant = upper(scene.text.view(scene.match.token(Role::every)));
    if (scene.has(Role::quantity)) {
        const Quantity quantity = quantity_of(scene);
        return made_set(scene, duration_value(quantity.value, unit_of(scene)), quant);
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
    const Unit unit = unit_of(scene);
    if (unit == Unit::none) return std::nullopt;
    const bool other = scene.has(Role::skip) && scene.text.view(scene.token(Role::skip)) == "other";
    const int number = other ? 2 : scene.has(Role::skip) ? scene.ordinal(Role::skip) : 0;
    if (number > 0) return made_set(scene, duration_value(number, unit), quant);
    return made_set(scene, set_value(scene, unit), quant);
}

std::optional<Found> set_rate(const Scene& scene) {
    const Unit unit = unit_of(scene);
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
