// SPDX-License-Identifier: MIT
// "two weeks", "a three-day": how long, as one number and its unit.
#pragma once

#include <optional>

#include "engine/time/timex.hpp"

namespace detente {

/// Of the value "P2W": 2 and 'W'.
struct Length {
    int count = 0;
    char unit = 'D';  ///< the value's last letter
};

/// Nothing where the time is no duration of one unit ("P1Y6M"), or of an unknown number ("PXD").
std::optional<Length> length_of(const Timex& time);

}  // namespace detente
