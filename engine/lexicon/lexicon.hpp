// SPDX-License-Identifier: MIT
// All names that the register knows, found in one step of a token trie.
#pragma once

#include <algorithm>
#include <cstdint>
#include <deque>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/lexicon/entries.hpp"
#include "engine/lexicon/phrases.hpp"
#include "engine/text/text.hpp"

namespace detente {

/// A phrase found: `length` tokens and its senses.
struct LexiconMatch {
    std::uint32_t length = 0;
    std::span<const LexiconEntry> entries;
};

/// The compiled register and, over it, a timeline's own actors. Built once, then constant.
class Lexicon {
  public:
    Lexicon(Vocabulary& vocabulary, const std::vector<Actor>& own);
    Lexicon(const Lexicon&) = delete;  // persons point into own names and offices
    Lexicon& operator=(const Lexicon&) = delete;

    /// The longest phrase that starts at `token` and ends before `last`; length 0 where none does.
    LexiconMatch longest(const Text& text, std::uint32_t token, std::uint32_t last) const;

    const std::vector<LexiconActor>& actors() const { return actors_; }
    bool is(ActorIndex actor, ActorKind kind) const { return actors_[actor].kind == kind; }
    /// Whether one of them is of that kind.
    template <typename Actors>
    bool any(const Actors& actors, ActorKind kind) const {
        return std::any_of(actors.begin(), actors.end(),
                           [&](ActorIndex actor) { return is(actor, kind); });
    }
    const std::vector<LexiconPerson>& persons() const { return persons_; }
    std::span<const LexiconPlace> places() const { return places_; }
    /// Some person of the register is called so: "Michael".
    bool is_first_name(WordId word) const {
        return word != unknown_word && word < first_names_.size() && first_names_[word] != 0;
    }
    ActorIndex find_actor(std::string_view id) const;  ///< no_actor where unknown

  private:
    struct IdHash {
        using is_transparent = void;  // NOLINT(readability-identifier-naming): the library's name
        std::size_t operator()(std::string_view id) const {
            return std::hash<std::string_view>()(id);
        }
    };
    class OwnPhrases;

    void learn_words(Vocabulary& vocabulary);
    void learn_actors();
    void add_own(Vocabulary& vocabulary, const std::vector<Actor>& own);
    void add_own_person(const Actor& actor, OwnPhrases& phrases);
    std::span<const LexiconEntry> known_entries(std::span<const WordId> phrase) const;
    std::uint32_t number_of(WordId word) const {
        return word < numbers_.size() ? numbers_[word] : 0;
    }

    std::vector<LexiconActor> actors_;
    std::unordered_map<std::string, ActorIndex, IdHash, std::equal_to<>> by_id_;
    std::vector<LexiconPerson> persons_;
    std::span<const LexiconPlace> places_;
    PhraseTable phrases_;                    ///< of the register, by its own word numbers
    std::vector<std::uint32_t> numbers_;     ///< of the register, by word id
    std::vector<std::uint32_t> starts_;      ///< node of the register's phrases, by first word id
    std::vector<std::uint32_t> own_starts_;  ///< node of the own phrases, by first word id
    PhraseArrays own_;                       ///< own phrases, by word ids; empty without own actors
    std::vector<std::uint8_t> first_names_;  ///< by word id
    std::deque<std::string> own_names_;
    std::deque<std::vector<LexiconOffice>> own_offices_;
};

}  // namespace detente
