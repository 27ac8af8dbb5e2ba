// SPDX-License-Identifier: MIT
// One trigger that tells of several meetings: "met Xi on Monday and Li on Tuesday", "will visit
// India (1-2 August), Pakistan (2-6 August)".
#pragma once

#include <vector>

#include "engine/meetings/finding.hpp"

namespace detente {

/// The further meetings that the words behind a dated finding tell with a date of their own each,
/// in the order of the text.
std::vector<Finding> spread(const Scene& scene, const Finding& finding);

}  // namespace detente
