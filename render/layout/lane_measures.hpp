// SPDX-License-Identifier: MIT
// What the lanes need to know before anything has a place: gaps, widths, links and signs.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "render/layout/drafts.hpp"

namespace detente::layout {

/// Earlier and later of each link, into `dated`: what follows, and the rounds of a series.
std::vector<std::pair<std::size_t, std::size_t>> links_of(const Timeline& timeline,
                                                          const Drafts& drafts);

/// Of a meeting's number, mm.
double number_width(std::size_t number);

/// Between each upright and the next, mm: a number keeps clear of its neighbour's line, and of its
/// number where both stand on one lane.
std::vector<double> gaps_of(const Drafts& drafts);

/// Of the widest lane's name, mm.
double labels_width(const Drafts& drafts);

/// Those of the meetings; what joins them is not known yet.
UsedSigns signs_of(const Drafts& drafts, bool marks_unreviewed);

}  // namespace detente::layout
