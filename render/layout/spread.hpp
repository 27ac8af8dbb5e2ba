// SPDX-License-Identifier: MIT
// Things on a line that need room: moved as little as possible so that none touches the next.
#pragma once

#include <vector>

namespace detente::layout {

/// Positions as near to `wanted` (ascending) as may be (least squares) with at least `gaps[i]`
/// between i and i+1, all within [least, most] where there is room for all, else from `least` on.
/// Isotonic regression by pooling adjacent violators, linear in time: Barlow et al., Statistical
/// Inference under Order Restrictions, 1972.
std::vector<double> spread(const std::vector<double>& wanted, const std::vector<double>& gaps,
                           double least, double most);

}  // namespace detente::layout
