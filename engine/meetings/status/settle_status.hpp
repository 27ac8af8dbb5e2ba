// SPDX-License-Identifier: MIT
// Status and day made to agree with the day of publication.
#pragma once

#include "engine/meetings/finding.hpp"

namespace detente {

/// A date after the publication day cannot be held; one before it with nothing but "will" has been.
void settle_status(const Scene& scene, Finding& finding, Day published);

}  // namespace detente
