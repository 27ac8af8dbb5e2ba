// SPDX-License-Identifier: MIT
#include "engine/meetings/when/timeless.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/when/other_day.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

/// "the stalled talks", "talks are frozen", "talks, which were suspended": no news of a meeting.
bool is_at_rest(const StoryInput& input, const Finding& finding) {
    constexpr auto words = std::to_array<std::string_view>(
        {"stalled", "suspended", "frozen", "deadlocked", "stalemated"});
    if (finding.form != Form::noun) return false;
    for (std::uint32_t at = finding.np_first; at < finding.first; ++at)
        if (is_one_of(words, input.text.view(at))) return true;
    constexpr auto lasting =
        std::to_array<std::string_view>({"is", "are", "been", "remain", "remains", "remained"});
    constexpr std::uint32_t reach = 9;
    const std::uint32_t end =
        std::min(input.text.sentences[finding.sentence].last, finding.last + reach);
    for (std::uint32_t at = finding.last + 1; at < end; ++at) {
        if (!is_one_of(words, input.text.view(at))) continue;
        return is_one_of(lasting, input.text.view(at - 1)) ||
               input.text.tokens[at - 2].word == input.knowledge.function.which;
    }
    return false;
}

/// "a team has been in Chad for some weeks": not since today.
bool has_stayed(const StoryInput& input, const Finding& finding) {
    const Sentence& sentence = input.text.sentences[finding.sentence];
    return finding.trigger->id == "be-in" && finding.first > sentence.first &&
           input.text.view(finding.first) == "been" &&
           input.is(finding.first - 1, word_class::have);
}

/// "Peru welcomes the holding of talks between Chad and Mali": what others do, a government's
/// release does not date.
bool is_of_others(const StoryInput& input, const Finding& finding) {
    constexpr auto verbs = std::to_array<std::string_view>(
        {"welcomes", "welcome", "commends", "commend", "hails", "applauds", "notes", "supports",
         "congratulates", "encourages", "praises"});
    if (input.home == no_actor || finding.parties.contains(input.home)) return false;
    const std::uint32_t first = input.text.sentences[finding.sentence].first;
    for (std::uint32_t at = first; at < finding.np_first; ++at)
        if (is_one_of(verbs, input.text.view(at))) return true;
    return false;
}

/// "welcomes the peace agreement signed by Chad and Mali", "under the treaty signed by them": what
/// an accord is, not that it was signed today.
bool is_of_accord(const StoryInput& input, const Finding& finding) {
    const Sentence& sentence = input.text.sentences[finding.sentence];
    if (finding.trigger->frame != Frame::sign || finding.form != Form::past) return false;
    std::uint32_t at = finding.first;
    if (at == sentence.first || !input.is(at - 1, word_class::accord)) return false;
    constexpr std::uint32_t reach = 5;  // "the recent peace and trade agreement"
    for (const std::uint32_t least = sentence.back(at, reach); at > least; --at)
        if (input.text.tokens[at - 1].word == input.knowledge.function.the)
            return at - 1 > sentence.first;
    return false;
}

}  // namespace

bool is_timeless(const StoryInput& input, const Finding& finding) {
    constexpr auto often = std::to_array<std::string_view>(
        {"often", "frequently", "repeatedly", "regularly", "annually", "every", "times", "far"});
    const Sentence& sentence = input.text.sentences[finding.sentence];
    const FunctionWords& f = input.knowledge.function;
    const std::uint32_t least = sentence.back(finding.np_first, 12U);
    if (finding.form == Form::noun && names_arrangement(input.text, f, finding.np_first))
        return true;
    if (is_at_rest(input, finding) || is_of_accord(input, finding)) return true;
    if (is_of_others(input, finding) || has_stayed(input, finding)) return true;
    // "their earlier meeting in Vilnius", "had recently met"
    constexpr auto before =
        std::to_array<std::string_view>({"earlier", "previous", "recent", "recently"});
    for (std::uint32_t at = finding.np_first; at < finding.first; ++at)
        if (is_one_of(before, input.text.view(at))) return true;
    // "talks since 2006 between Chad and Niger"
    if (finding.last < sentence.last && input.text.tokens[finding.last].word == f.since)
        return true;
    // "has brokered talks between the two"
    constexpr auto over_time =
        std::to_array<std::string_view>({"mediated", "brokered", "facilitated", "sponsored"});
    bool perfect = false;
    for (std::uint32_t at = least; at < std::min(sentence.last, finding.last + 12); ++at) {
        perfect = perfect || input.knowledge.words.is(input.text.tokens[at].word, word_class::have);
        if (perfect && input.text.tokens[at].word == f.since) return true;
        if (perfect && at < finding.np_first && is_one_of(over_time, input.text.view(at)))
            return true;
        if (is_one_of(often, input.text.view(at))) return true;
    }
    const auto first = times_from(input.times, sentence.first);
    for (auto time = first; time != input.times.end() && time->last < sentence.last; ++time) {
        if (time->type != TimexType::duration) continue;
        const char unit = time->value.back();  // "a century after the war" is another matter
        const bool near = unit == 'D' || unit == 'W' || unit == 'M';
        if (near && input.text.tokens[time->last].word == f.after) return true;
    }
    return false;
}

}  // namespace detente
