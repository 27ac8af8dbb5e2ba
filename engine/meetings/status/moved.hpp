// SPDX-License-Identifier: MIT
// "Postponed from 12 to 15 January": the meeting is one record with its new day and its old one.
#pragma once

#include "engine/meetings/finding.hpp"

namespace detente {

/// Gives a finding that the clause says was moved its new date, and the old one as `moved_from`
/// where told. Where no new day is told, the finding stays as it is: postponed at its old day.
void find_move(const Scene& scene, Finding& finding);

}  // namespace detente
