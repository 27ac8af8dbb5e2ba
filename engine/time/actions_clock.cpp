// SPDX-License-Identifier: MIT
// Clock times with their day and zone, and parts of the day.
#include <fmt/format.h>

#include <algorithm>

#include "engine/time/actions.hpp"
#include "engine/time/numbers.hpp"

namespace detente::time_rules {
namespace {

std::string zone_text(const Scene& scene) {
    const auto zone = scene.value(Role::zone, {WordClass::zone});
    if (!zone) return "";
    return *zone == 0 ? "Z" : "";  // TimeML annotates local times without their zone
}

/// "6 a.m. local time (0300 GMT) on Saturday": the weekday behind the brackets.
std::optional<Period> day_behind(const Scene& scene) {
    constexpr std::uint32_t farthest = 9;
    const Text& text = scene.text;
    const auto limit =
        std::min(scene.match.end + farthest, static_cast<std::uint32_t>(text.tokens.size()));
    bool closed = false;
    for (std::uint32_t i = scene.match.end; i < limit; ++i) {
        if (text.tokens[i].is(shape::sentence_start)) return std::nullopt;
        const std::string_view word = text.view(i);
        const auto weekday = scene.words.value(text.tokens[i], WordClass::weekday);
        if (closed && weekday) return resolve_weekday(scene, *weekday, std::nullopt);
        if (closed && word != "on" && word != ",") return std::nullopt;
        closed = closed || word == ")";
    }
    return std::nullopt;
}

/// The day that the expression names, else the anchor's.
std::optional<Period> day_of(const Scene& scene) {
    if (const auto month = scene.value(Role::month, {WordClass::month})) {
        Period day = resolve_day(scene, static_cast<unsigned>(*month), scene.day(), scene.tense());
        if (scene.has(Role::year)) {
            day.year = scene.year();
            day.year_known = true;
        }
        return day;
    }
    if (scene.has(Role::weekday)) {
        const auto weekday =
            scene.value(Role::weekday, {WordClass::weekday, WordClass::weekday_short});
        return resolve_weekday(scene, weekday.value_or(1), std::nullopt);
    }
    if (!scene.has(Role::relday))
        if (const auto day = day_behind(scene)) return day;
    auto base = scene.anchors.base();
    // A time belongs to the day that its own text just named.
    if (!scene.has(Role::relday) && scene.anchors.mention.grain == Grain::day)
        base = scene.anchors.mention;
    if (!base || base->grain != Grain::day) return std::nullopt;
    const int count = scene.value(Role::relday, {WordClass::relative_day}).value_or(0);
    return shifted(*base, count);
}

std::optional<Found> made(const Scene& scene, int hour, int minute, int second) {
    const auto day = day_of(scene);
    auto result = day ? found(scene, *day) : found(scene, TimexType::date, "XXXX-XX-XX");
    result->timex.type = TimexType::time;
    result->timex.value += fmt::format("T{:02}:{:02}", hour, std::max(minute, 0));
    if (second >= 0) result->timex.value += fmt::format(":{:02}", second);
    result->timex.value += zone_text(scene);
    result->timex.explicit_date = scene.has(Role::month);
    if (!scene.has(Role::weekday) && !scene.has(Role::relday) && !scene.has(Role::month))
        result->period = Period{};
    return result;
}

int with_meridiem(int hour, int meridiem) {
    if (meridiem == 1) return hour == 12 ? 0 : hour;
    if (meridiem == 2) return hour < 12 ? hour + 12 : hour;
    return hour;
}

}  // namespace

namespace actions {

std::optional<Found> clock(const Scene& scene) {
    if (const auto noon = scene.value(Role::midday, {WordClass::midday})) {
        if (one_of(scene.word_before(), {"high", "High"})) return std::nullopt;
        return made(scene, *noon, 0, -1);
    }
    if (scene.has(Role::military)) {
        const int digits = leading_number(scene.text.view(scene.token(Role::military)));
        return made(scene, digits / 100, digits % 100, -1);
    }
    const int part = scene.value(Role::part, {WordClass::day_part}).value_or(0);
    if (scene.has(Role::hour)) {
        const int hour = leading_number(scene.text.view(scene.token(Role::hour)));
        if (hour < 0 || hour > 24) return std::nullopt;
        return made(scene, with_meridiem(hour, part == 1 ? 1 : part > 1 ? 2 : 0), -1, -1);
    }
    const ClockTime time = parse_clock(scene.text, scene.words, scene.match.token(Role::clock));
    int meridiem = scene.value(Role::meridiem, {WordClass::meridiem}).value_or(time.meridiem);
    const bool dotted =
        scene.text.view(scene.token(Role::clock)).find('.') != std::string_view::npos;
    const bool colon = time.minute >= 0 && !dotted;
    if (meridiem == 0 && part != 0 && (colon || scene.has(Role::part)))
        meridiem = part == 1 ? 1 : 2;
    if (meridiem == 0 && !colon && !scene.has(Role::zone)) return std::nullopt;
    if (meridiem == 0 && dotted) return std::nullopt;
    if (meridiem != 0 && time.hour > 12 && scene.has(Role::meridiem)) return std::nullopt;
    if (scene.match.first > 0 && !scene.text.tokens[scene.match.first].is(shape::space_before) &&
        scene.word_before() == ":")
        return std::nullopt;
    return made(scene, with_meridiem(time.hour, meridiem), time.minute, time.second);
}

/// "this morning", "last night", "the following evening".
std::optional<Found> this_part(const Scene& scene) {
    const int part = *scene.value(Role::part, {WordClass::day_part});
    auto base = scene.anchors.base();
    const bool back = scene
                          .value(Role::dir, {WordClass::that, WordClass::same, WordClass::last_word,
                                             WordClass::next_word})
                          .has_value();
    if (back && scene.anchors.mention.grain == Grain::day) base = scene.anchors.mention;
    if (!base || base->grain != Grain::day) {
        auto unknown = found_unknown(scene, Grain::day);
        unknown->timex.type = TimexType::time;
        unknown->timex.value += part_code(part);
        return unknown;
    }
    return found_part(scene, shifted(*base, std::clamp(scene.direction(), -1, 1)), part);
}

std::optional<Found> part_of_date(const Scene& scene) {
    const bool late = scene.modifier() == "END";  // "the late hours of Friday"
    const int part = scene.value(Role::part, {WordClass::day_part}).value_or(late ? 4 : 1);
    const auto day = day_of(scene);
    if (!day) return std::nullopt;
    auto result = found_part(scene, *day, part);
    result->timex.explicit_date = scene.has(Role::month);
    return result;
}

/// "the morning", "at night": a part of the day last mentioned.
std::optional<Found> day_part(const Scene& scene) {
    const int part = *scene.value(Role::part, {WordClass::day_part});
    const Token& token = scene.token(Role::part);
    if (token.is(shape::capital) && !token.is(shape::sentence_start)) return std::nullopt;
    const std::string_view before = scene.word_before();
    const bool with_article = scene.match.first != scene.match.token(Role::part);
    const bool placed = scene.before_is(WordClass::part_preposition);
    if (!placed || (!with_article && before != "at" && before != "At" && before != "by"))
        return std::nullopt;
    if (scene.word_after() == "of") return std::nullopt;
    const Period& mention = scene.anchors.mention;
    const auto base =
        mention.grain == Grain::day ? mention : scene.anchors.base().value_or(Period{});
    if (base.grain != Grain::day) {
        auto unknown = found_unknown(scene, Grain::day);
        unknown->timex.type = TimexType::time;
        unknown->timex.value += part_code(part);
        return unknown;
    }
    auto result = found_part(scene, base, part);
    result->period = Period{};
    return result;
}

}  // namespace actions
}  // namespace detente::time_rules
