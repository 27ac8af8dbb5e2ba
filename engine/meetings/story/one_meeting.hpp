// SPDX-License-Identifier: MIT
// Whether a finding tells of a meeting that others told before.
#pragma once

#include <vector>

#include "engine/meetings/story/cluster.hpp"

namespace detente {

/// Whether both can be one meeting as far as kind, parties, dates and places tell.
bool compatible(const Cluster& cluster, const Finding& finding, const Knowledge& knowledge);

/// "the talks" after those very talks; another day means others.
bool takes_up(const Cluster& cluster, const Finding& finding);

/// Pompeo met Kim; "talks between Trump and Kim" are others: one state's people are not the same.
bool sends_another(const Cluster& cluster, const Finding& finding,
                   const std::vector<DocumentPerson>& people);

/// "met Minister Vega" in the evening beside "met President Rojas" in the afternoon: one who was
/// at both, and another partner of the same state.
bool meets_another(const Cluster& cluster, const Finding& finding,
                   const std::vector<DocumentPerson>& people);

}  // namespace detente
