// SPDX-License-Identifier: MIT
// "Modi will not attend the SAARC summit": it is held without him.
#pragma once

#include "engine/meetings/finding.hpp"

namespace detente {

/// Makes a denied finding the body's own session where the words only say that somebody stays away.
void hold_without_absent(const Scene& scene, Finding& finding);

}  // namespace detente
