// SPDX-License-Identifier: MIT
// Invented meetings, documents and timeline files for the tests of timelines.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "timelines/meeting.hpp"
#include "timelines/timeline_file.hpp"

namespace detente::test {

/// Dated `when` (EDTF, or empty), with one sentence of `doc` as its evidence.
inline Meeting told(std::string_view when, std::string place, std::vector<std::string> parties,
                    std::string doc = "a.txt", std::string quote = "They met.") {
    Meeting meeting;
    if (!when.empty()) meeting.when = parse_edtf(when).value();
    meeting.place = std::move(place);
    meeting.parties = std::move(parties);
    Evidence evidence;
    evidence.doc = std::move(doc);
    evidence.end = quote.size();
    evidence.quote = std::move(quote);
    meeting.evidence = {std::move(evidence)};
    return meeting;
}

/// A candidate as merging leaves it, with its id.
inline Meeting candidate(std::string_view when, std::string place, std::vector<std::string> parties,
                         std::string doc = "a.txt", std::string quote = "They met.") {
    Meeting meeting =
        told(when, std::move(place), std::move(parties), std::move(doc), std::move(quote));
    meeting.id = candidate_id(meeting);
    for (auto& evidence : meeting.evidence) {
        evidence.when = when;
        evidence.place = meeting.place;
        evidence.parties = meeting.parties;
        evidence.status = meeting.status;
    }
    return meeting;
}

inline DocumentMeetings document(std::string doc, std::string published,
                                 std::vector<Meeting> meetings) {
    for (auto& meeting : meetings)
        for (auto& evidence : meeting.evidence) evidence.doc = doc;
    return {std::move(doc), std::move(published), std::move(meetings)};
}

/// The file of these lines, headed by the version; "x.yaml" in messages.
inline TimelineFileResult parsed(const std::string& lines) {
    return parse_timeline_file("detente: 1\n" + lines, "x.yaml");
}

inline std::vector<std::string> ids(const std::vector<Meeting>& meetings) {
    std::vector<std::string> all;
    for (const auto& meeting : meetings) all.push_back(meeting.id);
    return all;
}

/// "file:line:column: severity: message", a line each.
inline std::string lines(const std::vector<Problem>& problems) {
    std::string all;
    for (const auto& problem : problems) all += to_string(problem) + '\n';
    return all;
}

}  // namespace detente::test
