// SPDX-License-Identifier: MIT
#include "engine/meetings/confidence.hpp"

#include <algorithm>

namespace detente {

double confidence(const Cluster& cluster, const std::vector<Finding>&) {
    double sure = 0.5;
    if (cluster.date_source >= DateSource::clause)
        sure += 0.2;
    else if (cluster.date_source == DateSource::none)
        sure -= 0.2;
    if (cluster.people.size() >= 2) sure += 0.15;
    if (cluster.findings.size() >= 2) sure += 0.1;
    if (!cluster.place.empty()) sure += 0.05;
    return std::clamp(sure, 0.05, 0.95);
}

}  // namespace detente
