// SPDX-License-Identifier: MIT
// One trigger that tells of several meetings: "met Xi on Monday and Li on Tuesday", "will visit
// India (1-2 August), Pakistan (2-6 August)", "flew to Oslo and Riga".
#pragma once

#include <vector>

#include "engine/meetings/finding.hpp"

namespace detente {

/// The further meetings that the words behind a dated finding tell with a date of their own each,
/// in the order of the text.
std::vector<Finding> spread(const Scene& scene, const Finding& finding);

/// A visit to each state of a tour that has one date or none, in the order of the text; empty where
/// the way leads to one state. `where` is the group of its destinations.
std::vector<Finding> stops(const Scene& scene, const Group& where, const Finding& tour);

}  // namespace detente
