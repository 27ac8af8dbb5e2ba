// SPDX-License-Identifier: MIT
// The document's findings in order, with what only its context tells: "the talks", "the two
// leaders".
#pragma once

#include <optional>
#include <vector>

#include "engine/meetings/finding.hpp"

namespace detente {

class DetailRules;
struct MeetingTrace;

struct StoryInput {
    const Text& text;
    const std::vector<Timex>& times;
    const Mentions& mentions;
    const Knowledge& knowledge;
    const TriggerTable& triggers;
    const DetailRules& details;
    std::optional<Day> published;
    ActorIndex home = no_actor;     ///< whose release the text is; none of most
    MeetingTrace* trace = nullptr;  ///< filled where given

    bool is(std::uint32_t token, WordClass mask) const {
        return knowledge.words.is(text.tokens[token].word, mask);
    }
};

/// Findings that have parties, in document order.
std::vector<Finding> read_story(const StoryInput& input);

}  // namespace detente
