// SPDX-License-Identifier: MIT
// What a token can mean in a time expression: its word classes and their values.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "engine/text/text.hpp"
#include "engine/time/rule_table.hpp"

namespace detente::time_rules {

/// The lexicon over one vocabulary: a dense table by WordId, made once.
class TimeWords {
  public:
    explicit TimeWords(Vocabulary& vocabulary);

    /// Whether the token is a number or a word of the lexicon; the quick way past all others.
    bool known(const Token& token) const {
        return token.is(shape::number | shape::mixed) || row(token.word) != 0;
    }
    /// Whether a pattern can begin here, as far as this word and the next tell.
    bool may_start(const Text& text, std::uint32_t token) const {
        const Token& here = text.tokens[token];
        if (here.is(shape::number | shape::mixed)) return number_may_start(text, token);
        const Entry& entry = entries_[row(here.word)];
        return entry.starts && (entry.alone || goes_on(text, token, entry));
    }
    ClassSet classes(const Text& text, std::uint32_t token) const;
    /// Of a lexicon word in that class; nothing where it is not in it.
    std::optional<int> value(const Token& token, WordClass word_class) const;

  private:
    struct Entry {
        ClassSet any_case;
        ClassSet capital;
        std::vector<std::pair<std::uint8_t, int>> values;
        ClassSet next;  ///< of the second token, where `alone` is false
        bool starts = false;
        bool alone = false;
    };
    bool goes_on(const Text& text, std::uint32_t token, const Entry& entry) const;
    bool number_may_start(const Text& text, std::uint32_t token) const;
    std::uint16_t row(WordId word) const { return word < rows_.size() ? rows_[word] : 0; }

    std::vector<std::uint16_t> rows_;  ///< WordId to entry, 0 for none
    std::vector<Entry> entries_;
};

/// The number that digits stand for ("1,000", "3.5"), or -1.
double number_of(std::string_view digits);
/// The leading digits of "3rd", "1990s", "10am"; -1 without.
int leading_number(std::string_view word);

}  // namespace detente::time_rules
