// SPDX-License-Identifier: MIT
#include "engine/lexicon/phrases.hpp"

#include <algorithm>

namespace detente {

std::uint32_t PhraseTable::child(std::uint32_t node, std::uint32_t next) const {
    const auto begin = word.begin() + first_child[node];
    const auto end = word.begin() + first_child[node + 1];
    const auto found = std::lower_bound(begin, end, next);
    return found != end && *found == next ? static_cast<std::uint32_t>(found - word.begin()) : 0;
}

std::vector<LexiconEntry>& PhraseBuilder::at(std::span<const std::uint32_t> phrase) {
    std::size_t node = 0;
    for (const std::uint32_t word : phrase) {
        const auto [child, fresh] = nodes_[node].children.try_emplace(word, nodes_.size());
        node = child->second;
        if (fresh) nodes_.emplace_back();
    }
    return nodes_[node].entries;
}

PhraseArrays PhraseBuilder::arrays() const {
    PhraseArrays out;
    out.word.push_back(0);
    std::vector<const Node*> order{&nodes_.front()};
    for (std::size_t i = 0; i < order.size(); ++i) {
        out.first_child.push_back(static_cast<std::uint32_t>(order.size()));
        out.first_entry.push_back(static_cast<std::uint32_t>(out.entry.size()));
        out.entry.insert(out.entry.end(), order[i]->entries.begin(), order[i]->entries.end());
        for (const auto& [word, child] : order[i]->children) {
            out.word.push_back(word);
            order.push_back(&nodes_[child]);
        }
    }
    out.first_child.push_back(static_cast<std::uint32_t>(order.size()));
    out.first_entry.push_back(static_cast<std::uint32_t>(out.entry.size()));
    return out;
}

}  // namespace detente
