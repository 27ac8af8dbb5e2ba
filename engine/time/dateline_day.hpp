// SPDX-License-Identifier: MIT
// The day on which a story was written, where a later paper printed it.
#pragma once

#include <optional>
#include <vector>

#include "engine/text/text.hpp"
#include "engine/time/timex.hpp"

namespace detente {

/// "LIMA, Aug. 30 (Agency) - The ministers met today" in a paper of 31 August: what is told as of
/// today is of the dateline's day. Nothing where no dateline tells of another day than
/// `published`, or of one that is more than a few days before it.
std::optional<Day> dateline_day(const Text& text, const std::vector<Timex>& times, Day published);

}  // namespace detente
