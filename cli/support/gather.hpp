// SPDX-License-Identifier: MIT
// A briefing's inputs, read and extracted: what merging and drawing need of them.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cli/support/progress.hpp"
#include "engine/document/read.hpp"
#include "timelines/meeting.hpp"

namespace detente::cli {

struct Gathered {
    std::vector<DocumentMeetings> documents;  ///< in input order, like `sources`
    std::vector<Source> sources;
    std::vector<std::string> undated;  ///< docs without a publication day
    std::vector<Problem> problems;     ///< lines that are no document, names used twice
    std::size_t skipped = 0;           ///< files in folders that no reader knows
    std::size_t later = 0;             ///< documents left out: not published by the day asked for
    std::size_t repeated = 0;  ///< documents left out: same name and same text as one before
};

/// Keeps `doc` unique over all inputs, since evidence and curation speak of documents by it.
class DocNames {
  public:
    /// False for a document that was there before. Another text under a name already taken gets
    /// "name-2" and so on, and `problems` a warning.
    bool admit(Document& document, std::vector<Problem>& problems);

  private:
    std::map<std::string, std::size_t> texts_;  ///< doc → hash of its text
};

/// With `as_of`, only what is known to have been published by that day. Throws Error where an input
/// cannot be used.
Gathered gather(const std::vector<Input>& inputs, const std::vector<Actor>& own, unsigned threads,
                std::istream& in, Progress& progress, const std::optional<Day>& as_of = {});

}  // namespace detente::cli
