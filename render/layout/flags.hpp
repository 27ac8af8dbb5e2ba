// SPDX-License-Identifier: MIT
// Few meetings have their titles beside them: flags on poles above the lanes.
#pragma once

#include <optional>
#include <vector>

#include "render/layout/text.hpp"
#include "timelines/timeline.hpp"

namespace detente::layout {

/// Lines with their left edge and top at 0.
struct Flag {
    double pole = 0;  ///< x
    std::vector<TextLine> lines;
    double width = 0, height = 0;
};

/// Its title, date and details, wrapped.
Flag make_flag(const Meeting& meeting, const Timeline& timeline, double pole);

/// Where the flag's left edge and top stand; y is counted up from the lanes, negative.
struct FlagPlace {
    double left = 0, top = 0;
};

/// Places flags (ascending by pole) so that none lies over another and no pole goes through a flag,
/// within [left, right], in at most `most_rows` rows; nothing where that cannot be.
std::optional<std::vector<FlagPlace>> place_flags(const std::vector<Flag>& flags, double left,
                                                  double right, std::size_t most_rows);

}  // namespace detente::layout
