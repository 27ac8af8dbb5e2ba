// SPDX-License-Identifier: MIT
// What is known of the world, compiled in from the data files beside this header. Every list field
// holds its items separated by ';'. The files' README gives the meaning and source of each column.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "timelines/meeting.hpp"

namespace detente {

struct StateRecord {
    std::string_view code;        ///< ISO 3166-1 alpha-3; former states ISO 3166-3's alpha-3
    std::string_view name;        ///< usual short English name: "Russia"
    std::string_view names;       ///< other names, abbreviations, old names: "Russian Federation"
    std::string_view adjectives;  ///< "Russian"
    std::string_view demonyms;    ///< people, both numbers: "Russian;Russians"
    std::string_view capital;     ///< "Moscow"
    std::string_view metonyms;    ///< seats and houses that stand for the government: "Kremlin"
    std::string_view from;        ///< EDTF, or empty
    std::string_view to;          ///< EDTF, or empty: former states
};

struct OrganisationRecord {
    std::string_view id;        ///< usual acronym: "OSCE"
    std::string_view name;      ///< "Organization for Security and Co-operation in Europe"
    std::string_view names;     ///< other spellings, and bodies that stand for it: "OSCE Council"
    std::string_view seat;      ///< city
    std::string_view members;   ///< actor ids, where membership matters
    std::string_view metonyms;  ///< "the alliance;the bloc": descriptions, used after a mention
    std::string_view kind;      ///< "private": a firm, church, charity or sports body; or empty
};

struct PartyRecord {
    std::string_view id;  ///< slug: "taliban"
    std::string_view name;
    std::string_view names;
    std::string_view adjectives;
    std::string_view state;  ///< actor id of the state it belongs to, or empty
};

struct PersonRecord {
    std::string_view id;      ///< slug: "sergei-lavrov"
    std::string_view name;    ///< as usual in English: "Sergei Lavrov"
    std::string_view names;   ///< other spellings: "Sergey Lavrov"
    std::string_view office;  ///< "foreign minister"
    std::string_view of;      ///< actor id
    std::string_view from;    ///< EDTF, or empty
    std::string_view to;      ///< EDTF, or empty
};

struct PlaceRecord {
    std::string_view name;       ///< "Geneva"
    std::string_view names;      ///< other spellings, old names: "Genève"
    std::string_view country;    ///< actor id of the state
    std::string_view latitude;   ///< degrees north, decimal
    std::string_view longitude;  ///< degrees east, decimal
    /// "capital", "venue", "ambiguous" (also a common word, a person or another place)
    std::string_view flags;
    std::string_view city;  ///< of a venue: the city that it stands in
};

std::span<const StateRecord> states();
std::span<const OrganisationRecord> organisations();
std::span<const PartyRecord> parties();
std::span<const PersonRecord> people();  ///< one row an office held: a person may have several
std::span<const PlaceRecord> places();

/// The items of a list field, without surrounding blanks.
std::vector<std::string_view> list_items(std::string_view field);

/// A state, organisation or other party by id; people by slug.
std::optional<Actor> find_in_register(std::string_view id);
/// Short name for labels ("Russia", "NATO"): the id itself where nothing better is known.
std::string_view short_name(std::string_view id);
/// The name as the register writes it in full; empty where the id is not known.
std::string_view full_name(std::string_view id);

}  // namespace detente
