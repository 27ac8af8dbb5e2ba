// SPDX-License-Identifier: MIT
// The list below the drawing: a meeting as an article, the sources at the end.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "render/layout/ladder.hpp"

namespace detente {

/// What all entries share.
struct EntryContext {
    const Briefing& briefing;
    std::unordered_map<std::string_view, std::size_t> accent_of;  ///< of those with a column
    std::unordered_map<std::string_view, const Source*> source_of;
    std::unordered_map<std::string_view, std::vector<std::string_view>> followers_of;
};
EntryContext entry_context(const Briefing& briefing, const layout::Ladder& ladder);

void append_entry(std::string& out, const TimelineMeeting& entry, const EntryContext& context);
void append_sources(std::string& out, const Briefing& briefing);

}  // namespace detente
