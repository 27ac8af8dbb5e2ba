// SPDX-License-Identifier: MIT
// Seasons.
#include <algorithm>

#include "engine/time/actions.hpp"

namespace detente::time_rules {
namespace {

/// "spring" and "fall" are more than seasons: what stands around them decides.
bool is_season(const Scene& scene, int season) {
    if (scene.word_after() == "of") return false;
    const bool placed = scene.before_is(WordClass::season_preposition);
    const bool article = scene.match.first != scene.match.token(Role::bare);
    if (season == 1) return placed || article || scene.titled(Role::bare);
    return placed;
}

/// A story that stands in autumn goes on to the next spring; its winter is named by the year that
/// it ends in.
int years_on(const Period& mention, unsigned season) {
    unsigned month = 0;
    if (mention.grain == Grain::month || mention.grain == Grain::day) month = mention.part;
    if (mention.grain == Grain::season) month = mention.part * 3 + 1;
    if (season == 4) return month >= 1 && month <= 4 ? 0 : 1;
    return month > season * 3 + 5 ? 1 : 0;
}

}  // namespace

namespace actions {

std::optional<Found> season(const Scene& scene) {
    const Role role = scene.has(Role::bare) ? Role::bare : Role::season;
    const auto number = scene.value(role, {WordClass::season, WordClass::sure_season});
    if (!number) return std::nullopt;
    const auto part = static_cast<unsigned>(*number);
    if (scene.has(Role::year)) return explicit_date(scene, season_period(scene.year(), part));
    if (scene.has(Role::bare) && !is_season(scene, *number)) return std::nullopt;
    if (scene.titled(role) && !scene.anchors.narrative) return std::nullopt;
    const auto base = scene.anchors.base();
    if (scene.value(Role::dir, {WordClass::that}) && scene.anchors.mention.grain != Grain::none)
        return found(scene, season_period(scene.anchors.mention.year, part));
    if (!base || base->grain == Grain::none || !base->year_known) {
        Period unknown = season_period(0, part);
        unknown.year_known = false;
        return found(scene, unknown);
    }
    Period period = season_period(base->year, part);
    if (scene.anchors.narrative) {
        const Period& story = scene.anchors.story;
        const Period& here = story.grain == Grain::none ? *base : story;
        period.year = here.year + (scene.has(Role::dir) ? std::clamp(scene.direction(), -1, 1)
                                                        : years_on(here, part));
        return found(scene, period);
    }
    const Day anchor = first_day(*base);
    const int direction = scene.has(Role::dir) ? scene.direction() : 2;
    const bool future = direction == 1 || (direction == 2 && scene.tense() == Tense::future);
    const bool past = direction == -1 || (direction == 2 && scene.tense() == Tense::past);
    if (past && (first_day(period) > anchor || (direction == -1 && last_day(period) >= anchor)))
        --period.year;
    if (future && (last_day(period) < anchor || (direction == 1 && first_day(period) <= anchor)))
        ++period.year;
    return found(scene, period);
}

}  // namespace actions
}  // namespace detente::time_rules
