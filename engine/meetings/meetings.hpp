// SPDX-License-Identifier: MIT
// The last stage of the engine: findings become the document's meetings.
#pragma once

#include <vector>

#include "engine/document/document.hpp"
#include "engine/meetings/story/story.hpp"
#include "timelines/meeting.hpp"

namespace detente {

/// In the order of their first evidence, with ids unique within the document.
std::vector<Meeting> find_meetings(const StoryInput& input, const Document& document);

}  // namespace detente
