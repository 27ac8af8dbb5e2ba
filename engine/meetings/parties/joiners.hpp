// SPDX-License-Identifier: MIT
// Who else took part in a meeting, where its words or the sentences behind tell it apart.
#pragma once

#include <vector>

#include "engine/meetings/finding.hpp"

namespace detente {

/// "They were joined by Mora", "The talks were also attended by Chad", "Mora also took part", "with
/// Mora in attendance", "Chad will mediate": one of the parties of the meeting told in this
/// sentence or in the two before. `told` is the number of findings of those before.
void add_joiners(Scene& scene, std::size_t told, std::vector<Finding>& findings);

}  // namespace detente
