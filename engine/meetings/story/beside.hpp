// SPDX-License-Identifier: MIT
// A meeting of some of those who met, beside that of all.
#pragma once

#include <vector>

#include "engine/meetings/finding.hpp"

namespace detente {

/// "The ministers of Peru, Chad and Mali met in Lima on Monday. Peru and Chad held a bilateral
/// meeting on the sidelines.": one of its own, on the day and at the place of the other.
void tell_beside(const Scene& scene, const std::vector<Finding>& before, Finding& finding);

}  // namespace detente
