// SPDX-License-Identifier: MIT
#include "tools/time_rules/pattern_graph.hpp"

#include <stdexcept>

namespace time_rules {
namespace {

void insert(Rules& rules, const Sequence& sequence, int pattern) {
    std::size_t node = 0;
    for (const Step& step : sequence) {
        std::size_t next = 0;
        for (const auto& [known, target] : rules.trie[node].edges)
            if (known == step) next = target;
        if (next == 0) {
            next = rules.trie.size();
            rules.trie[node].edges.emplace_back(step, next);
            rules.trie.emplace_back();
        }
        node = next;
    }
    if (rules.trie[node].pattern < 0) rules.trie[node].pattern = pattern;
}

void build_trie(Rules& rules) {
    for (std::size_t i = 0; i < rules.patterns.size(); ++i) {
        const Pattern& pattern = rules.patterns[i];
        if (pattern.examples == 0 || pattern.counter_examples == 0 || pattern.sequences.empty())
            throw std::runtime_error(pattern.file + ":" + std::to_string(pattern.line) + ": rule " +
                                     pattern.id +
                                     " needs a pattern, an example and a counter-example");
        for (const Sequence& sequence : pattern.sequences)
            insert(rules, sequence, static_cast<int>(i));
    }
}

/// Children stand behind their parents.
void share_tails(Rules& rules) {
    std::map<std::string, std::size_t> known;
    std::vector<std::size_t> same(rules.trie.size());
    for (std::size_t i = rules.trie.size(); i-- > 0;) {
        std::string signature = std::to_string(rules.trie[i].pattern);
        for (auto& [step, next] : rules.trie[i].edges) {
            next = same[next];
            signature += ";" + step.kind + "/" + step.role + "/" + std::to_string(next);
            for (const unsigned id : step.classes) signature += "," + std::to_string(id);
        }
        same[i] = known.emplace(signature, i).first->second;
    }
    std::vector<std::size_t> position(rules.trie.size());
    std::vector<Node> kept;
    for (std::size_t i = 0; i < rules.trie.size(); ++i)
        if (same[i] == i) {
            position[i] = kept.size();
            kept.push_back(rules.trie[i]);
        }
    for (Node& node : kept)
        for (auto& [step, next] : node.edges) next = position[next];
    rules.trie = std::move(kept);
}

}  // namespace

void build_graph(Rules& rules) {
    build_trie(rules);
    share_tails(rules);
}

}  // namespace time_rules
