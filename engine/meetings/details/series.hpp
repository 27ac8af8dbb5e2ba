// SPDX-License-Identifier: MIT
// The process or format that a meeting is one of: "the Astana talks", "a BRICS summit".
#pragma once

#include <string>

#include "engine/meetings/details/passage.hpp"

namespace detente {

/// The name of the series in the finding's own phrase, the same for all its meetings: as
/// rules/details.tsv has it, "<body> summit", or the capitalised name as written, where two actors
/// that it begins with stand by their short names in the order of their ids, organisations first.
/// Empty where the phrase names none.
std::string series_of(const Passage& passage, const Finding& finding);

}  // namespace detente
