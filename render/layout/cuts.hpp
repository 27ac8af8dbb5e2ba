// SPDX-License-Identifier: MIT
// Cuts the ribbon of time into pieces as wide as the page.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "render/layout/drafts.hpp"
#include "render/layout/ribbon.hpp"

namespace detente::layout {

/// Few lanes stand in every band; of more, those alone that have something in it.
inline constexpr std::size_t always_shown = 8;

/// A piece of the ribbon and the meetings [first, last) in it.
struct Cut {
    double from = 0, to = 0;  ///< mm along the ribbon
    std::size_t first = 0, last = 0;
};

struct CutPlan {
    double width = 200;
    std::vector<double> key_heights;  ///< of each meeting in the key, mm
    double key_room = 0;              ///< most that they may have in all in a band; 0: any
    double first_key_room = 0;        ///< the same in the first band
    double room_of_lane = 0;          ///< more of it for each lane that the band does not show
};

/// Bands end at folds and pauses rather than between two meetings that stand close.
std::vector<Cut> cut_ribbon(const Drafts& drafts, const Ribbon& ribbon, const CutPlan& plan);

/// Where the fold between two places of the ribbon begins, if there is one.
std::optional<double> fold_between(const TimeScale& scale, double from, double to);

}  // namespace detente::layout
