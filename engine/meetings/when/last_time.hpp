// SPDX-License-Identifier: MIT
// The meeting that another is counted from: "their first summit since 2007" tells of one in 2007.
#pragma once

#include <optional>

#include "engine/meetings/finding.hpp"

namespace detente {

/// The held meeting of the same parties that "the first … since <date>" looks back to, where the
/// finding is said to be the first since a date; a date alone, not "since he took office in 2017".
std::optional<Finding> last_time(const Scene& scene, const Finding& finding);

}  // namespace detente
