// SPDX-License-Identifier: MIT
// Every word that some lexicon knows, as a small number; all other words are 0.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace detente {

using WordId = std::uint32_t;
inline constexpr WordId unknown_word = 0;

/// Words are folded: ASCII and Latin letters to lower case without their accents, typographic
/// apostrophes to "'". Filled while lexicons are built, constant afterwards.
class Vocabulary {
  public:
    Vocabulary();

    WordId intern(std::string_view word);  ///< folds, adds where new
    /// The same for a word that is folded already; `hash` is its hash_folded.
    WordId intern_folded(std::string_view folded, std::uint32_t hash);
    void reserve(std::size_t words);  ///< room for so many in all
    WordId find(std::string_view word) const;
    /// `folded` must be folded already; the hot path of the tokeniser.
    WordId find_folded(std::string_view folded, std::uint32_t hash) const;
    std::string_view word(WordId id) const;  ///< the folded form; "" for 0
    std::size_t size() const { return words_.size(); }

  private:
    void grow(std::size_t slots);

    std::vector<std::string> words_;
    std::vector<std::uint64_t> slots_;  ///< hash in the high half, id in the low half; 0 is free
};

/// Appends the folded form of one word.
void fold_word(std::string_view word, std::string& out);
std::uint32_t hash_folded(std::string_view folded);

}  // namespace detente
