// SPDX-License-Identifier: MIT
// Verbs in the past tense, as far as their form shows it.
#pragma once

#include <string_view>

#include "engine/text/word_list.hpp"

namespace detente {

/// "ended", "took", "agreed": in lower case; "proceed" is none.
inline bool is_past_verb(std::string_view word) {
    constexpr auto strong = std::to_array<std::string_view>(
        {"was",  "were", "had",  "began", "took",    "came", "went", "saw",
         "left", "made", "gave", "broke", "fell",    "drew", "met",  "held",
         "led",  "got",  "set",  "flew",  "brought", "ran",  "sent", "told"});
    const bool weak = word.size() > 4 && word.ends_with("ed") &&
                      (!word.ends_with("eed") || word.ends_with("greed") || word == "freed");
    return weak || is_one_of(strong, word);
}

}  // namespace detente
