// SPDX-License-Identifier: MIT
// The legend: only the signs that the picture uses.
#pragma once

#include <vector>

#include "render/layout/text.hpp"
#include "timelines/meeting.hpp"

namespace detente::layout {

enum class Sign { held, planned, proposed, cancelled, postponed, follows, vague, unreviewed };
struct LegendItem {
    Sign sign = Sign::held;
    double x = 0, y = 0;  ///< left edge and middle of the sign
    TextLine text;
};

struct LegendBlock {
    std::vector<LegendItem> items;  ///< from y = 0 downward
    double height = 0;              ///< 0: no sign needs a word
};

/// `signs` in the order to show them, from x = `margin` to as far from the right edge.
LegendBlock make_legend(const std::vector<Sign>& signs, double width, double margin);

constexpr Sign sign_of(Status status) {
    return static_cast<Sign>(status);
}
static_assert(sign_of(Status::postponed) == Sign::postponed);

}  // namespace detente::layout
