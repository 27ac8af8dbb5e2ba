// SPDX-License-Identifier: MIT
#include "cli/support/gather.hpp"

#include <fmt/format.h>

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
    Source source;
    bool dated = false;
};

std::vector<Told> told_by(const Batch& batch, const Extractor& extractor) {
    std::vector<Told> told;
    for (const auto& document : batch)
        told.push_back({extractor.extract(document), source_of(document),
                        document.published_day().has_value()});
    return told;
}

void append(Gathered& gathered, std::vector<Told>&& told) {
    for (auto& one : told) {
        if (!one.dated) gathered.undated.push_back(one.source.doc);
        gathered.documents.push_back(std::move(one.meetings));
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

Gathered gather(const std::vector<Input>& inputs, const std::vector<Actor>& own, unsigned threads,
                std::istream& in, Progress& progress, const std::optional<Day>& as_of) {
    const Extractor extractor(own);
    Gathered gathered;
    DocNames names;
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
            return admitted;
        });
    gathered.skipped = report.skipped;
    gathered.problems = std::move(report.problems);
    gathered.problems.insert(gathered.problems.end(), std::make_move_iterator(problems.begin()),
                             std::make_move_iterator(problems.end()));
    return gathered;
}

}  // namespace detente::cli
