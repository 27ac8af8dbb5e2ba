// SPDX-License-Identifier: MIT
// What changed between two timelines, as a page for the briefing: what is new, what changed and
// how, what is gone.
#pragma once

#include <string>

#include "render/changes.hpp"

namespace detente::cli {

/// One file that needs nothing beside it, no network and no script. `title`: of the timeline.
std::string diff_page(const Comparison& comparison, const std::string& title);

}  // namespace detente::cli
