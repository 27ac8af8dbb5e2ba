// SPDX-License-Identifier: MIT
#include "cli/support/gather.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <string_view>
#include <utility>

#include "cli/support/documents.hpp"
#include "engine/extract.hpp"

namespace detente::cli {
namespace {

/// What is kept of one document; its text is not.
struct Told {
    DocumentMeetings meetings;
    std::vector<DatedSentence> unplaced;
    Source source;
    bool dated = false;
    std::string foreign_language;  ///< where nothing is extracted from it
};

std::vector<Told> told_by(const Batch& batch, const Extractor& extractor) {
    std::vector<Told> told;
    for (const auto& document : batch) {
        std::vector<DatedSentence> unplaced;
        auto meetings = extractor.extract(document, unplaced);
        told.push_back({std::move(meetings), std::move(unplaced), source_of(document),
                        document.published_day().has_value(),
                        is_extractable(document) ? "" : document.language});
    }
    return told;
}

void append(Gathered& gathered, std::vector<Told>&& told) {
    for (auto& one : told) {
        if (!one.foreign_language.empty())
            gathered.foreign.push_back(
                fmt::format("{} ({})", one.source.doc, one.foreign_language));
        else if (!one.dated)
            gathered.undated.push_back(one.source.doc);
        gathered.documents.push_back(std::move(one.meetings));
        std::ranges::move(one.unplaced, std::back_inserter(gathered.unplaced));
        gathered.sources.push_back(std::move(one.source));
    }
}

}  // namespace

bool DocNames::admit(Document& document, std::vector<Problem>& problems) {
    const std::string name = document.doc;
    const std::size_t text = std::hash<std::string_view>{}(document.text);
    for (std::size_t number = 2;; ++number) {
        const auto [entry, is_new] = texts_.emplace(document.doc, text);
        if (!is_new && entry->second == text) return false;
        if (is_new) break;
        document.doc = fmt::format("{}-{}", name, number);
    }
    if (document.doc != name) {
        const auto message =
            fmt::format("another document has this name: this one is called {} here", document.doc);
        problems.push_back({Location{name, 0, 0}, message, Severity::warning});
    }
    return true;
}

bool StoryCopies::admit(const Document& document, std::vector<Copy>& copies) {
    constexpr date::days apart{4};  // a paper may print what an agency sent days ago, not weeks
    const auto day = document.published_day();
    const auto same_time = [&](std::size_t other) {
        const auto& earlier = days_[other];
        if (!earlier) return !day;  // the one with a day tells more
        return !day || date::abs(*day - *earlier) <= apart;
    };
    const auto found = texts_.add(document.text, same_time);
    days_.push_back(day);
    sources_.push_back(found ? sources_[*found] : admitted_);
    if (found) copies.push_back({document.doc, sources_[*found], document.publishers});
    admitted_ += found ? 0 : 1;
    return !found;
}

namespace {

void add_publishers(Gathered& gathered) {
    for (const Copy& copy : gathered.copies) {
        auto& known = gathered.sources[copy.of].publishers;
        for (const auto& publisher : copy.publishers)
            if (std::find(known.begin(), known.end(), publisher) == known.end())
                known.push_back(publisher);
    }
}

}  // namespace

Gathered gather(const std::vector<Input>& inputs, const std::vector<Actor>& own, unsigned threads,
                std::istream& in, Progress& progress, const std::optional<Day>& as_of) {
    const Extractor extractor(own);
    Gathered gathered;
    DocNames names;
    StoryCopies stories;
    std::vector<Problem> problems;
    auto report = work_on<std::vector<Told>>(
        inputs, in, threads, [&](Batch&& batch) { return told_by(batch, extractor); },
        [&](std::vector<Told>&& told) {
            progress.advance(told.size());
            append(gathered, std::move(told));
        },
        [&](Document& document) {
            const auto published = document.published_day();
            if (as_of && (!published || *published > *as_of)) {
                ++gathered.later;
                return false;
            }
            const bool admitted = names.admit(document, problems);
            gathered.repeated += admitted ? 0 : 1;
            return admitted && stories.admit(document, gathered.copies);
        });
    add_publishers(gathered);
    gathered.skipped = report.skipped;
    gathered.problems = std::move(report.problems);
    gathered.problems.insert(gathered.problems.end(), std::make_move_iterator(problems.begin()),
                             std::make_move_iterator(problems.end()));
    return gathered;
}

}  // namespace detente::cli
