// SPDX-License-Identifier: MIT
// When meetings took place, as far as only the text around them tells.
#pragma once

#include <vector>

#include "engine/meetings/story/cluster.hpp"
#include "engine/meetings/story/story.hpp"

namespace detente {

/// Gives findings without a date that of what they are told beside.
void complete_dates(const StoryInput& input, std::vector<Finding>& findings);

/// What has no date of its own: that of the paragraph, else the publication day for news that the
/// text opens with.
void date_from_document(const StoryInput& input, const std::vector<Finding>& findings,
                        Cluster& cluster);

}  // namespace detente
