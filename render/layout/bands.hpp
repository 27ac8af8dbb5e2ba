// SPDX-License-Identifier: MIT
// Fills bands of time with lanes, ticks, folds, meetings and what joins them.
#pragma once

#include <vector>

#include "render/layout/cuts.hpp"

namespace detente::layout {

/// What all bands of a picture share.
struct BandPlan {
    const Drafts& drafts;
    const Ribbon& ribbon;
    std::vector<std::pair<std::size_t, std::size_t>> links;  ///< earlier, later; into `dated`
    double left = 0, right = 0;                              ///< where lanes begin and may end
    double pitch = 7;                                        ///< between lanes
    double flag_room = 0;         ///< kept free above the lanes; their axis is below then
    std::optional<double> today;  ///< along the ribbon
    std::string today_words;
};

/// The band with its top at 0; labels of meetings are left to the caller.
Band make_band(const Cut& cut, const BandPlan& plan);

/// Where today is not in it.
double band_height(const BandPlan& plan);

}  // namespace detente::layout
