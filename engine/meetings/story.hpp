// SPDX-License-Identifier: MIT
// The document's findings in order, with what only its context tells: "the talks", "the two
// leaders".
#pragma once

#include <optional>
#include <vector>

#include "engine/meetings/finding.hpp"

namespace detente {

struct MeetingTrace;

struct StoryInput {
    const Text& text;
    const std::vector<Timex>& times;
    const Mentions& mentions;
    const Knowledge& knowledge;
    const TriggerTable& triggers;
    std::optional<Day> published;
    MeetingTrace* trace = nullptr;  ///< filled where given
    ActorList main_pair{};          ///< the two whom the text is about, where it is about two
};

/// The two actors that a text names far more often than any other; empty where there are no such
/// two.
ActorList main_pair_of(const Mentions& mentions);

/// Findings that have parties, in document order.
std::vector<Finding> read_story(const StoryInput& input);

}  // namespace detente
