// SPDX-License-Identifier: MIT
// What the meeting stage went by, kept only where somebody asks to have a document explained.
#pragma once

#include <array>
#include <utility>
#include <vector>

#include "engine/meetings/story/cluster.hpp"

namespace detente {

/// Why a trigger tells of no meeting.
enum class Refusal : std::uint8_t { no_encounter, denied, no_parties, mere_trip };

inline constexpr std::array<Name<Refusal>, 4> refusal_names{
    {{Refusal::no_encounter, "the words around it tell of no encounter"},
     {Refusal::denied, "refused, denied or only supposed"},
     {Refusal::no_parties, "fewer than two parties, and none told before that fit"},
     {Refusal::mere_trip, "a trip to talks that are told of, or nobody in office travels"}}};

struct Refused {
    Finding finding;
    Refusal why;
};

struct MeetingTrace {
    std::vector<Finding> findings;
    std::vector<Refused> refused;
    std::vector<Cluster> clusters;  ///< of findings, in the order of the meetings
    /// Of sentences with a trigger: sentence and its groups, in document order.
    std::vector<std::pair<std::uint32_t, std::vector<Group>>> groups;
};

}  // namespace detente
