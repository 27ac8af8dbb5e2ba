// SPDX-License-Identifier: MIT
// Talks that ended for the day and go on another.
#pragma once

#include "engine/meetings/finding.hpp"

namespace detente {

/// "Talks adjourned on Sunday and will resume on Wednesday": those of Wednesday, where `finding`
/// tells of Sunday's.
std::optional<Finding> resumed_later(const Scene& scene, const Finding& finding);

}  // namespace detente
