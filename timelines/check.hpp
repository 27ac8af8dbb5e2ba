// SPDX-License-Identifier: MIT
// What is wrong with a timeline that can be read: the questions that need more than one line of it.
#pragma once

#include <vector>

#include "timelines/timeline_file.hpp"

namespace detente {

/// An error for every actor id that neither the file nor the register knows, at the place where it
/// is written, with the id that was probably meant ("Russia": RUS).
std::vector<Problem> check_references(const TimelineFile& file);

}  // namespace detente
