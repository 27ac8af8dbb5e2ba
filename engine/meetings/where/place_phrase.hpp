// SPDX-License-Identifier: MIT
// What the words around a place's name tell: that something is held there, or that the way leads
// there.
#pragma once

#include "engine/meetings/finding.hpp"

namespace detente {

/// Of the places in the sentence of one finding, told by the trigger `hit`.
class PlacePhrase {
  public:
    PlacePhrase(const Scene& scene, const TriggerHit& hit, const Finding& finding)
        : s_(scene), f_(scene.k.function), hit_(hit), out_(finding) {}

    /// "in Lima", "on Goat Island", "at the Plaza, Lima", "Lima, where", "hosted by Lima"
    bool tells_where(const Group& group) const;
    /// "flew to Lima", "left for Lima"
    bool leads_there(const Group& group) const;
    bool leads_clause(const Group& group) const;
    bool names_place(const Group& group) const;
    bool leads_to_state(const Group& group) const;

  private:
    bool hosts(const Group& group) const;
    bool on_island(const Group& group) const;
    bool outside_of(const Group& group) const;
    bool closes_address(const Group& group) const;
    bool is_person(std::uint32_t at) const;
    bool names_event(const Group& group) const;
    bool is_event(std::uint32_t at) const;
    bool moves(const Group& group) const;
    bool leaves_for(const Group& group) const;
    bool is_sent(const Group& group) const;
    bool is_left(const Group& group) const;
    bool is_venue(const Group& group) const;

    const Scene& s_;
    const FunctionWords& f_;
    const TriggerHit& hit_;
    const Finding& out_;
};

}  // namespace detente
