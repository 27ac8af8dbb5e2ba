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
#include "engine/document/near_copies.hpp"
#include "engine/document/read.hpp"
#include "timelines/dated_sentence.hpp"
#include "timelines/meeting.hpp"

namespace detente::cli {

/// A wire story in another paper, an article saved twice: its publishers count for the source that
/// was there before.
struct Copy {
    std::string doc;
    std::size_t of = 0;  ///< index into the sources
    std::vector<std::string> publishers;
};

struct Gathered {
    std::vector<DocumentMeetings> documents;  ///< in input order, like `sources`
    std::vector<Source> sources;
    std::vector<DatedSentence> unplaced;  ///< dated sentences without a meeting, in input order
    std::vector<std::string> undated;     ///< docs without a publication day
    std::vector<std::string> foreign;     ///< docs in a language from which nothing is extracted
    std::vector<Problem> problems;        ///< lines that are no document, names used twice
    std::size_t skipped = 0;              ///< files in folders that no reader knows
    std::size_t later = 0;     ///< documents left out: not published by the day asked for
    std::size_t repeated = 0;  ///< documents left out: same name and same text as one before
    std::vector<Copy> copies;  ///< documents left out: the same story as one before
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

/// Tells copies by their words, where their publication days do not speak against it.
class StoryCopies {
  public:
    /// False for a copy, which is added to `copies`.
    bool admit(const Document& document, std::vector<Copy>& copies);

  private:
    NearCopies texts_;
    std::vector<std::optional<Day>> days_;  ///< of everything that was looked at
    std::vector<std::size_t> sources_;      ///< index of the source, for each of those
    std::size_t admitted_ = 0;
};

/// With `as_of`, only what is known to have been published by that day. Throws Error where an input
/// cannot be used.
Gathered gather(const std::vector<Input>& inputs, const std::vector<Actor>& own, unsigned threads,
                std::istream& in, Progress& progress, const std::optional<Day>& as_of = {});

}  // namespace detente::cli
