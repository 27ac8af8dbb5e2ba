// SPDX-License-Identifier: MIT
// The compiled rules: word classes, and all patterns as one trie. tools/compile_time_rules writes
// the enums and tables from rules/*.txt.
#pragma once

#include <array>
#include <cstdint>

namespace detente::time_rules {

#include "time_rule_names.inc"

/// A set of word classes.
struct ClassSet {
    std::array<std::uint64_t, 4> bits{};

    constexpr bool meets(const ClassSet& other) const {
        return ((bits[0] & other.bits[0]) | (bits[1] & other.bits[1]) | (bits[2] & other.bits[2]) |
                (bits[3] & other.bits[3])) != 0;
    }
    constexpr bool has(WordClass word_class) const {
        const auto id = static_cast<unsigned>(word_class);
        return (bits[id / 64] >> (id % 64) & 1U) != 0;
    }
    constexpr void add(unsigned id) { bits[id / 64] |= std::uint64_t{1} << (id % 64); }
    constexpr void add(const ClassSet& other) {
        for (unsigned i = 0; i < 4; ++i) bits[i] |= other.bits[i];
    }
    constexpr void add(WordClass word_class) { add(static_cast<unsigned>(word_class)); }
    constexpr bool empty() const { return (bits[0] | bits[1] | bits[2] | bits[3]) == 0; }
};

struct LexiconRow {
    const char* word;
    std::uint8_t word_class;
    int value;
    bool capital;  ///< only where the first letter is upper case
};

struct Edge {
    ClassSet classes;  ///< what the token must meet; for built-ins what it can start with
    std::uint16_t next;
    StepKind kind;
    Role role;
};

struct Node {
    ClassSet any;  ///< of all edges: lets most tokens leave at once
    std::uint32_t first_edge;
    std::uint16_t edge_count;
    std::int16_t pattern;  ///< accepted here, or -1
    bool zero_width;       ///< has edges that take no token
};

}  // namespace detente::time_rules
