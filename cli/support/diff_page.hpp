// SPDX-License-Identifier: MIT
// What changed between two timelines, as a page for the briefing: what is new, what changed and
// how, what is gone.
#pragma once

#include <string>
#include <vector>

#include "timelines/diff.hpp"

namespace detente::cli {

/// Everything that a page about changes speaks of.
struct DiffView {
    const std::vector<MeetingChange>& changes;
    const Timeline& before;
    const Timeline& after;
    std::string title;  ///< of the timeline
};

/// One file that needs nothing beside it, no network and no script.
std::string diff_page(const DiffView& view);

}  // namespace detente::cli
