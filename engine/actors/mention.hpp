// SPDX-License-Identifier: MIT
// Where a text speaks of actors, persons and places, resolved as far as the text allows.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/lexicon/lexicon.hpp"
#include "engine/lexicon/words.hpp"
#include "engine/text/text.hpp"
#include "engine/time/timex.hpp"

namespace detente {

/// A few actor indices without a heap. More than fit are dropped.
struct ActorList {
    std::array<ActorIndex, 8> items{};
    std::uint8_t size = 0;

    bool contains(ActorIndex actor) const {
        for (std::uint8_t i = 0; i < size; ++i)
            if (items[i] == actor) return true;
        return false;
    }
    void add(ActorIndex actor) {
        if (actor != no_actor && size < items.size() && !contains(actor)) items[size++] = actor;
    }
    void add(const ActorList& others) {
        for (std::uint8_t i = 0; i < others.size; ++i) add(others.items[i]);
    }
    bool empty() const { return size == 0; }
    const ActorIndex* begin() const { return items.data(); }
    const ActorIndex* end() const { return items.data() + size; }
};

enum class MentionKind : std::uint8_t {
    actor,        ///< "Russia", "NATO", "the Kremlin"
    modifier,     ///< "Russian" before something that is no one: takes part only before a meeting noun
    group,        ///< "U.S. and Russian officials", "foreign ministers of France and Germany"
    person,       ///< named
    counterpart,  ///< "his Chinese counterpart", unnamed
    pronoun,      ///< "he", "they"
    pair,         ///< "the two leaders", "both sides"
    place,        ///< "Geneva"
};

enum class Rank : std::uint8_t { other, official, minister, leader };

inline constexpr std::uint16_t no_person = 0xFFFF;

/// Tokens [first, last). `actors` may be empty where the text does not tell.
struct Mention {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    MentionKind kind = MentionKind::actor;
    Rank rank = Rank::other;
    bool plural = false;
    bool possessive = false;  ///< followed by "'s"
    bool adjective = false;   ///< of a modifier: "Russian", not "Russia"
    bool former = false;      ///< "former president": speaks for no one now
    bool spokesman = false;
    ActorList actors;
    std::uint16_t person = no_person;
    std::uint32_t place = no_item;
};

/// A person of this document. `name` is the fullest form in it.
struct DocumentPerson {
    std::string name;
    std::string surname;  ///< folded
    ActorIndex actor = no_actor;
    std::uint32_t known = no_item;  ///< into Lexicon::persons()
    Rank rank = Rank::other;
    bool introduced = false;  ///< by a title, an appositive or the lexicon's full name
    bool former = false;
};

struct Mentions {
    std::vector<Mention> all;            ///< in token order, not overlapping
    std::vector<DocumentPerson> people;  ///< Mention::person
    /// By token: index into `all` of the mention that holds it, or -1.
    std::vector<std::int32_t> at;
};

/// What every stage of the engine reads besides the text.
struct Knowledge {
    const Vocabulary& vocabulary;
    const WordClasses& words;
    const Lexicon& lexicon;
};

/// Finds and resolves. `day` is the text's own day, for offices held then.
void find_mentions(const Text& text, const std::vector<Timex>& times, Day day,
                   const Knowledge& knowledge, Mentions& out);

}  // namespace detente
