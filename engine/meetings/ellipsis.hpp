// SPDX-License-Identifier: MIT
// Ordinals that stand for a round: "the second was held in Geneva", "there was a third".
#pragma once

#include "engine/meetings/scene.hpp"

namespace detente {

/// Whether the ordinal at the token has left out its noun: "The second was held in Geneva", "the
/// previous one, held in May", "a third, set for June,". The sentence's triggers before it are
/// read.
bool leaves_out_noun(const Scene& scene, std::uint32_t at);

}  // namespace detente
