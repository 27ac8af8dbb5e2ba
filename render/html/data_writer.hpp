// SPDX-License-Identifier: MIT
// One meeting as the page's script gets it.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "timelines/json.hpp"
#include "timelines/timeline.hpp"

namespace detente {

/// Meetings name actors, sources and each other by their place in the page's tables, 0-based.
struct PageTables {
    std::unordered_map<std::string_view, std::size_t> actor_number;
    std::unordered_map<std::string_view, std::size_t> source_number;
    std::unordered_map<std::string_view, std::size_t> meeting_number;
};

void append_meeting(JsonWriter& json, const TimelineMeeting& entry, const Timeline& timeline,
                    const PageTables& tables);

/// A published instant or day in words: "11 January 2022"; what is no day stays as it is.
std::string published_in_words(const std::string& published, Language language);

/// "day" in days since 1970-01-01 where it is one, else as text; nothing where it is empty.
void append_published(JsonWriter& json, const std::string& published);

/// A value on which sources differ as people read it: actors by name, dates in words.
std::string conflict_in_words(const std::string& field, const std::string& value,
                              const Timeline& timeline);

/// "Minister of Foreign Affairs, Russia": the offices that a person held on the day, or nothing.
std::string offices_on(const Actor& person, const std::optional<Edtf>& when,
                       const Timeline& timeline);

}  // namespace detente
