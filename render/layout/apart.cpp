// SPDX-License-Identifier: MIT
#include "render/layout/apart.hpp"

#include <algorithm>
#include <cmath>

namespace detente::layout {
namespace {

constexpr int most_rounds = 600;
constexpr double touching = 1e-6;
constexpr double nudge = 0.02;  // mm more than needed, so that rounding does not bring them back

double over_x(const PlacedBox& a, const PlacedBox& b) {
    return (a.width + b.width) / 2 - std::abs(a.x - b.x);
}

double over_y(const PlacedBox& a, const PlacedBox& b) {
    return (a.height + b.height) / 2 - std::abs(a.y - b.y);
}

void keep_inside(PlacedBox& box, double width, double height) {
    box.x = std::clamp(box.x, box.width / 2, std::max(box.width / 2, width - box.width / 2));
    box.y = std::clamp(box.y, box.height / 2, std::max(box.height / 2, height - box.height / 2));
}

/// Half of the way each, along the axis on which less is needed. Of two in one place the second
/// goes right and down.
void part(PlacedBox& a, PlacedBox& b) {
    const double x = over_x(a, b);
    const double y = over_y(a, b);
    const bool level = x / (a.width + b.width) < y / (a.height + b.height);
    const double step = ((level ? x : y) + nudge) / 2;
    double& one = level ? a.x : a.y;
    double& other = level ? b.x : b.y;
    const double sign = one <= other ? 1 : -1;
    one -= sign * step;
    other += sign * step;
}

}  // namespace

bool overlap(const PlacedBox& one, const PlacedBox& other) {
    return over_x(one, other) > touching && over_y(one, other) > touching;
}

bool move_apart(std::vector<PlacedBox>& boxes, double width, double height) {
    for (PlacedBox& box : boxes) keep_inside(box, width, height);
    for (int round = 0; round < most_rounds; ++round) {
        bool moved = false;
        for (std::size_t i = 0; i < boxes.size(); ++i)
            for (std::size_t j = i + 1; j < boxes.size(); ++j) {
                if (!overlap(boxes[i], boxes[j])) continue;
                part(boxes[i], boxes[j]);
                keep_inside(boxes[i], width, height);
                keep_inside(boxes[j], width, height);
                moved = true;
            }
        if (!moved) return true;
    }
    return false;
}

}  // namespace detente::layout
