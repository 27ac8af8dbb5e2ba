// SPDX-License-Identifier: MIT
// What changed between two builds of a briefing, in the words of its candidates.
#pragma once

#include <string>
#include <vector>

#include "timelines/timeline.hpp"

namespace detente::cli {

struct Changes {
    /// Two candidates that rest on a common sentence.
    struct Pair {
        std::string before;
        std::string after;
        friend bool operator==(const Pair&, const Pair&) = default;
    };
    std::vector<std::string> added;  ///< ids
    std::vector<std::string> gone;
    std::vector<Pair> redated;        ///< another date, so another id
    std::vector<Pair> renamed;        ///< another id, the same date
    std::vector<Pair> restated;       ///< "id: planned" to "held": same id, another status
    std::vector<Pair> tied;           ///< entries of timeline.yaml that found a candidate, and it
    std::vector<std::string> untied;  ///< entries that lost theirs

    bool empty() const;
};

/// Tied by id first, then by document and quoted sentence.
Changes changes(const std::vector<Meeting>& before, const std::vector<Meeting>& after);

/// Adds the entries of `file` that tie to a candidate in one of two builds only. Both results are
/// of that file.
void compare_ties(Changes& changes, const TimelineFile& file, const CurationResult& before,
                  const CurationResult& after);

/// One line a kind of change: "3 new: a, b, c"; from eleven on the rest is counted.
std::vector<std::string> in_words(const Changes& changes);

}  // namespace detente::cli
