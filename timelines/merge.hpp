// SPDX-License-Identifier: MIT
// Many documents' meetings to one candidate each.
#pragma once

#include <vector>

#include "timelines/meeting.hpp"

namespace detente {

/// Joins what is the same meeting across documents and numbers the ids. Order: chronological. The
/// result does not depend on the order of `documents`. Each evidence says what its source said.
std::vector<Meeting> merge_documents(const std::vector<DocumentMeetings>& documents);

}  // namespace detente
