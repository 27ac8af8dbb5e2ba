// SPDX-License-Identifier: MIT
#include "cli/support/build_report.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <span>

#include "cli/support/changes.hpp"

namespace detente::cli {
namespace {

constexpr std::size_t most_named = 5;

std::string names(std::span<const std::string> all) {
    const auto named = all.first(std::min(all.size(), most_named));
    return fmt::format("{}{}", fmt::join(named, ", "), named.size() < all.size() ? ", ..." : "");
}

void tell_found(Messages& messages, const BuildReport& report) {
    std::size_t told = 0;
    for (const auto& document : report.gathered.documents) told += document.meetings.size();
    messages.note(fmt::format("Found {} in {}, merged into {}", counted(told, "meeting"),
                              counted(report.gathered.documents.size(), "document"),
                              counted(report.candidates.size(), "candidate")));
    const auto& curated = report.curated;
    messages.note(fmt::format(
        "Curated: {} confirmed, {} corrected, {} added, {} rejected; {} on the timeline",
        curated.confirmed, curated.corrected, curated.added, curated.rejected,
        counted(curated.timeline.meeting_count(), "meeting")));
}

/// Each copy with what it is a copy of, so that a person can object.
std::string about_copies(const Gathered& gathered) {
    std::vector<std::string> pairs;
    for (const Copy& copy : gathered.copies)
        pairs.push_back(fmt::format("{} (as {})", copy.doc, gathered.sources[copy.of].doc));
    const bool one = pairs.size() == 1;
    return fmt::format("{} {} the same story as another and {} as one source with it: {}",
                       counted(pairs.size(), "document"), one ? "tells" : "tell",
                       one ? "counts" : "count", names(pairs));
}

void tell_doubts(Messages& messages, const Gathered& gathered) {
    if (gathered.skipped != 0)
        messages.note(fmt::format("Skipped {}: pictures, scripts or others without text to read",
                                  counted(gathered.skipped, "file")));
    if (!gathered.copies.empty()) messages.note(about_copies(gathered));
    if (gathered.later != 0)
        messages.note(fmt::format("Left out {} not known to have been published by then",
                                  counted(gathered.later, "document")));
    if (gathered.repeated != 0)
        messages.note(
            fmt::format("Left out {} that came twice", counted(gathered.repeated, "document")));
    if (!gathered.foreign.empty())
        messages.note(fmt::format("Nothing is extracted from {} not in English: {}",
                                  counted(gathered.foreign.size(), "document"),
                                  names(gathered.foreign)));
    if (!gathered.undated.empty())
        messages.note(
            fmt::format("No publication day in {}, so \"Monday\" stays open there: {}. "
                        "Give it in timeline.yaml: {{path: ..., published: 2022-01-10}}",
                        counted(gathered.undated.size(), "document"), names(gathered.undated)));
}

void tell_changes(Messages& messages, const BuildReport& report) {
    if (!report.previous) return;
    auto difference = changes(*report.previous, report.candidates);
    compare_ties(difference, report.file, curate(*report.previous, report.file, report.as_of),
                 report.curated);
    if (difference.empty()) return messages.note("Nothing changed since the last build");
    messages.note("Since the last build:");
    for (const auto& line : in_words(difference)) messages.note("  " + line);
}

}  // namespace

std::string counted(std::size_t number, std::string_view noun) {
    return fmt::format("{} {}{}", number, noun, number == 1 ? "" : "s");
}

void tell(Messages& messages, const BuildReport& report) {
    tell_found(messages, report);
    tell_doubts(messages, report.gathered);
    if (report.curated.ahead != 0)
        messages.note(
            fmt::format("Left out {} of timeline.yaml that lay ahead and that nobody had "
                        "announced by then",
                        counted(report.curated.ahead, "event")));
    tell_changes(messages, report);
}

}  // namespace detente::cli
