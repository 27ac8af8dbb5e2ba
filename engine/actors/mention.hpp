// SPDX-License-Identifier: MIT
// Where a text speaks of actors, persons and places, resolved as far as the text allows.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/knowledge.hpp"
#include "engine/text/text.hpp"
#include "engine/time/timex.hpp"

namespace detente {

/// A few actor indices without a heap. More than fit are dropped.
struct ActorList {
    std::array<ActorIndex, 12> items{};
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
    /// Puts another in the place of one that is there.
    void replace(ActorIndex one, ActorIndex other) {
        ActorList rest;
        for (std::uint8_t i = 0; i < size; ++i) rest.add(items[i] == one ? other : items[i]);
        *this = rest;
    }
    bool empty() const { return size == 0; }
    const ActorIndex* begin() const { return items.data(); }
    const ActorIndex* end() const { return items.data() + size; }
};

enum class MentionKind : std::uint8_t {
    actor,     ///< "Russia", "NATO", "the Kremlin"
    modifier,  ///< "Russian" before something that is no one
    group,     ///< "U.S. and Russian officials", "the foreign ministers of France and Germany"
    person,    ///< named, or "the president" of one named before
    pronoun,   ///< "he", "his"
    pair,      ///< "they", "their", "the two leaders", "both sides"
    place,     ///< "Geneva"; a capital may stand for its government
};

inline constexpr std::array<Name<MentionKind>, 7> mention_kind_names{
    {{MentionKind::actor, "actor"},
     {MentionKind::modifier, "modifier"},
     {MentionKind::group, "group"},
     {MentionKind::person, "person"},
     {MentionKind::pronoun, "pronoun"},
     {MentionKind::pair, "pair"},
     {MentionKind::place, "place"}}};

inline constexpr std::uint16_t no_person = 0xFFFF;

/// Tokens [first, last). `actors` may be empty where the text does not tell.
struct Mention {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    MentionKind kind = MentionKind::actor;
    Rank rank = Rank::other;
    bool plural = false;
    std::uint8_t count = 0;   ///< of a pair: how many, "the three ministers"; 0 where not told
    bool possessive = false;  ///< followed by "'s", or "his", "their"
    bool former = false;      ///< "former president": speaks for no one now
    bool titled = false;      ///< has a title or office here: "President Putin"
    bool counterpart = false;
    bool metonym = false;  ///< "the Kremlin": also a place in the capital
    ActorList actors;
    std::uint16_t person = no_person;
    std::uint32_t place = no_item;
};

/// A person of this document. `name` is the fullest form in it.
struct DocumentPerson {
    std::string name;
    WordId surname = unknown_word;  ///< last word of the name, where some lexicon has it
    std::string folded_surname;
    WordId title = unknown_word;  ///< head of the latest title: "president"
    ActorIndex actor = no_actor;
    std::uint32_t known = no_item;  ///< into Lexicon::persons()
    Rank rank = Rank::other;
    bool former = false;
    std::uint32_t last_token = 0;  ///< where the text spoke of the person last
};

struct Mentions {
    std::vector<Mention> all;            ///< in token order, not overlapping
    std::vector<DocumentPerson> people;  ///< Mention::person
    /// By sentence: index of its first mention; one more at the end.
    std::vector<std::uint32_t> by_sentence;
};

struct NamePiece;

/// Finds and resolves. `day` is the text's own day, for offices held then. All pieces that the
/// sentences were cut into go to `trace`, where given.
void find_mentions(const Text& text, const std::vector<Timex>& times, Day day,
                   const Knowledge& knowledge, Mentions& out,
                   std::vector<NamePiece>* trace = nullptr);

}  // namespace detente
