// SPDX-License-Identifier: MIT
// One pass over the tokens: match, normalise, remember what was mentioned, go on behind it.
#include "engine/time/actions.hpp"
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

/// The first of the matches that its action accepts.
std::optional<Found> normalised(const Text& text, const time_rules::TimeWords& words,
                                const Anchors& anchors, const Matches& matches) {
    for (std::size_t i = 0; i < matches.size; ++i) {
        const time_rules::Match& match = matches.items[i];
        const Scene scene{text, words, anchors, match};
        if (auto result = time_rules::action_of(match)(scene)) return result;
    }
    return std::nullopt;
}

void remember(Anchors& anchors, const Found& found) {
    if (found.period.grain == Grain::none || !found.period.year_known) return;
    anchors.mention = found.period;
    if (found.timex.explicit_date) anchors.last_explicit = found.period;
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
    anchors.narrative = context.mode == TimeMode::narrative ||
                        (context.mode == TimeMode::automatic && !context.published);
    std::vector<Timex> result;
    Matches matches;
    const auto size = static_cast<std::uint32_t>(text.tokens.size());
    for (std::uint32_t i = 0; i < size;) {
        if (!words.may_start(text.tokens[i])) {
            ++i;
            continue;
        }
        time_rules::find_matches(text, words, i, matches);
        auto found = normalised(text, words, anchors, matches);
        if (!found) {
            ++i;
            continue;
        }
        remember(anchors, *found);
        i = std::max(found->end, i + 1);
        const Period period = found->period;
        result.push_back(std::move(found->timex));
        i = time_rules::continue_range(text, words, period, i, result, anchors);
    }
    return result;
}

}  // namespace detente
