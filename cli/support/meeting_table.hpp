// SPDX-License-Identifier: MIT
// Meetings as rows: for people, and for programs.
#pragma once

#include <iosfwd>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "timelines/timeline.hpp"

namespace detente::cli {

/// Why meetings are rejected, by their ids.
using Reasons = std::unordered_map<std::string_view, std::string_view>;

/// "table": columns as wide as they need. "json": a line a meeting as in candidates.jsonl, with
/// "review" and, of a rejected one, "why". "csv": RFC 4180, with a header, lists joined by "; ".
void write_meetings(std::ostream& out, const std::vector<const TimelineMeeting*>& meetings,
                    const Reasons& reasons, std::string_view format);

}  // namespace detente::cli
