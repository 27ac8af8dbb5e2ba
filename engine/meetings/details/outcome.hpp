// SPDX-License-Identifier: MIT
// What came of a meeting: "agreed to resume talks", "ended without agreement".
#pragma once

#include "engine/meetings/details/passage.hpp"

namespace detente {

/// The clause of the finding's sentence that says so, from its verb on, cut where it can be read
/// alone; empty where none does.
Stretch outcome_of(const Passage& passage, const Finding& finding);

/// The same of the sentence behind: "The two sides agreed to meet again."
Stretch outcome_behind(const Passage& passage, const Finding& finding);

}  // namespace detente
