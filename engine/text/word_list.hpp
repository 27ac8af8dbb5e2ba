// SPDX-License-Identifier: MIT
// Short lists of words that only one place asks for; a word that two ask for belongs into
// engine/lexicon/words.txt.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace detente {

/// Whether the word is in the list, spelled so.
template <std::size_t n>
constexpr bool is_one_of(const std::array<std::string_view, n>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace detente
