// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/main_pair.hpp"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace detente {
namespace {

ActorList count(const Text& text, const Mentions& mentions, const Knowledge& k) {
    std::unordered_map<ActorIndex, std::uint32_t> counts;
    const auto is_scene = [&](const Mention& mention) {
        return mention.kind == MentionKind::actor && mention.first > 0 &&
               text.tokens[mention.first - 1].word == k.function.in;
    };
    for (const Mention& mention : mentions.all)
        if (mention.kind != MentionKind::place && !is_scene(mention))
            for (const ActorIndex actor : mention.actors) ++counts[actor];
    counts.erase(k.lexicon.find_actor("UN"));
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

/// The two whom the title names; empty where there are no such two.
ActorList of_title(const Mentions& mentions, std::uint32_t title_end) {
    const auto text = static_cast<std::ptrdiff_t>(mentions.by_sentence[title_end]);
    ActorList named;
    ActorList all;  // with "Spanish", which may only tell of a language
    std::for_each(mentions.all.begin(), mentions.all.begin() + text, [&](const Mention& mention) {
        if (mention.kind == MentionKind::place) return;
        all.add(mention.actors);
        if (mention.kind != MentionKind::modifier) named.add(mention.actors);
    });
    if (named.size != 2) named = all;
    return named.size == 2 ? named : ActorList{};
}

/// Whether the text goes on to speak of them.
bool tells_of(const Mentions& mentions, std::uint32_t title_end, const ActorList& actors) {
    const auto text = static_cast<std::ptrdiff_t>(mentions.by_sentence[title_end]);
    return std::all_of(actors.begin(), actors.end(), [&](ActorIndex actor) {
        return std::any_of(
            mentions.all.begin() + text, mentions.all.end(), [&](const Mention& mention) {
                return mention.kind != MentionKind::place && mention.actors.contains(actor);
            });
    });
}

}  // namespace

const ActorList& MainPair::get() {
    if (!pair_) pair_ = count(text_, mentions_, k_);
    return *pair_;
}

const ActorList& MainPair::told() {
    if (!title_) {
        title_ = of_title(mentions_, title_end_);
        if (!tells_of(mentions_, title_end_, *title_)) title_ = ActorList{};
    }
    return title_->empty() ? get() : *title_;
}

const ActorList& MainPair::sides() {
    if (!sides_) sides_ = told().empty() ? of_title(mentions_, title_end_) : told();
    return *sides_;
}

}  // namespace detente
