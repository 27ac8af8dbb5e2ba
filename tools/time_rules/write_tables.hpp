// SPDX-License-Identifier: MIT
// The compiled rules as C++: enums for engine/time/rule_table.hpp, tables for match.cpp.
#pragma once

#include <iosfwd>

#include "tools/time_rules/rules.hpp"

namespace time_rules {

void write_names(std::ostream& out, const Rules& rules);
void write_tables(std::ostream& out, const Rules& rules);

}  // namespace time_rules
