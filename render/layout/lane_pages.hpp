// SPDX-License-Identifier: MIT
// Bands and their keys on pages, or below each other in one picture.
#pragma once

#include <vector>

#include "render/layout/key.hpp"
#include "render/layout/lanes.hpp"

namespace detente::layout {

/// A band with its top at 0 and the key of its meetings.
struct BandWithKey {
    Band band;
    std::vector<KeyBlock> key;
};

struct LanePagesPlan {
    const Briefing& briefing;
    LanesOptions options;
    LegendBlock legend;
    KeyGrid grid;
    std::vector<BandWithKey> parts;
    std::vector<KeyBlock> undated;
};

/// Fills `lanes.pages` and `lanes.height`. A band and its key stay together where a page has room
/// for both; else the key goes on over the page.
void set_lane_pages(Lanes& lanes, LanePagesPlan plan);

/// What a page with a head of that height leaves for the key below a band, mm; never so little that
/// a band of a few meetings fills a page.
double room_for_key(const LanesOptions& options, double head, double band_height);

}  // namespace detente::layout
