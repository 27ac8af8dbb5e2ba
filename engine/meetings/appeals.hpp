// SPDX-License-Identifier: MIT
// "called for a return to negotiations": a wish, no meeting.
#pragma once

#include "engine/meetings/finding.hpp"

namespace detente {

bool is_wished_for(const Scene& scene, const Finding& finding);

}  // namespace detente
