// SPDX-License-Identifier: MIT
#include "engine/meetings/when/news_day.hpp"

#include "engine/meetings/story/opening.hpp"

namespace detente {

std::optional<Day> news_day(const StoryInput& input) {
    if (!input.published) return std::nullopt;
    const Day published = *input.published;
    const Day before = published - date::days{1};
    bool names_before = false;
    for (const Timex& time : input.times) {
        const std::uint32_t sentence = input.text.sentence_of(time.first);
        if (input.text.depth(sentence) > headline_sentences) break;
        if (sentence < input.text.title_sentences) continue;
        // "18 October 2006", "Oct. 18 (Reuters)": a dateline, or no day of the story's own.
        if (time.explicit_date || !time.when || time.value.size() < 10) continue;
        if (time.when->precision() != Precision::day || time.when->is_interval) continue;
        const auto day = time.when->earliest();
        if (!day || *day == published) return std::nullopt;
        names_before = names_before || *day == before;
    }
    if (!names_before) return std::nullopt;
    return before;
}

}  // namespace detente
