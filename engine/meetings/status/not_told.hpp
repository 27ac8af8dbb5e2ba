// SPDX-License-Identifier: MIT
// What the words around a meeting say of whether it came about: denied, left open, never held, over
// for the day, agreed to be.
#pragma once

#include "engine/meetings/finding.hpp"

namespace detente {

/// "denied that he had met", "denied having met", "would not say whether she had met".
bool is_left_open(const Scene& scene, const Finding& finding);

/// "adjourned on Sunday and will resume": the verb at `at` tells what the noun's meeting has been.
bool tells_course(const Scene& scene, const Finding& finding, std::uint32_t at);

/// "failed to take place", "never took place", "did not materialise", "is not planned": the words
/// from `at`, in the noun's clause up to `end`.
bool failed_to_happen(const Scene& scene, const Finding& finding, std::uint32_t at,
                      std::uint32_t end);

/// "agreed on 4 May to hold talks": the day stands between the verb at `at` and what it plans.
bool agreed_that_day(const Scene& scene, const Finding& finding, std::uint32_t at);

}  // namespace detente
