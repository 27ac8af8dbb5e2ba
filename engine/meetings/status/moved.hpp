// SPDX-License-Identifier: MIT
// "Postponed from 12 to 15 January": the meeting is one record with its new day and its old one.
#pragma once

#include "engine/meetings/finding.hpp"

namespace detente {

/// Gives a finding that the clause says was moved its new date, and the old one as `moved_from`
/// where told. Where no new day is told, the finding stays as it is: postponed at its old day.
/// Whether it was moved.
bool find_move(const Scene& scene, Finding& finding);

/// "are due to meet on 12 January. The meeting has been put off until 4 February": the plan told
/// shortly before is postponed, and its day the moved meeting's old one.
void postpone_earlier(std::vector<Finding>& told, Finding& moved);

}  // namespace detente
