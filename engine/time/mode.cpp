// SPDX-License-Identifier: MIT
#include "engine/time/mode.hpp"

namespace detente::time_rules {
namespace {

/// A list of fewer entries may be the programme of a visit.
constexpr unsigned fewest_entries = 4;

/// "1914", "28 July", "July 28", "On 28 July", "- 28 July", "Monday, 3 January 2022", "13-15 July".
bool begins_with_date(const Text& text, const TimeWords& words, std::uint32_t at) {
    const auto size = static_cast<std::uint32_t>(text.tokens.size());
    const auto is = [&](std::uint32_t token, WordClass word_class) {
        return token < size && words.known(text.tokens[token]) &&
               words.classes(text, token).has(word_class);
    };
    constexpr std::uint32_t most_before = 3;  // bullet, preposition, weekday
    for (std::uint32_t i = 0; i < most_before; ++i, ++at) {
        if (is(at, WordClass::year_number)) return true;
        if (is(at, WordClass::month))
            return is(at + 1, WordClass::day_number) || is(at + 1, WordClass::year_number);
        if (is(at, WordClass::day_number)) {
            // "13-15 June", "28/2/1995"
            const bool span =
                at + 2 < size && (text.view(at + 1) == "-" || text.view(at + 1) == "\xE2\x80\x93");
            if (span && is(at + 2, WordClass::day_number)) at += 2;
            const bool digits = at + 4 < size && text.view(at + 1) == "/" &&
                                text.view(at + 3) == "/" && text.tokens[at + 4].is(shape::digits);
            return digits || is(at + 1, WordClass::month);
        }
        const bool goes_on =
            at < size && (text.tokens[at].is(shape::mark) || is(at, WordClass::weekday) ||
                          is(at, WordClass::date_preposition));
        if (!goes_on) return false;
    }
    return false;
}

bool is_chronology(const Text& text, const TimeWords& words) {
    unsigned lines = 0;
    unsigned entries = 0;
    for (std::uint32_t i = 0; i < text.tokens.size(); ++i) {
        if (i != 0 && !text.tokens[i].is(shape::line_before | shape::block_start)) continue;
        ++lines;
        entries += begins_with_date(text, words, i);
    }
    return entries >= fewest_entries && 2 * entries > lines;
}

}  // namespace

bool is_story(const Text& text, const TimeWords& words, const TimeContext& context) {
    if (context.mode != TimeMode::automatic) return context.mode == TimeMode::narrative;
    return !context.published || is_chronology(text, words);
}

}  // namespace detente::time_rules
