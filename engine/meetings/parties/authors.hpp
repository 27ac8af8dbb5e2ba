// SPDX-License-Identifier: MIT
// Those who write a joint statement: "We, the leaders of Chad and Niger, met in Lima today."
#pragma once

#include "engine/meetings/finding.hpp"
#include "engine/meetings/reading/scene.hpp"

namespace detente {

class Authors {
  public:
    Authors(const Text& text, const Mentions& mentions, const Knowledge& knowledge);

    /// Gives them the encounter of which they say "we": "We will meet again in May", "we
    /// talked about it by video"; not "we met President Mora".
    bool take(const Scene& scene, const TriggerHit& hit, Finding& finding) const;

  private:
    ActorList actors_;
    bool body_ = false;  ///< "We, the ministers of the African Union"
};

}  // namespace detente
