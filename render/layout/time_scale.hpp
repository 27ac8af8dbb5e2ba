// SPDX-License-Identifier: MIT
// Time on a line: so many millimetres a day, quiet stretches folded.
#pragma once

#include <cstddef>
#include <vector>

#include "timelines/edtf.hpp"

namespace detente::layout {

/// Days since 1970 with fractions: a day begins at a whole number, its middle is 0.5 later.
using Moment = double;
Moment begin_of(Day day);
Day day_of(Moment moment);

/// Half-open.
struct Period {
    Moment from = 0;
    Moment to = 0;
};

/// Sorted, and joined where they overlap or less than `pause` days part them.
std::vector<Period> busy_periods(std::vector<Period> periods, double pause);

/// A piece of the line on which time runs evenly, with a margin on either side.
struct Stretch {
    Period time;
    double left = 0;    ///< mm along the line, of the margin's outer edge
    double margin = 0;  ///< mm
    double right = 0;
};

/// Stretches with a fold of `fold_width` between them. Inside folds and margins time runs as it
/// must to meet the next stretch.
struct TimeScale {
    double mm_per_day = 1;
    std::vector<Stretch> stretches;  ///< at least one, ascending

    double at(Moment moment) const;
    std::size_t stretch_of(Moment moment) const;  ///< that holds it, or the one before the fold
    double length() const { return stretches.back().right; }
};

inline constexpr double fold_width = 9.0;
inline constexpr double stretch_margin = 4.0;

/// `needs[i]`: mm that what stands in period i takes at least.
TimeScale make_scale(const std::vector<Period>& periods, double mm_per_day,
                     const std::vector<double>& needs);

}  // namespace detente::layout
