// SPDX-License-Identifier: MIT
// All names that the register knows, found in one step of a token trie.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/text/text.hpp"
#include "timelines/meeting.hpp"

namespace detente {

using ActorIndex = std::uint16_t;  ///< into Lexicon::actors(); 0 is none
inline constexpr ActorIndex no_actor = 0;
inline constexpr std::uint32_t no_item = 0xFFFFFFFF;
/// Item of an adjective that names an actor only before a title: "European leaders".
inline constexpr std::uint32_t loose_adjective = 0xFFFFFFFE;

enum class Sense : std::uint8_t {
    state,         ///< "Russia"
    adjective,     ///< "Russian"
    demonym,       ///< "Russians"
    metonym,       ///< "Kremlin"
    organisation,  ///< "NATO"
    party,         ///< "Taliban"
    description,   ///< "the alliance": an organisation named before
    person,        ///< full name
    surname,       ///< "Lavrov"
    place,         ///< "Geneva"
};

/// One meaning of a phrase. `item` is a person or place index, or no_item.
struct LexiconEntry {
    Sense sense = Sense::state;
    bool all_capitals = false;  ///< the phrase is an acronym that is also a word: "WHO", "AU"
    ActorIndex actor = no_actor;
    std::uint32_t item = no_item;
};

struct LexiconActor {
    std::string id;
    ActorKind kind = ActorKind::state;
    std::string name;
    std::vector<ActorIndex> members;
    std::string capital;  ///< of a state
    bool family_name_first = false;
};

/// How high somebody stands: leaders can hold a summit.
enum class Rank : std::uint8_t { other, official, minister, leader };

struct LexiconOffice {
    ActorIndex of = no_actor;
    std::string title;
    Rank rank = Rank::official;
    std::optional<Day> from;  ///< first possible day
    std::optional<Day> to;    ///< last possible day
};

struct LexiconPerson {
    std::string name;
    std::vector<LexiconOffice> offices;

    /// The office held on that day, else the one nearest to it; nullptr without offices.
    const LexiconOffice* office_on(Day day) const;
};

struct LexiconPlace {
    std::string name;
    ActorIndex country = no_actor;
    std::string city;  ///< of a venue
    bool capital = false;
    bool ambiguous = false;
    bool venue = false;
    bool seat = false;  ///< of an international organisation
};

/// A phrase found: `length` tokens and its senses.
struct LexiconMatch {
    std::uint32_t length = 0;
    std::span<const LexiconEntry> entries;
};

/// Built once, then constant.
class Lexicon {
  public:
    Lexicon(Vocabulary& vocabulary, const std::vector<Actor>& own);

    /// The longest phrase that starts at `token` and ends before `last`; length 0 where none does.
    LexiconMatch longest(const Text& text, std::uint32_t token, std::uint32_t last) const;

    const std::vector<LexiconActor>& actors() const { return actors_; }
    const std::vector<LexiconPerson>& persons() const { return persons_; }
    const std::vector<LexiconPlace>& places() const { return places_; }
    /// Some person of the register is called so: "Michael".
    bool is_first_name(WordId word) const {
        return word != unknown_word && word < first_names_.size() && first_names_[word] != 0;
    }
    ActorIndex find_actor(std::string_view id) const;  ///< no_actor where unknown

  private:
    struct Node {
        std::uint32_t first_entry = 0;
        std::uint32_t entry_count = 0;
    };
    struct Pending {
        std::uint32_t node;
        LexiconEntry entry;
    };

    struct IdHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view id) const {
            return std::hash<std::string_view>()(id);
        }
    };

    ActorIndex add_actor(std::string_view id, ActorKind kind, std::string_view name);
    void add_phrase(std::string_view phrase, LexiconEntry entry);
    void add_list(std::string_view list, LexiconEntry entry);
    void add_states();
    void add_organisations();
    void add_loose_adjectives();
    void add_parties();
    void add_people();
    void add_places();
    void add_own(const std::vector<Actor>& own);
    std::uint32_t add_person(std::string_view name);
    void add_person_names(std::uint32_t person, std::string_view name);
    std::uint32_t child(std::uint32_t node, WordId word) const;
    std::uint32_t make_child(std::uint32_t node, WordId word);
    std::uint32_t step(std::uint32_t node, WordId word);
    void grow();
    void seal();

    Vocabulary& vocabulary_;
    Text scratch_;
    std::vector<LexiconActor> actors_;
    std::unordered_map<std::string, ActorIndex, IdHash, std::equal_to<>> by_id_;
    std::vector<LexiconPerson> persons_;
    std::vector<LexiconPlace> places_;
    std::vector<Node> nodes_;
    std::vector<std::pair<std::uint64_t, std::uint32_t>>
        edges_;  ///< open addressing; key 0 is free
    std::size_t edge_count_ = 0;
    std::vector<std::uint8_t> starts_;       ///< by word id: some phrase starts with it
    std::vector<std::uint8_t> first_names_;  ///< by word id
    std::vector<LexiconEntry> entries_;
    std::vector<Pending> pending_;
};

}  // namespace detente
