// SPDX-License-Identifier: MIT
// An encounter told by how long it was: "Rojas had forty minutes with Vega in Lima".
#pragma once

#include "engine/meetings/reading/scene.hpp"

namespace detente {

// Few tokens can tell of one: may_have_time asks what costs little, before has_time.

inline bool may_have_time(const Scene& scene, std::uint32_t at) {
    return scene.first_time != scene.last_time &&
           (scene.is(at, word_class::have) || scene.text.view(at) == "got");
}

/// Whether minutes or hours stand right behind the "had" at the token: "had just over an hour with
/// Vega", "got forty minutes"; not "had two months to leave".
bool has_time(const Scene& scene, std::uint32_t at);

}  // namespace detente
