// SPDX-License-Identifier: MIT
// One line of time to scale for a slide: each meeting a numbered mark over its day, those that
// would touch stacked, and a key below. Laid out as lanes with a single lane.
#pragma once

#include "render/layout/lanes.hpp"

namespace detente::layout {

/// On a page too small for so many marks, type and marks are made smaller down to seven tenths.
/// Throws Error where that does not help.
Lanes lay_out_strip(const Briefing& briefing, const LanesOptions& options);

/// Where a mark stands on the line and how many stand below it.
struct StackPlace {
    double x = 0;
    std::size_t level = 0;
};

/// Marks of `widths` that belong at `wanted` (ascending), stacked in at most `most_levels` levels,
/// so that none touches another: at its place where it can be, else moved within [left, right].
/// Empty where there is no room for all.
std::vector<StackPlace> stack_marks(const std::vector<double>& wanted,
                                    const std::vector<double>& widths, double left, double right,
                                    std::size_t most_levels);

}  // namespace detente::layout
