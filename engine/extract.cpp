// SPDX-License-Identifier: MIT
#include "engine/extract.hpp"

#include <algorithm>

#include "engine/actors/home.hpp"
#include "engine/actors/own_ministry.hpp"
#include "engine/actors/untold.hpp"
#include "engine/dated_sentences.hpp"
#include "engine/document/titled_text.hpp"
#include "engine/explain_stages.hpp"
#include "engine/knowledge.hpp"
#include "engine/meetings/details/rules.hpp"
#include "engine/meetings/meetings.hpp"
#include "engine/text/text.hpp"
#include "engine/time/dateline_day.hpp"

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

/// A document as far as the stages before the meetings take it.
struct Reading {
    TitledText titled;
    Text text;
    std::vector<Timex> times;
    Mentions mentions;
    ActorIndex home = no_actor;  ///< whose release it is
    Day day;                     ///< on which offices are looked up
    std::optional<Day> written;  ///< that of the dateline, or of publication
};

}  // namespace

struct Extractor::Stages {
    explicit Stages(const std::vector<Actor>& own)
        : times(vocabulary),
          function(vocabulary),
          words(vocabulary),
          lexicon(vocabulary, own),
          triggers(vocabulary) {}

    /// `out` points into the document and into itself. `pieces` may be nullptr.
    void read(const Document& document, Reading& out, std::vector<NamePiece>* pieces) const {
        const auto published = document.published_day();
        out.titled = TitledText(document);
        tokenise(out.titled.bytes(), out.titled.blocks(), vocabulary, out.text,
                 out.titled.text_begin());
        out.times = times.tag(out.text, {published, TimeMode::automatic});
        out.written = published;
        if (const auto day =
                published ? dateline_day(out.text, out.times, *published) : std::nullopt) {
            out.written = day;
            out.times = times.tag(out.text, {day, TimeMode::automatic});
        }
        out.day = published.value_or(day_of(out.times));
        find_mentions(out.text, out.times, out.day, knowledge, out.mentions, pieces);
        out.home = lexicon.find_actor(home_of(document.url));
        if (out.home == no_actor) out.home = home_in_head(out.text, knowledge, out.mentions);
        settle_own_ministry(out.text, knowledge, out.mentions);
        settle_home(out.text, knowledge, out.home, out.mentions);
        settle_only_holders(out.text, knowledge, out.home, out.mentions);
        if (out.home == no_actor) settle_untold(out.text, knowledge, out.mentions);
    }

    StoryInput story(const Reading& read, MeetingTrace* trace) const {
        return {read.text, read.times,   read.mentions, knowledge, triggers,
                details,   read.written, read.home,     trace};
    }

    Vocabulary vocabulary;
    TimeTagger times;
    FunctionWords function;
    WordClasses words;
    Lexicon lexicon;
    TriggerTable triggers;
    DetailRules details;
    Knowledge knowledge{vocabulary, function, words, lexicon};
};

Extractor::Extractor(const std::vector<Actor>& own) : stages_(std::make_unique<Stages>(own)) {}
Extractor::~Extractor() = default;
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;

DocumentMeetings Extractor::extract(const Document& document) const {
    if (!is_extractable(document)) return {document.doc, document.published, {}};
    Reading read;
    stages_->read(document, read, nullptr);
    return {document.doc, document.published,
            find_meetings(stages_->story(read, nullptr), document)};
}

DocumentMeetings Extractor::extract(const Document& document,
                                    std::vector<DatedSentence>& unplaced) const {
    if (!is_extractable(document)) return {document.doc, document.published, {}};
    Reading read;
    MeetingTrace trace;
    stages_->read(document, read, nullptr);
    const StoryInput story = stages_->story(read, &trace);
    DocumentMeetings told{document.doc, document.published, find_meetings(story, document)};
    find_dated_sentences(story, trace, document.doc, unplaced);
    return told;
}

Explanation Extractor::explain(const Document& document) const {
    if (!is_extractable(document)) return {};
    Reading read;
    std::vector<NamePiece> pieces;
    MeetingTrace trace;
    stages_->read(document, read, &pieces);
    const StoryInput story = stages_->story(read, &trace);
    std::vector<Meeting> meetings = find_meetings(story, document);
    Explanation out;
    explain_times(read.text, read.times, out.marks);
    explain_mentions(read.text, read.mentions, pieces, stages_->lexicon, read.day, out.marks);
    explain_meetings(story, trace, std::move(meetings), out);
    return out;
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
