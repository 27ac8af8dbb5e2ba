// SPDX-License-Identifier: MIT
#include "render/layout/flags.hpp"

#include <algorithm>

namespace detente::layout {
namespace {

constexpr double beside_pole = 1.0, gap = 2.4, row_gap = 1.6;

struct Placed {
    double left, right, pole;
    std::size_t row;
};

/// Whether a flag of that row may stand there: a pole stands below its own flag only.
bool is_free(const std::vector<Placed>& placed, const Placed& flag) {
    return std::none_of(placed.begin(), placed.end(), [&flag](const Placed& other) {
        const auto covers = [](const Placed& a, double x) {
            return x > a.left - gap && x < a.right + gap;
        };
        if (other.row == flag.row)
            return flag.left < other.right + gap && other.left < flag.right + gap;
        return other.row > flag.row ? covers(flag, other.pole) : covers(other, flag.pole);
    });
}

}  // namespace

std::optional<std::vector<FlagPlace>> place_flags(const std::vector<Flag>& flags, double left,
                                                  double right, std::size_t most_rows) {
    std::vector<Placed> placed;
    std::vector<double> row_heights(most_rows);
    for (std::size_t i = flags.size(); i-- > 0;) {
        const Flag& flag = flags[i];
        const double begin = std::max(left, std::min(flag.pole + beside_pole, right - flag.width));
        Placed wanted{begin, begin + flag.width, flag.pole, 0};
        while (wanted.row < most_rows && !is_free(placed, wanted)) ++wanted.row;
        if (wanted.row == most_rows) return std::nullopt;
        row_heights[wanted.row] = std::max(row_heights[wanted.row], flag.height);
        placed.push_back(wanted);
    }
    std::reverse(placed.begin(), placed.end());
    std::vector<FlagPlace> places;
    for (const Placed& flag : placed) {
        double top = 0;
        for (std::size_t row = 0; row <= flag.row; ++row) top -= row_heights[row] + row_gap;
        places.push_back({flag.left, top});
    }
    return places;
}

}  // namespace detente::layout
