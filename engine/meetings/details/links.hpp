// SPDX-License-Identifier: MIT
// How the meetings of one document belong together: "on the sidelines of the summit", "a day after
// the talks in Rome".
#pragma once

#include <vector>

#include "engine/meetings/details/passage.hpp"
#include "timelines/meeting.hpp"

namespace detente {

/// Sets `part_of` and `follows` to ids of other meetings of the document, which all have their ids
/// by now; the merge maps them to the merged ones. Only what the text says and the days allow;
/// no meeting follows, or is part of, itself by any way round.
void link_meetings(const DetailInput& input, std::vector<Meeting>& meetings);

}  // namespace detente
