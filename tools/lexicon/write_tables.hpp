// SPDX-License-Identifier: MIT
// The collected lexicon as C++ constants.
#pragma once

#include <ostream>

#include "tools/lexicon/collect.hpp"

namespace detente::tools {

/// Writes a source file that defines detente::lexicon_tables().
void write_tables(std::ostream& out, const Collected& lexicon);

}  // namespace detente::tools
