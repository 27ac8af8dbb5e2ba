// SPDX-License-Identifier: MIT
#include "engine/extract.hpp"

#include <algorithm>

#include "engine/knowledge.hpp"
#include "engine/meetings/meetings.hpp"
#include "engine/text/text.hpp"

namespace detente {

namespace {

/// The day in the middle of those that the text names, for offices held then.
Day day_of(const std::vector<Timex>& times) {
    std::vector<Day> days;
    for (const Timex& time : times)
        if (time.when && time.when->earliest()) days.push_back(*time.when->earliest());
    if (days.empty()) return Day{date::year{2000} / 1 / 1};
    std::nth_element(days.begin(), days.begin() + static_cast<std::ptrdiff_t>(days.size() / 2),
                     days.end());
    return days[days.size() / 2];
}

}  // namespace

struct Extractor::Stages {
    explicit Stages(const std::vector<Actor>& own)
        : times(vocabulary),
          function(vocabulary),
          words(vocabulary),
          lexicon(vocabulary, own),
          triggers(vocabulary) {}

    Knowledge knowledge() const { return {vocabulary, function, words, lexicon}; }

    Vocabulary vocabulary;
    TimeTagger times;
    FunctionWords function;
    WordClasses words;
    Lexicon lexicon;
    TriggerTable triggers;
};

Extractor::Extractor(const std::vector<Actor>& own) : stages_(std::make_unique<Stages>(own)) {}
Extractor::~Extractor() = default;
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;

DocumentMeetings Extractor::extract(const Document& document) const {
    if (!is_extractable(document)) return {document.doc, document.published, {}};
    const auto published = document.published_day();
    Text text;
    tokenise(document.text, document.blocks, stages_->vocabulary, text);
    const std::vector<Timex> times = stages_->times.tag(text, {published, TimeMode::automatic});
    const Knowledge knowledge = stages_->knowledge();
    Mentions mentions;
    find_mentions(text, times, published.value_or(day_of(times)), knowledge, mentions);
    return {
        document.doc, document.published,
        find_meetings({text, times, mentions, knowledge, stages_->triggers, published}, document)};
}

std::vector<std::string> Extractor::times(const Document& document, TimeMode mode) const {
    Text text;
    tokenise(document.text, document.blocks, stages_->vocabulary, text);
    std::vector<std::string> lines;
    for (const Timex& timex : stages_->times.tag(text, {document.published_day(), mode}))
        lines.push_back(to_json(timex, text, document.doc));
    return lines;
}

}  // namespace detente
