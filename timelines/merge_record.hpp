// SPDX-License-Identifier: MIT
// Several tellings of one meeting to one record: what most and best say, everything as evidence.
#pragma once

#include <string_view>
#include <vector>

#include "timelines/meeting.hpp"

namespace detente {

/// Writes into each evidence what its document says of the meeting.
void tell_evidence(Meeting& meeting, std::string_view published);

/// One record of `tellings` (at least one), each with its evidence told. Date: the most precise,
/// of those the most often told; reports after the day count for more than plans. Status: the
/// latest report by publication day. People, topics: all. Place, kind: the majority. What the
/// sources contradict each other in becomes conflicts; coarser is no contradiction, nor is planned
/// before and held after. The id stays empty. Does not depend on the order of the tellings.
Meeting merged_record(const std::vector<const Meeting*>& tellings);

}  // namespace detente
