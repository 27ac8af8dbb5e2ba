// SPDX-License-Identifier: MIT
// How the names of the register, and of a timeline's own actors, become phrases.
#pragma once

#include <string_view>
#include <vector>

#include "engine/lexicon/entries.hpp"
#include "engine/text/text.hpp"

namespace detente {

/// From the words of an office as the register writes them.
Rank rank_of_office(std::string_view title);

/// States whose people write the family name first.
bool family_name_first(std::string_view state);

bool is_acronym(std::string_view phrase);

/// The words of a phrase, as the tokeniser would find them; those that are new are added.
class PhraseWords {
  public:
    explicit PhraseWords(Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

    const std::vector<WordId>& of(std::string_view phrase);

  private:
    Vocabulary& vocabulary_;
    Text scratch_;
    std::vector<WordId> words_;
};

/// "Jr.", "III": behind a name, and no part of it that anybody is called by.
bool is_name_suffix(std::string_view word);

/// What a person is called by.
struct NamePhrases {
    std::string_view full;     ///< empty where the name cannot be looked up
    std::string_view surname;  ///< by which later sentences call the person; may be empty
    std::string_view second;   ///< another such part; mostly empty
    std::string_view first;    ///< the first name; empty where the family name comes first
};
NamePhrases name_phrases(std::string_view name, std::string_view state);

}  // namespace detente
