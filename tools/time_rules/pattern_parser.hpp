// SPDX-License-Identifier: MIT
// One line of a pattern to the plain sequences of steps that it stands for.
#pragma once

#include "tools/time_rules/rules.hpp"

namespace time_rules {

/// Adds the literals and roles that it meets to `rules`. Throws std::runtime_error with the column.
Sequences parse_pattern(Rules& rules, const std::string& pattern);

}  // namespace time_rules
