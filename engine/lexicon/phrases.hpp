// SPDX-License-Identifier: MIT
// Phrases of words and what they mean, as a trie in flat arrays that the build can write as a
// table.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "engine/lexicon/entries.hpp"

namespace detente {

/// Nodes are numbered breadth first, so that the children of node n are first_child[n] up to
/// first_child[n + 1], sorted by the word that leads to them. Node 0 is the root. Words are numbers
/// above 0 of whoever made the table.
struct PhraseTable {
    std::span<const std::uint32_t> word;         ///< that leads to the node
    std::span<const std::uint32_t> first_child;  ///< one more than nodes
    std::span<const std::uint32_t> first_entry;  ///< one more than nodes
    std::span<const LexiconEntry> entry;

    /// The node that the word leads to; 0 where none does.
    std::uint32_t child(std::uint32_t node, std::uint32_t next) const;
    std::span<const LexiconEntry> entries(std::uint32_t node) const {
        return entry.subspan(first_entry[node], first_entry[node + 1] - first_entry[node]);
    }
};

/// The arrays of a table.
struct PhraseArrays {
    std::vector<std::uint32_t> word;
    std::vector<std::uint32_t> first_child;
    std::vector<std::uint32_t> first_entry;
    std::vector<LexiconEntry> entry;

    PhraseTable table() const { return {word, first_child, first_entry, entry}; }
};

class PhraseBuilder {
  public:
    PhraseBuilder() : nodes_(1) {}

    /// The entries of a phrase of one word or more, in the order in which they were added.
    std::vector<LexiconEntry>& at(std::span<const std::uint32_t> phrase);
    PhraseArrays arrays() const;

  private:
    struct Node {
        std::map<std::uint32_t, std::size_t> children;
        std::vector<LexiconEntry> entries;
    };
    std::vector<Node> nodes_;
};

}  // namespace detente
