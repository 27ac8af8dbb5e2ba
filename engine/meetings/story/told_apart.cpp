// SPDX-License-Identifier: MIT
#include "engine/meetings/story/told_apart.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "engine/meetings/reading/past_verbs.hpp"

namespace detente {

bool ToldApart::is_to_come(const Finding& one) const {
    const auto first = one.when ? one.when->earliest() : std::nullopt;
    return one.status != Status::held && in_.published && first && *first > *in_.published;
}

bool ToldApart::is_over(const Finding& finding) const {
    constexpr WordClass plans = word_class::planned | word_class::proposed | word_class::postponed |
                                word_class::cancelled | word_class::modal | word_class::negation;
    const std::uint32_t end = in_.text.sentences[finding.sentence].last;
    if (finding.form != Form::noun || finding.last + 1 >= end) return false;
    for (std::uint32_t at = finding.last; at < std::min(finding.last + 4, end); ++at) {
        const WordId word = in_.text.tokens[at].word;
        if (in_.knowledge.words.is(word, plans) || word == in_.knowledge.function.to) return false;
    }
    return is_past_verb(in_.text.view(finding.last));
}

bool ToldApart::by_name(const Finding& finding, const Finding& before) const {
    if (finding.form != Form::noun || finding.in_title || !is_capital(finding.first)) return false;
    bool named = false;
    for (std::uint32_t at = finding.np_first + 1; at < finding.first; ++at) {
        if (!is_capital(at) || is_told(at)) continue;
        if (in_.knowledge.words.of(in_.text.tokens[at].word) != 0) continue;
        named = true;
        for (std::uint32_t i = before.np_first; i < before.last; ++i)
            if (in_.text.view(i) == in_.text.view(at)) return false;
    }
    return named;
}

bool ToldApart::at_hosts(const Finding& finding) const {
    const Sentence& sentence = in_.text.sentences[finding.sentence];
    const FunctionWords& f = in_.knowledge.function;
    const bool bare = finding.form == Form::noun && finding.parties.size == 1 &&
                      finding.np_first == finding.first && finding.first > sentence.first;
    return bare && in_.text.tokens[finding.first - 1].word == f.for_ &&
           (finding.last >= sentence.last || in_.text.tokens[finding.last].word != f.with);
}

bool ToldApart::is_capital(std::uint32_t token) const {
    return in_.text.tokens[token].is(shape::capital);
}

bool ToldApart::is_told(std::uint32_t token) const {
    const auto covers = [&](const auto& one) { return one.first <= token && token < one.last; };
    const std::uint32_t sentence = in_.text.sentence_of(token);
    const auto all = in_.mentions.all.begin();
    const auto& bounds = in_.mentions.by_sentence;
    const auto after =
        std::upper_bound(in_.times.begin(), in_.times.end(), token,
                         [](std::uint32_t at, const Timex& time) { return at < time.first; });
    return std::any_of(all + bounds[sentence], all + bounds[sentence + 1], covers) ||
           (after != in_.times.begin() && covers(*std::prev(after)));
}

}  // namespace detente
