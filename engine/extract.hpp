// SPDX-License-Identifier: MIT
// The door of the engine: a document in, its meetings, time expressions or an explanation out.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/document/document.hpp"
#include "engine/explain.hpp"
#include "engine/time/timex.hpp"
#include "timelines/dated_sentence.hpp"
#include "timelines/meeting.hpp"

namespace detente {

/// Holds the lexicons. Building one takes some milliseconds; its const functions may be called from
/// many threads at once.
class Extractor {
  public:
    /// `own` extends the register: a timeline file's actors, aliases and offices.
    explicit Extractor(const std::vector<Actor>& own = {});
    ~Extractor();
    Extractor(Extractor&&) noexcept;
    Extractor& operator=(Extractor&&) noexcept;

    /// Meetings in document order with ids unique within the document. Never throws on any text.
    DocumentMeetings extract(const Document& document) const;

    /// The same, and what names a day and might have been a meeting goes to `unplaced`, in the
    /// order of the text.
    DocumentMeetings extract(const Document& document, std::vector<DatedSentence>& unplaced) const;

    /// What the stages of `extract` saw and by which rule; its meetings are those of `extract`.
    Explanation explain(const Document& document) const;

    /// The document's time expressions, a JSON line each (see to_json in timex.hpp).
    std::vector<std::string> times(const Document& document, TimeMode mode) const;

  private:
    struct Stages;
    std::unique_ptr<const Stages> stages_;
};

}  // namespace detente
