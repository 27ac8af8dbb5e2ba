// SPDX-License-Identifier: MIT
// Who took part, where a sentence beside that of the meeting says so.
#pragma once

#include <vector>

#include "engine/meetings/story/cluster.hpp"
#include "engine/meetings/story/story.hpp"

namespace detente {

/// "The delegations were led by A and B", "C chaired the session", "Also present: D": adds those
/// people to the meeting that such a sentence stands beside.
void add_company(const StoryInput& input, const std::vector<Finding>& findings,
                 std::vector<Cluster>& clusters);

}  // namespace detente
