// SPDX-License-Identifier: MIT
// Boxes moved apart until none lies over another, each as near to its place as that allows.
#pragma once

#include <vector>

namespace detente::layout {

/// By its middle.
struct PlacedBox {
    double x = 0, y = 0;
    double width = 0, height = 0;
};

/// Whether they have an area in common; touching is none.
bool overlap(const PlacedBox& one, const PlacedBox& other);

/// Moves boxes within [0, width] x [0, height]; false, with boxes moved in part, where that did not
/// succeed. The same boxes give the same places.
bool move_apart(std::vector<PlacedBox>& boxes, double width, double height);

}  // namespace detente::layout
