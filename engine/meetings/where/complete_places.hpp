// SPDX-License-Identifier: MIT
// Where meetings took place, as far as only the text around them tells.
#pragma once

#include <vector>

#include "engine/meetings/story/cluster.hpp"
#include "engine/meetings/story/story.hpp"

namespace detente {

/// A city of the country that is known as the place, where one of the sentences names it; else the
/// dateline, for today's news without a place.
void complete_place(const StoryInput& input, const std::vector<Finding>& findings,
                    Cluster& cluster);

/// Two who meet on the days of a body's session meet where it sits; nowhere known where two bodies
/// sit at once.
void place_beside_sessions(std::vector<Cluster>& clusters);

/// One of those who met within days is where he was, unless the text names two cities.
void place_by_series(std::vector<Cluster>& clusters);

/// "a summit hosted by Australia": the host's state, where nothing else is known.
void place_at_hosts(const Knowledge& knowledge, std::vector<Cluster>& clusters);

}  // namespace detente
