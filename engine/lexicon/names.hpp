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

/// Gives `add` each phrase that the person is called by, with its sense.
template <typename Add>
void add_name_phrases(const NamePhrases& names, ActorIndex of, std::uint32_t person, Add add) {
    if (names.full.empty()) return;
    add(names.full, LexiconEntry{Sense::person, false, of, person});
    for (const std::string_view part : {names.surname, names.second})
        if (!part.empty()) add(part, LexiconEntry{Sense::surname, false, of, person});
}

/// Adds a meaning of `phrase` to those that it has. One that is there already stays one, and is
/// only an acronym's where all its spellings are: "BRICS" by id and by name.
void add_meaning(std::vector<LexiconEntry>& meanings, std::string_view phrase, LexiconEntry entry);

}  // namespace detente
