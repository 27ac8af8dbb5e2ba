// SPDX-License-Identifier: MIT
// Months, days and weekdays that do not name their year or week.
#include <array>

#include <cstdlib>
#include "engine/time/actions.hpp"

namespace detente::time_rules {
namespace {

/// How many days a date may lie on the wrong side of the anchor before another year is taken.
constexpr int wrong_side_penalty = 230;
/// The same of a month told as yet to come: "will meet in December", said in February.
constexpr int past_month_penalty = 335;
/// Months back from the last mention that still count as told out of order.
constexpr int narrative_step_back = 7;

int penalty(int distance, Tense tense, Grain grain) {
    const bool ahead = tense == Tense::past && distance > 0;
    const bool behind = tense == Tense::future && distance < 0;
    const int wrong = behind && grain == Grain::month ? past_month_penalty : wrong_side_penalty;
    return std::abs(distance) + (ahead || behind ? wrong : 0);
}

/// Of the year before, the same and the next, the one that fits best.
Period nearest(Period period, Day anchor, Tense tense) {
    const int year = static_cast<int>(date::year_month_day{anchor}.year());
    Period best;
    int best_penalty = 0;
    for (int candidate = year - 1; candidate <= year + 1; ++candidate) {
        period.year = candidate;
        int distance = 0;
        if (first_day(period) > anchor) distance = (first_day(period) - anchor).count();
        if (last_day(period) < anchor) distance = -(anchor - last_day(period)).count();
        const int cost = penalty(distance, tense, period.grain);
        if (best.grain == Grain::none || cost < best_penalty) {
            best = period;
            best_penalty = cost;
        }
    }
    return best;
}

/// A story moves on: the year it stands in, the next one where that would leap far back.
Period told_next(Period period, const Period& story) {
    period.year = story.year;
    const bool has_month = story.grain == Grain::month || story.grain == Grain::day;
    const int back = static_cast<int>(story.part) - static_cast<int>(period.part);
    if (has_month && back > narrative_step_back) ++period.year;
    return period;
}

/// "… in February 2022. On March 10 they met": news that look back go on in that year. Where they
/// tell a story of long ago, a month may also stand before the last one, or only the year be told.
bool goes_on(const Scene& scene, const Period& period, Tense tense) {
    constexpr std::uint32_t reach = 150;
    constexpr std::uint32_t year_reach = 60;
    constexpr unsigned most_months_on = 3;
    constexpr int long_ago = 5;
    constexpr unsigned fewest_dates = 2;
    const Period& told = scene.anchors.told;
    if (told.grain == Grain::none || tense == Tense::future) return false;
    const std::uint32_t distance = scene.match.first - scene.anchors.told_at;
    const int today = static_cast<int>(date::year_month_day{*scene.anchors.published}.year());
    const bool story = today - told.year >= long_ago && tense == Tense::past &&
                       scene.anchors.told_dates >= fewest_dates && distance < year_reach;
    constexpr std::uint32_t next_sentence = 12;  // "They tried in 2019. On May 6 they met."
    if (story || told.grain == Grain::year)
        return story || (tense == Tense::past && distance < next_sentence);
    if (distance >= reach) return false;
    return period.part >= told.part && period.part - told.part <= most_months_on;
}

/// "on 18-19 June and 10-11 August 2017", "on 3 March, 12 May and 9 June 1998": the year that ends
/// the list; 0 where none does.
int year_of_list(const Scene& scene) {
    constexpr std::uint32_t reach = 14;
    constexpr int most_days = 31;
    const auto size = static_cast<std::uint32_t>(scene.text.tokens.size());
    bool months = false;
    for (std::uint32_t at = scene.match.end; at < std::min(size, scene.match.end + reach); ++at) {
        const Token& token = scene.text.tokens[at];
        if (token.is(shape::sentence_start)) return 0;
        const ClassSet classes = scene.words.classes(scene.text, at);
        if (classes.has(WordClass::month)) {
            months = true;
        } else if (token.is(shape::digits) && token.end - token.begin == 4) {
            const bool year = months && classes.has(WordClass::year_number);
            return year ? leading_number(scene.text.view(at)) : 0;
        } else {
            const bool day =
                token.is(shape::number) && leading_number(scene.text.view(at)) <= most_days;
            if (!day && !one_of(scene.text.view(at), {",", "and", "to", "-", "\xE2\x80\x93", "&"}))
                return 0;
        }
    }
    return 0;
}

/// "9 January 2004: both agreed to begin in February": what is told of long ago looks ahead from
/// its day.
bool looks_ahead_then(const Scene& scene, const Period& period, Tense tense) {
    constexpr std::uint32_t reach = 40;
    constexpr int long_ago = 60;
    const Anchors& anchors = scene.anchors;
    if (tense != Tense::future || period.grain != Grain::month || !anchors.published) return false;
    if (anchors.spelled.grain == Grain::none) return false;
    return scene.match.first - anchors.spelled_at < reach &&
           (*anchors.published - last_day(anchors.spelled)).count() > long_ago;
}

/// "2006" on its line, and "March: visit to Peru" below it.
bool in_section(const Scene& scene) {
    constexpr std::uint32_t reach = 400;
    const Anchors& anchors = scene.anchors;
    return anchors.section.grain == Grain::year && scene.match.first - anchors.section_at < reach &&
           scene.begins_line();
}

Period resolve(const Scene& scene, const Period& period, Tense tense) {
    const Anchors& anchors = scene.anchors;
    if (const int year = year_of_list(scene); year != 0) {
        Period told = period;
        told.year = year;
        return told;
    }
    if (in_section(scene)) {
        Period told = period;
        told.year = anchors.section.year;
        return told;
    }
    if (looks_ahead_then(scene, period, tense))
        return nearest(period, last_day(anchors.spelled), tense);
    if (goes_on(scene, period, tense)) return told_next(period, anchors.told);
    if (!anchors.narrative && anchors.published) return nearest(period, *anchors.published, tense);
    if (anchors.story.grain != Grain::none) return told_next(period, anchors.story);
    if (anchors.published) return nearest(period, *anchors.published, tense);
    Period unknown = period;
    unknown.year_known = false;
    return unknown;
}

/// "talks scheduled for March were cancelled", "was first planned for March": on either side of
/// today.
bool fell_through(const Scene& scene) {
    constexpr std::uint32_t reach = 5;
    const Text& text = scene.text;
    const auto was = [&](std::uint32_t at) { return one_of(text.view(at), {"was", "were"}); };
    const auto size = static_cast<std::uint32_t>(text.tokens.size());
    for (std::uint32_t at = scene.match.end; at + 1 < std::min(size, scene.match.end + reach); ++at)
        if (was(at) && one_of(text.view(at + 1), {"cancelled", "canceled", "postponed", "called",
                                                  "scrapped", "adjourned", "put", "aborted"}))
            return true;
    if (!one_of(scene.word_before(2), {"scheduled", "planned", "due", "slated"})) return false;
    const std::uint32_t plan = scene.match.first - 2;
    return plan > 1 && (was(plan - 1) || was(plan - 2));
}

}  // namespace

Period resolve_month(const Scene& scene, unsigned month, Tense tense) {
    if (tense == Tense::future && fell_through(scene)) tense = Tense::unknown;
    return resolve(scene, month_period(0, month), tense);
}

Period resolve_day(const Scene& scene, unsigned month, unsigned day, Tense tense) {
    if (tense == Tense::future && fell_through(scene)) tense = Tense::unknown;
    return resolve(scene, {Grain::day, 0, month, day, true}, tense);
}

namespace {

/// "from Monday to Wednesday", "Monday and Tuesday": the next such day behind the one just named.
std::optional<Period> second_weekday(const Scene& scene, int weekday) {
    const Anchors& anchors = scene.anchors;
    if (anchors.weekday.grain != Grain::day || scene.match.first != anchors.weekday_end + 1 ||
        !one_of(scene.word_before(), {"to", "and", "or", "through", "until", "-", "\xE2\x80\x93"}))
        return std::nullopt;
    const Day first = first_day(anchors.weekday);
    const int ahead = (weekday - static_cast<int>(date::weekday{first}.iso_encoding()) + 7) % 7;
    // "Friday and Thursday" go back in time.
    constexpr int longest_range = 5;
    if (ahead == 0 || ahead > longest_range) return std::nullopt;
    return day_period(first + date::days{ahead});
}

/// "on Monday 16 April. On Tuesday she will", said in March: the first such day behind the one that
/// was named last, where that is weeks ahead.
std::optional<Day> weekday_then(const Scene& scene, int weekday) {
    constexpr int next_days = 6;
    constexpr int most_days = 200;
    constexpr std::uint32_t reach = 100;
    const Anchors& anchors = scene.anchors;
    if (!anchors.published || anchors.full_day.grain != Grain::day) return std::nullopt;
    if (scene.match.first - anchors.full_day_at > reach) return std::nullopt;
    const Day told = first_day(anchors.full_day);
    const int ahead = (told - *anchors.published).count();
    if (ahead <= next_days || ahead > most_days) return std::nullopt;
    const int day = static_cast<int>(date::weekday{told}.iso_encoding());
    return told + date::days{(weekday - day + 7) % 7};
}

}  // namespace

std::optional<Period> resolve_weekday(const Scene& scene, int weekday,
                                      std::optional<int> direction) {
    const auto base = scene.anchors.base();
    if (!base || !base->year_known || base->grain < Grain::week) return std::nullopt;
    const Day anchor = first_day(*base);
    const int back = (static_cast<int>(date::weekday{anchor}.iso_encoding()) - weekday + 7) % 7;
    const int ahead = (7 - back) % 7;
    // Yesterday and today are called so: "last Thursday" said on a Friday is that of last week.
    if (direction && *direction < 0)
        return day_period(anchor - date::days{back <= 1 ? back + 7 : back});
    if (direction && *direction > 0) return day_period(anchor + date::days{ahead == 0 ? 7 : ahead});
    if (!direction)
        if (const auto second = second_weekday(scene, weekday)) return second;
    const Tense tense = scene.tense();
    const bool story = scene.anchors.narrative || !scene.anchors.published;
    if (!story && !direction && tense == Tense::future)
        if (const auto then = weekday_then(scene, weekday)) return day_period(*then);
    // "this Sunday's summit" is told of before it.
    const bool owner = direction && one_of(scene.word_after(), {"'s", "\xE2\x80\x99s"});
    const bool forward =
        story || owner || tense == Tense::future || (direction && tense != Tense::past);
    return day_period(anchor + date::days{forward ? ahead : -back});
}

}  // namespace detente::time_rules
