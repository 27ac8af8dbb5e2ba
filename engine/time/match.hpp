// SPDX-License-Identifier: MIT
// Walks the pattern trie from one token and collects what it accepts, longest first.
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "engine/time/words.hpp"

namespace detente::time_rules {

inline constexpr std::uint32_t no_token = 0xFFFFFFFFU;

/// One accepted pattern. [first, last) is the span, `end` what was read to accept it.
struct Match {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t end = 0;
    std::int16_t pattern = -1;
    std::array<std::uint32_t, role_count> at{};  ///< token of each role, or no_token

    bool has(Role role) const { return at[static_cast<std::size_t>(role)] != no_token; }
    std::uint32_t token(Role role) const { return at[static_cast<std::size_t>(role)]; }
};

/// Room for the matches from one token; no memory is taken while matching.
struct Matches {
    static constexpr std::size_t capacity = 24;
    std::array<Match, capacity> items;
    std::size_t size = 0;

    /// Longest first; of equally long ones the earlier rule first.
    void sort();
};

std::span<const LexiconRow> lexicon_rows();
/// How patterns go on from a first token of these classes: the quick way past most of them.
struct Opening {
    bool possible = false;  ///< some pattern starts so
    bool alone = false;  ///< one ends there already, or looks at more than the next token's classes
    ClassSet next;       ///< what the second token must meet otherwise
};
Opening opening_of(const ClassSet& classes);
void find_matches(const Text& text, const TimeWords& words, std::uint32_t first, Matches& out);

}  // namespace detente::time_rules
