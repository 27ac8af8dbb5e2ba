// SPDX-License-Identifier: MIT
#include "engine/extract.hpp"

#include "engine/lexicon/lexicon.hpp"
#include "engine/lexicon/words.hpp"
#include "engine/text/text.hpp"

namespace detente {

struct Extractor::Stages {
    explicit Stages(const std::vector<Actor>& own)
        : times(vocabulary), words(vocabulary), lexicon(vocabulary, own) {}

    Vocabulary vocabulary;
    TimeTagger times;
    WordClasses words;
    Lexicon lexicon;
};

Extractor::Extractor(const std::vector<Actor>& own) : stages_(std::make_unique<Stages>(own)) {}
Extractor::~Extractor() = default;
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;

DocumentMeetings Extractor::extract(const Document& document) const {
    return {document.doc, document.published, {}};
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
