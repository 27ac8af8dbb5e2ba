// SPDX-License-Identifier: MIT
// "the ministers of four Andean states - Peru, Chile, Ecuador and Bolivia": the list says who they
// are.
#pragma once

#include "engine/meetings/reading/scene.hpp"

namespace detente {

/// Puts such a list in the place of what it explains.
void explain_members(Scene& scene);

}  // namespace detente
