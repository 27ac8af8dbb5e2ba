// SPDX-License-Identifier: MIT
// Talks that a sentence only speaks of, while it tells of something else or calls for them.
#pragma once

#include "engine/meetings/finding.hpp"
#include "engine/meetings/reading/scene.hpp"

namespace detente {

/// "met on Monday on ways to resume the talks with Chad", "its chief envoy to the six-party talks
/// flew to Oslo": neither says that those talks were held then.
bool is_only_topic(const Scene& scene, const Finding& finding);

/// "called for a return to negotiations": a wish, no meeting.
bool is_called_for(const Scene& scene, const Finding& finding);

/// "arrived in Lima to help revive the talks": which the noun at `noun` names, and which are not
/// held.
bool is_to_be_revived(const Scene& scene, std::uint32_t noun);

}  // namespace detente
