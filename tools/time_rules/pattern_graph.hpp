// SPDX-License-Identifier: MIT
// All patterns as one graph of steps.
#pragma once

#include "tools/time_rules/rules.hpp"

namespace time_rules {

/// Fills `rules.trie`; shares equal tails, so that the trie becomes a graph a tenth of its size.
/// Throws std::runtime_error for a rule without a pattern, an example or a counter-example.
void build_graph(Rules& rules);

}  // namespace time_rules
