// SPDX-License-Identifier: MIT
// The legend: only the signs that the picture uses.
#pragma once

#include <vector>

#include "render/layout/ladder.hpp"

namespace detente::layout {

struct LegendBlock {
    std::vector<LegendItem> items;  ///< from y = 0 downward
    double height = 0;              ///< 0: no sign needs a word
};

/// `signs` in the order to show them.
LegendBlock make_legend(const std::vector<Sign>& signs, const Ladder& frame);

constexpr Sign sign_of(Status status) {
    return static_cast<Sign>(status);
}
static_assert(sign_of(Status::postponed) == Sign::postponed);

}  // namespace detente::layout
