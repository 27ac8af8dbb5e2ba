// SPDX-License-Identifier: MIT
// Reads the files of rules/, line by line.
#pragma once

#include "tools/time_rules/rules.hpp"

namespace time_rules {

/// Throws std::runtime_error with file and line.
void read_file(Rules& rules, const std::string& path);

}  // namespace time_rules
