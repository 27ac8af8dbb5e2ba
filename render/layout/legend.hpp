// SPDX-License-Identifier: MIT
// The legend: only the signs that the picture uses.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "render/layout/text.hpp"
#include "timelines/language.hpp"
#include "timelines/meeting.hpp"

namespace detente::layout {

/// The first five are those of Status, in its order.
enum class Sign {
    held,
    planned,
    proposed,
    cancelled,
    postponed,
    follows,
    moved,
    vague,
    unreviewed
};
struct LegendItem {
    Sign sign = Sign::held;
    double x = 0, y = 0;  ///< left edge and middle of the sign
    TextLine text;
};

struct LegendBlock {
    std::vector<LegendItem> items;  ///< from y = 0 downward
    double height = 0;              ///< 0: no sign needs a word
};

inline constexpr std::size_t sign_count = 9;

/// Which signs a picture has.
class UsedSigns {
  public:
    void use(Sign sign) { used_.at(static_cast<std::size_t>(sign)) = true; }
    /// In the order of the legend.
    std::vector<Sign> in_order() const;

  private:
    std::array<bool, sign_count> used_{};
};

/// `signs` in the order to show them, from x = `margin` to as far from the right edge.
LegendBlock make_legend(const std::vector<Sign>& signs, double width, double margin,
                        Language language);

constexpr Sign sign_of(Status status) {
    return static_cast<Sign>(status);
}
static_assert(sign_of(Status::postponed) == Sign::postponed);

}  // namespace detente::layout
