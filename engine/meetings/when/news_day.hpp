// SPDX-License-Identifier: MIT
// The day that a piece of news speaks of, where it is not the day on which it was published.
#pragma once

#include <optional>

#include "engine/meetings/story/story.hpp"

namespace detente {

/// Saturday's paper tells of Friday: "… took a direct role Friday", "said yesterday". The day
/// before the publication, where the opening names it and not the day of the publication.
std::optional<Day> news_day(const StoryInput& input);

}  // namespace detente
