// SPDX-License-Identifier: MIT
// One meeting after another, told in one clause.
#pragma once

#include "engine/meetings/finding.hpp"

namespace detente {

/// "The meeting followed a visit to Chad in May", "The talks came after a summit in Lima": the
/// token that the other one's own words begin at, whose place and time are not this one's; the
/// sentence's end where it is not so.
std::uint32_t other_event_begin(const Scene& scene, const Finding& finding);

}  // namespace detente
