// SPDX-License-Identifier: MIT
// The day of a finding: out of its phrase, its clause or its sentence.
#pragma once

#include "engine/meetings/finding.hpp"

namespace detente {

/// Fills when, date_source and the words of the date, where the sentence gives one.
void find_when(const Scene& scene, Finding& finding);

/// Gives the finding the date of one time of the scene, joined with what follows it to an interval.
void date_by(const Scene& scene, Finding& finding, std::uint32_t time);

}  // namespace detente
