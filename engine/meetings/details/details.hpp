// SPDX-License-Identifier: MIT
// What a document tells of a meeting besides who, when, where and whether.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/meetings/details/passage.hpp"
#include "engine/meetings/story/cluster.hpp"

namespace detente {

struct Details {
    std::string series;
    int round = 0;  ///< 1-based; 0 where not told, or told in two ways
    std::vector<std::string> topics;
    std::string outcome;  ///< of a held meeting only
    /// Where the outcome stands, if the meeting's own sentences do not tell it.
    std::optional<std::uint32_t> outcome_sentence;
};

/// Of the meeting with that index, from its findings, the best evidence first.
Details details_of(const DetailInput& input, const Cluster& cluster, std::int32_t meeting);

}  // namespace detente
