// SPDX-License-Identifier: MIT
// Meetings as rows: for people, and for programs.
#pragma once

#include <iosfwd>
#include <string_view>
#include <vector>

#include "timelines/timeline.hpp"

namespace detente::cli {

struct MeetingRow {
    const TimelineMeeting* entry = nullptr;
    std::string_view why{};  ///< it is rejected, where a person said so
};

/// "table": columns as wide as they need. "json": a line a meeting as in candidates.jsonl, with
/// "review" and, of a rejected one, "why". "csv": RFC 4180, with a header, lists joined by "; ".
void write_meetings(std::ostream& out, const std::vector<MeetingRow>& rows,
                    std::string_view format);

}  // namespace detente::cli
