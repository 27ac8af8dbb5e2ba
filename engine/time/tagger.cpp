// SPDX-License-Identifier: MIT
// One pass over the tokens: match, normalise, remember what was mentioned, go on behind it.
#include <algorithm>
#include <cstdlib>

#include "engine/time/actions.hpp"
#include "engine/time/mode.hpp"
#include "engine/time/ranges.hpp"
#include "engine/time/timex.hpp"

namespace detente {

using time_rules::Anchors;
using time_rules::Found;
using time_rules::Matches;
using time_rules::Scene;

struct TimeTagger::Rules {
    explicit Rules(Vocabulary& vocabulary) : words(vocabulary) {}

    time_rules::TimeWords words;
};

namespace {

/// A year that heads lines; a line that begins with another year ends its section.
void note_section(Anchors& anchors, const Scene& scene, const Found& found) {
    if (!found.timex.explicit_date || !scene.begins_line()) return;
    const Period& period = found.period;
    if (period.grain == Grain::year && period.year > 0 && found.timex.mod.empty() &&
        scene.heads_line()) {
        anchors.section = period;
    } else if (period.year != anchors.section.year) {
        anchors.section = {};
    }
    anchors.section_at = found.timex.first;
}

/// The first of the matches that its action accepts.
std::optional<Found> normalised(const Text& text, const time_rules::TimeWords& words,
                                Anchors& anchors, const Matches& matches) {
    for (std::size_t i = 0; i < matches.size; ++i) {
        const time_rules::Match& match = matches.items[i];
        const Scene scene{text, words, anchors, match};
        auto result = time_rules::action_of(match)(scene);
        if (!result) continue;
        const bool later = anchors.narrative && anchors.story.grain != Grain::none &&
                           result->period.grain >= Grain::year &&
                           result->period.year > anchors.story.year;
        result->ahead = later && scene.tense() == time_rules::Tense::future;
        result->timex.pattern = match.pattern;
        const bool dated = result->period.grain != Grain::none && result->period.year_known;
        if (dated) note_section(anchors, scene, *result);
        return result;
    }
    return std::nullopt;
}

/// Years further away than this are background ("as in 1812"), unless they head a section.
constexpr int most_years_apart = 10;

/// "the 1972 offensive", "the 1972-1973 season", "the truce of 1972" name an event, "in 1972" the
/// time of what is told.
bool names_event(const Text& text, const time_rules::TimeWords& words, const Found& found) {
    const std::uint32_t first = found.timex.first;
    const auto named = [&](std::uint32_t token) {
        return token > 0 && words.classes(text, token - 1).has(time_rules::WordClass::determiner);
    };
    const bool second_year = first > 2 && text.view(first - 1) == "-";
    return found.period.grain == Grain::year && found.timex.mod.empty() &&
           (named(first) || (second_year && named(first - 2)) ||
            (first > 0 && text.view(first - 1) == "of"));
}

/// "the guidelines of February 1977", "resolution 242 of 1967": when a paper was made that what is
/// told goes by.
bool dates_paper(const Text& text, const Found& found) {
    const std::uint32_t first = found.timex.first;
    if (first < 2 || text.view(first - 1) != "of") return false;
    const bool number = text.tokens[first - 2].is(shape::digits) && first > 2;
    return time_rules::one_of(
        text.view(first - (number ? 3 : 2)),
        {"agreement",  "agreements", "Agreement", "accord",      "accords",     "Accord",
         "Accords",    "treaty",     "Treaty",    "guidelines",  "resolution",  "resolutions",
         "Resolution", "protocol",   "Protocol",  "declaration", "Declaration", "letter",
         "communique", "charter",    "Charter",   "convention",  "Convention",  "plan",
         "memorandum", "report",     "statement", "law",         "decree",      "constitution"});
}

/// "extended the mandate until 31 July": what is told next is not of that day.
bool ends_term(const Text& text, const Found& found) {
    return found.timex.first > 0 &&
           time_rules::one_of(text.view(found.timex.first - 1), {"until", "till"});
}

/// Whether a narrative goes on from here: the text names the date itself and not in passing.
bool moves_story(const Text& text, const time_rules::TimeWords& words, const Anchors& anchors,
                 const Found& found) {
    const Period& period = found.period;
    if (!found.timex.explicit_date || period.grain < Grain::year || found.ahead) return false;
    const std::uint32_t first = found.timex.first;
    if (first > 0 && text.view(first - 1) == "(") return false;
    const bool back = anchors.story.grain != Grain::none && period.year < anchors.story.year;
    if (back && dates_paper(text, found)) return false;
    if (period.grain >= Grain::month) return true;
    if (text.tokens[first].is(shape::line_before | shape::block_start)) return true;
    if (names_event(text, words, found)) return false;
    if (period.year == anchors.story.year) return false;  // the month that is known says more
    return anchors.story.grain == Grain::none ||
           std::abs(period.year - anchors.story.year) <= most_years_apart;
}

bool spells_year(const Text& text, const Found& found) {
    for (std::uint32_t i = found.timex.first; i < found.timex.last; ++i)
        if (text.tokens[i].is(shape::digits) &&
            time_rules::leading_number(text.view(i)) == found.period.year)
            return true;
    return false;
}

/// Where news that look back stand; what is named from today leads back to today.
void look_back(Anchors& anchors, const Text& text, bool moves, const Found& found) {
    if (anchors.narrative || !anchors.published) return;
    const Period& period = found.period;
    const bool month = period.grain == Grain::month || period.grain == Grain::day;
    const int today = static_cast<int>(date::year_month_day{*anchors.published}.year());
    const bool goes_on = anchors.told.grain != Grain::none && period.year == anchors.told.year;
    const bool year = moves && period.grain == Grain::year && !goes_on && period.year < today;
    if (year || (month && period.year < today && (goes_on || spells_year(text, found)))) {
        anchors.told = period;
        anchors.told_at = found.timex.first;
        anchors.told_dates += month && found.timex.explicit_date;
    } else if (period.grain == Grain::day && found.timex.type == TimexType::date) {
        anchors.told = {};
        anchors.told_dates = 0;
    }
}

/// Whether a date such as "31/12/2021" stands in the text.
bool writes_day_first(const Text& text) {
    const auto size = static_cast<std::uint32_t>(text.tokens.size());
    constexpr int months = 12;
    constexpr int most_days = 31;
    for (std::uint32_t i = 0; i + 4 < size; ++i) {
        if (!text.tokens[i].is(shape::digits) || text.view(i + 1) != "/") continue;
        const int first = time_rules::leading_number(text.view(i));
        const int second = time_rules::leading_number(text.view(i + 2));
        const bool year = text.view(i + 3) == "/" && text.tokens[i + 4].is(shape::digits);
        if (year && first > months && first <= most_days && second >= 1 && second <= months)
            return true;
    }
    return false;
}

void remember(Anchors& anchors, const Text& text, const time_rules::TimeWords& words,
              const Found& found) {
    if (found.period.grain == Grain::none || !found.period.year_known) return;
    // "invoking a 1959 treaty": "three days later" goes on from what was told before it.
    const bool in_passing =
        (found.period.grain == Grain::year && anchors.mention.grain > Grain::year &&
         names_event(text, words, found)) ||
        (anchors.mention.grain != Grain::none && dates_paper(text, found)) ||
        (anchors.mention.grain == Grain::day && ends_term(text, found));
    if (!in_passing) anchors.mention = found.period;
    if (found.period.grain == Grain::day) anchors.day = found.period;
    if (found.period.grain == Grain::day && spells_year(text, found)) {
        anchors.spelled = found.period;
        anchors.spelled_at = found.timex.first;
    }
    if (found.period.grain == Grain::day && found.timex.explicit_date)
        for (std::uint32_t at = found.timex.first; at < found.timex.last; ++at)
            if (words.value(text.tokens[at], time_rules::WordClass::weekday)) {
                anchors.full_day = found.period;
                anchors.full_day_at = at;
            }
    if (found.period.grain == Grain::quarter) {
        anchors.quarter = found.period;
        anchors.quarter_at = found.timex.first;
    }
    const bool moves = moves_story(text, words, anchors, found);
    if (moves) anchors.story = found.period;
    look_back(anchors, text, moves, found);
    if (found.period.grain == Grain::day &&
        words.value(text.tokens[found.timex.last - 1], time_rules::WordClass::weekday)) {
        anchors.weekday = found.period;
        anchors.weekday_end = found.timex.last;
    }
}

}  // namespace

TimeTagger::TimeTagger(Vocabulary& vocabulary) : rules_(std::make_unique<Rules>(vocabulary)) {}
TimeTagger::~TimeTagger() = default;
TimeTagger::TimeTagger(TimeTagger&&) noexcept = default;
TimeTagger& TimeTagger::operator=(TimeTagger&&) noexcept = default;

std::vector<Timex> TimeTagger::tag(const Text& text, const TimeContext& context) const {
    const time_rules::TimeWords& words = rules_->words;
    Anchors anchors;
    anchors.published = context.published;
    anchors.narrative = time_rules::is_story(text, words, context);
    anchors.day_first = writes_day_first(text);
    std::vector<Timex> result;
    Matches matches;
    const auto size = static_cast<std::uint32_t>(text.tokens.size());
    for (std::uint32_t i = 0; i < size;) {
        if (!words.may_start(text, i)) {
            ++i;
            continue;
        }
        time_rules::find_matches(text, words, i, matches);
        auto found = normalised(text, words, anchors, matches);
        if (!found) {
            ++i;
            continue;
        }
        remember(anchors, text, words, *found);
        i = std::max(found->end, i + 1);
        const Period period = found->period;
        result.push_back(std::move(found->timex));
        i = time_rules::continue_range(text, words, period, i, result, anchors);
    }
    time_rules::date_clocks(text, result);
    return result;
}

}  // namespace detente
