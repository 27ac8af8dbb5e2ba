// SPDX-License-Identifier: MIT
// What a meeting is about: "talks on arms control", "met to discuss Syria and trade".
#pragma once

#include <string>
#include <vector>

#include "engine/meetings/details/passage.hpp"

namespace detente {

/// No more are read of one meeting.
inline constexpr std::size_t most_topics = 5;

/// Adds the noun phrases that the finding's sentence calls its topics, as written without their
/// article, none twice.
void add_topics(const Passage& passage, const Finding& finding, const Place& place,
                std::vector<std::string>& topics);

/// The same of the sentence behind the meeting's: "They discussed Syria."
void add_topics_behind(const Passage& passage, const Place& place,
                       std::vector<std::string>& topics);

}  // namespace detente
