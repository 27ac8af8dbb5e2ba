// SPDX-License-Identifier: MIT
// Second ends that lean on the first: "July 13 and 14", "1915-17", "May 3-5, 2022".
#pragma once

#include <vector>

#include "engine/time/actions.hpp"

namespace detente::time_rules {

/// Appends the ends that follow a date just found; returns the token to go on with.
std::uint32_t continue_range(const Text& text, const TimeWords& words, const Period& period,
                             std::uint32_t at, std::vector<Timex>& result, Anchors& anchors);

/// "at 5 p.m. on April 10", "from 5 to 6 p.m. on April 10": the hour is of the day behind it.
void date_clocks(const Text& text, std::vector<Timex>& times);

}  // namespace detente::time_rules
