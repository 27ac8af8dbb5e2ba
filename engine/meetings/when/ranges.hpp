// SPDX-License-Identifier: MIT
// Times of a sentence that are one stretch: "from 28 February to 2 March", "July 13 and 14".
#pragma once

#include <cstdint>
#include <optional>

#include "engine/meetings/reading/scene.hpp"

namespace detente {

struct TimeRange {
    Edtf when;                ///< an interval
    std::uint32_t first = 0;  ///< tokens, half-open
    std::uint32_t last = 0;
};

/// The stretch that the time at `index` of the scene's times is an end of, or a day in; none where
/// it stands alone.
std::optional<TimeRange> find_range(const Scene& scene, std::uint32_t index);

}  // namespace detente
