// SPDX-License-Identifier: MIT
// Places that a text names once and then only points at.
#pragma once

#include "engine/meetings/finding.hpp"

namespace detente {

/// Where "there", "here", "in the same city" and "at the truce village" around the finding lead;
/// empty where it has no such words, or they lead nowhere.
Place place_pointed_at(const Scene& scene, const Finding& finding);

/// Where the last place before the finding's words was told, up to so many sentences back.
Place place_told_before(const Scene& scene, const Finding& finding, std::uint32_t sentences);

}  // namespace detente
