// SPDX-License-Identifier: MIT
#include "engine/meetings/main_pair.hpp"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace detente {
namespace {

ActorList count(const Mentions& mentions) {
    std::unordered_map<ActorIndex, std::uint32_t> counts;
    for (const Mention& mention : mentions.all)
        if (mention.kind != MentionKind::place)
            for (const ActorIndex actor : mention.actors) ++counts[actor];
    std::vector<std::pair<std::uint32_t, ActorIndex>> order;
    for (const auto& [actor, count] : counts) order.emplace_back(count, actor);
    std::sort(order.begin(), order.end(), std::greater<>());
    constexpr std::uint32_t least = 3;
    const bool two = order.size() >= 2 && order[1].first >= least &&
                     3 * order[1].first >= order[0].first &&
                     (order.size() == 2 || order[1].first >= 2 * order[2].first);
    ActorList pair;
    if (two) {
        pair.add(order[0].second);
        pair.add(order[1].second);
    }
    return pair;
}

}  // namespace

const ActorList& MainPair::get() {
    if (!pair_) pair_ = count(mentions_);
    return *pair_;
}

}  // namespace detente
