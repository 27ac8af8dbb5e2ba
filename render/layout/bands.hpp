// SPDX-License-Identifier: MIT
// Cuts the ribbon of time into bands as wide as the page, and fills each.
#pragma once

#include <vector>

#include "render/layout/drafts.hpp"
#include "render/layout/ribbon.hpp"

namespace detente::layout {

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

/// What all bands of a picture share.
struct BandPlan {
    const Drafts& drafts;
    const Ribbon& ribbon;
    std::vector<std::pair<std::size_t, std::size_t>> links;  ///< earlier, later; into `dated`
    double left = 0, right = 0;                              ///< where lanes begin and may end
    double labels_left = 0;
    double pitch = 7;             ///< between lanes
    double flag_room = 0;         ///< kept free above the lanes; their axis is below then
    std::optional<double> today;  ///< along the ribbon
    std::string today_words;
};

/// The band with its top at 0; labels of meetings are left to the caller.
Band make_band(const Cut& cut, const BandPlan& plan);

/// Where today is not in it.
double band_height(const BandPlan& plan);

}  // namespace detente::layout
