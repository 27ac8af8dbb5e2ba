// SPDX-License-Identifier: MIT
// Whether a meeting is more than somebody's wish.
#pragma once

#include <optional>

#include "engine/meetings/finding.hpp"

namespace detente {

/// "said on Monday he was ready to meet Vega": no meeting, as long as no day is told for it; Monday
/// is the day of the wish. "The meeting could be held in May" may still lead to it.
void find_wish(const Scene& scene, Finding& finding);

/// "accepted an invitation to visit Lima in May", "invited him to Lima in May, and he accepted":
/// planned rather than proposed, where its time is told.
void accept_invitation(const Scene& scene, std::optional<Day> published, Finding& finding);

}  // namespace detente
