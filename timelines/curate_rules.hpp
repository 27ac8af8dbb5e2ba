// SPDX-License-Identifier: MIT
// The rules of timeline.yaml that change which candidates there are: `split` and `merged`.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "timelines/timeline_file.hpp"

namespace detente {

/// Ids that are gone, to the ids that stand for them now.
using IdChanges = std::unordered_map<std::string, std::string>;

/// Splits, then merges `candidates`. A rule that names what is not there becomes a warning.
IdChanges apply_rules(std::vector<Meeting>& candidates, const TimelineFile& file,
                      std::vector<Problem>& problems);

}  // namespace detente
