// SPDX-License-Identifier: MIT
// Meetings and sources as JSON Lines: what `extract` prints, candidates.jsonl, sources.jsonl and
// coverage.jsonl.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "timelines/dated_sentence.hpp"
#include "timelines/meeting.hpp"

namespace detente {

/// One line without its newline: {"doc","published","meetings":[…]}.
std::string to_json(const DocumentMeetings& document);
std::string to_json(const Meeting& candidate);
std::string to_json(const Source& source);
std::string to_json(const DatedSentence& sentence);

/// Reads what the functions above write, one record a line; `file` is for messages. Throws Error
/// with file and line on a line that is no record. Unknown fields are ignored, so that older
/// programs read newer files.
std::vector<Meeting> read_candidates(std::string_view text, const std::string& file);
std::vector<Source> read_sources(std::string_view text, const std::string& file);
std::vector<DatedSentence> read_coverage(std::string_view text, const std::string& file);

}  // namespace detente
