// SPDX-License-Identifier: MIT
// The static drawing of a long timeline: how many meetings each month had, a row a year.
#pragma once

#include <string>

#include "timelines/timeline.hpp"

namespace detente {

/// From this many meetings on a row for each is more than a page without script can bear.
inline constexpr std::size_t most_rows_drawn = 2000;

/// SVG to stand inside the page. Meetings without a first day are told of in words below.
std::string months_drawing(const Timeline& timeline);

}  // namespace detente
