// SPDX-License-Identifier: MIT
// All of a timeline on one line as long as it takes: how much a day measures, what is folded, and
// where each meeting stands.
#pragma once

#include <vector>

#include "render/layout/time_scale.hpp"

namespace detente::layout {

struct RibbonPlan {
    std::vector<Moment> stops;  ///< ascending
    std::vector<double> gaps;   ///< mm that stop i + 1 stands behind stop i at least
    std::vector<Period> busy;   ///< what may not be folded
    double width = 200;         ///< mm of one line of the picture
    bool one_line = false;      ///< never longer than that
};

/// `x[i]` is where stop i stands, moved from its moment only as far as its neighbours need room.
struct Ribbon {
    TimeScale scale;
    std::vector<double> x;
};

/// One line of the picture is filled where that leaves nearly all stops in their place; else time
/// is stretched until it does, up to `most_mm_per_day`.
Ribbon make_ribbon(const RibbonPlan& plan);

inline constexpr double most_mm_per_day = 3.6;

}  // namespace detente::layout
