// SPDX-License-Identifier: MIT
// What was called off or put off: "called the summit off", "the talks were postponed", "were to
// meet in May, but it was cancelled".
#pragma once

#include <cstdint>

#include "engine/meetings/finding.hpp"
#include "engine/meetings/reading/scene.hpp"

namespace detente {

/// Sets the status of a meeting that the words around its trigger say was called off or put off.
/// What stands before the token `begin` is of something else.
void find_called_off(const Scene& scene, std::uint32_t begin, Finding& finding);

}  // namespace detente
