// SPDX-License-Identifier: MIT
// What the lexicon knows of actors, people and places, and what a phrase can mean.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

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
    std::vector<ActorIndex> members;  ///< of a party: the state that it belongs to
    std::string capital;              ///< of a state
    bool family_name_first = false;
    bool is_private =
        false;  ///< a firm, church or charity: its own sessions are nobody's diplomacy

    /// "Wales", "Catalonia": one may meet in it.
    bool is_region() const { return kind == ActorKind::party && members.size() == 1; }
    /// "the Normandy four", "the two Koreas": a name for its members, not a body with sessions.
    bool is_format() const {
        return kind == ActorKind::organisation && std::string_view(id).ends_with("-format");
    }
    /// "Africa" of "the Brazil-Africa summit": an actor only beside another one and a dash.
    bool is_half() const { return is_format() && std::string_view(id).ends_with("-region-format"); }
};

/// How high somebody stands: leaders can hold a summit.
enum class Rank : std::uint8_t { other, official, minister, leader };

struct LexiconOffice {
    ActorIndex of = no_actor;
    std::string_view title;
    Rank rank = Rank::official;
    std::optional<Day> from;  ///< first possible day
    std::optional<Day> to;    ///< last possible day

    long days_from(Day day) const;  ///< to the nearest day of the office; 0 inside
};

struct LexiconPerson {
    std::string_view name;
    std::span<const LexiconOffice> offices;

    /// The office held on that day, else the one nearest to it; nullptr without offices.
    const LexiconOffice* office_on(Day day) const;
};

struct LexiconPlace {
    std::string_view name;
    ActorIndex country = no_actor;
    std::string_view city;  ///< of a venue
    bool capital = false;
    bool ambiguous = false;
    bool venue = false;
    bool seat = false;  ///< of an international organisation
};

}  // namespace detente
