// SPDX-License-Identifier: MIT
// Days by their distance from an anchor: weekdays, "yesterday", "the 5th".
#include "engine/time/actions.hpp"

namespace detente::time_rules {
namespace {

int part_of(const Scene& scene) {
    return scene
        .value(Role::part, {WordClass::day_part, WordClass::day_parts, WordClass::tonight,
                            WordClass::overnight})
        .value_or(0);
}

/// "VOA Today" is a programme, and "today's youth" is nobody's date.
bool names_no_day(const Scene& scene) {
    const auto& tokens = scene.text.tokens;
    if (scene.titled(Role::relday) && scene.match.first > 0 &&
        tokens[scene.match.first - 1].is(shape::all_capitals))
        return true;
    return scene.match.last + 1 < tokens.size() && scene.after_is(WordClass::possessive_s) &&
           scene.words.classes(scene.text, scene.match.last + 1).has(WordClass::contemporary);
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
    if (names_no_day(scene)) return std::nullopt;
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

/// "the 20th": of the month that the text speaks of.
std::optional<Found> ordinal_day(const Scene& scene) {
    const Token& token = scene.token(Role::day);
    Period mention = scene.anchors.mention;
    if (mention.grain < Grain::month && !scene.anchors.narrative && scene.anchors.published)
        mention = day_period(*scene.anchors.published);
    if (!token.is(shape::mixed) || mention.grain < Grain::month || mention.grain == Grain::week)
        return std::nullopt;
    if (scene.match.last < scene.text.tokens.size()) {
        const Token& next = scene.text.tokens[scene.match.last];
        const bool stands_alone =
            next.is(shape::mark | shape::sentence_start) ||
            scene.after_is(WordClass::date_preposition) || scene.after_is(WordClass::past_cue) ||
            scene.after_is(WordClass::determiner) || scene.after_is(WordClass::pronoun);
        if (!stands_alone) return std::nullopt;
    }
    Period day{Grain::day, mention.year, mention.part, scene.day(), mention.year_known};
    // "will go on May 6. … was in Lima on the 15th": of the month that is over.
    const auto& published = scene.anchors.published;
    if (!scene.anchors.narrative && published && day.year_known && is_valid(day) &&
        first_day(day) > *published && scene.tense() == Tense::past) {
        const Period now = widen(day_period(*published), Grain::month);
        const bool other_month = day.part != now.part || day.year != now.year;
        const Period month =
            !other_month ? widen(day, Grain::month)
            : day.day <= static_cast<unsigned>(date::year_month_day{*published}.day())
                ? now
                : shifted(now, -1);
        day = {Grain::day, month.year, month.part, scene.day(), true};
    }
    if (!(date::year{day.year} / static_cast<int>(day.part) / static_cast<int>(day.day)).ok())
        return std::nullopt;
    return found(scene, day);
}

}  // namespace actions
}  // namespace detente::time_rules
