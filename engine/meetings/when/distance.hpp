// SPDX-License-Identifier: MIT
// Days that a sentence tells by their distance from its other one.
#pragma once

#include "engine/meetings/finding.hpp"
#include "engine/meetings/reading/scene.hpp"

namespace detente {

/// "They met on Sunday, a day after she had received the premier", "Three days after meeting the
/// premier, she met the king on Monday": the premier's meeting was so long before; "met on the eve
/// of the summit of 20 January": the day before.
void date_by_distance(const Scene& scene, Finding& finding);

}  // namespace detente
