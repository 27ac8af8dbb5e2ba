// SPDX-License-Identifier: MIT
// Word classes: what the engine must know of single words, as bits by word id.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/text/vocabulary.hpp"
#include "timelines/meeting.hpp"

namespace detente {

using WordClass = std::uint64_t;

namespace word_class {
inline constexpr WordClass leader = 1ULL << 0U;
inline constexpr WordClass minister = 1ULL << 1U;
inline constexpr WordClass official = 1ULL << 2U;
inline constexpr WordClass title_mod = 1ULL << 3U;
inline constexpr WordClass group_noun = 1ULL << 4U;
inline constexpr WordClass place_noun = 1ULL << 5U;
inline constexpr WordClass former = 1ULL << 6U;
inline constexpr WordClass group_relation = 1ULL << 7U;
inline constexpr WordClass det = 1ULL << 8U;
inline constexpr WordClass possessive = 1ULL << 9U;
inline constexpr WordClass pronoun_he = 1ULL << 10U;
inline constexpr WordClass pronoun_they = 1ULL << 11U;
inline constexpr WordClass aux = 1ULL << 12U;
inline constexpr WordClass be = 1ULL << 13U;
inline constexpr WordClass have = 1ULL << 14U;
inline constexpr WordClass modal = 1ULL << 15U;
inline constexpr WordClass future = 1ULL << 16U;
inline constexpr WordClass weak_modal = 1ULL << 17U;
inline constexpr WordClass negation = 1ULL << 18U;
inline constexpr WordClass prep = 1ULL << 19U;
inline constexpr WordClass conj = 1ULL << 20U;
inline constexpr WordClass relative = 1ULL << 21U;
inline constexpr WordClass and_word = 1ULL << 22U;
inline constexpr WordClass quote = 1ULL << 23U;
inline constexpr WordClass light_hold = 1ULL << 24U;
inline constexpr WordClass light_attend = 1ULL << 25U;
inline constexpr WordClass light_host = 1ULL << 26U;
inline constexpr WordClass planned = 1ULL << 27U;
inline constexpr WordClass proposed = 1ULL << 28U;
inline constexpr WordClass cancelled = 1ULL << 29U;
inline constexpr WordClass postponed = 1ULL << 30U;
inline constexpr WordClass fruitless = 1ULL << 31U;
inline constexpr WordClass hypothetical = 1ULL << 32U;
inline constexpr WordClass notname = 1ULL << 33U;
inline constexpr WordClass common_surname = 1ULL << 34U;
inline constexpr WordClass particle = 1ULL << 35U;
inline constexpr WordClass kinship = 1ULL << 36U;
inline constexpr WordClass month_name = 1ULL << 37U;
inline constexpr WordClass sport = 1ULL << 38U;
inline constexpr WordClass military_contact = 1ULL << 39U;
inline constexpr WordClass mediate = 1ULL << 40U;

inline constexpr WordClass title_head = leader | minister | official;
}  // namespace word_class

/// The class names of words.txt.
std::vector<Name<WordClass>> word_class_names();

/// Bits by word id. Words interned after the table was built have none.
class WordClasses {
  public:
    /// Interns every word of the embedded words.txt. Throws Error on a class that nobody knows.
    explicit WordClasses(Vocabulary& vocabulary);

    WordClass of(WordId word) const { return word < bits_.size() ? bits_[word] : 0; }
    bool is(WordId word, WordClass mask) const { return (of(word) & mask) != 0; }

  private:
    std::vector<WordClass> bits_;
};

}  // namespace detente
