// SPDX-License-Identifier: MIT
// How sure the machine is that a meeting's parties and day are right.
#pragma once

#include <vector>

#include "engine/meetings/story/cluster.hpp"

namespace detente {

/// 0 to 1. Fed by where the date came from, by named people, and by how often the text tells it.
double confidence(const Cluster& cluster, const std::vector<Finding>& findings, const Text& text);

}  // namespace detente
