// SPDX-License-Identifier: MIT
// "Rojas and Vega strolled through Lima on 3 May": two leaders at one place on one day, whatever
// they did there.
#pragma once

#include <optional>

#include "engine/meetings/finding.hpp"

namespace detente {

/// What a sentence tells of that without a word for a meeting. Fills the scene's groups.
std::optional<Finding> find_joint_presence(Scene& scene, const Trigger& encounter);

}  // namespace detente
