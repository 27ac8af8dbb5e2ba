// SPDX-License-Identifier: MIT
// The marks of an axis of time: years, months or days, as fine as there is room to name them.
#pragma once

#include <vector>

#include "render/layout/lanes.hpp"
#include "render/layout/time_scale.hpp"

namespace detente::layout {

/// Ticks of the ribbon from `from` to `to` mm, moved so that `from` comes to stand at x = `left`;
/// labels stand on `baseline` and do not touch each other. What begins a stretch or a band has its
/// year, and so has every January.
std::vector<Tick> make_ticks(const TimeScale& scale, double from, double to, double left,
                             double baseline, Language language);

}  // namespace detente::layout
