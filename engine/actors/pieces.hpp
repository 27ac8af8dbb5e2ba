// SPDX-License-Identifier: MIT
// A sentence cut into the pieces that names are made of: states, titles, names, commas.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/actors/mention.hpp"

namespace detente {

enum class PieceKind : std::uint8_t {
    state,        ///< "Russia", and what stands for it: "Kremlin"
    adjective,    ///< "Russian"
    people,       ///< "Russians"
    body,         ///< "NATO", "Taliban"
    description,  ///< "the alliance"
    place,        ///< "Geneva"
    person,       ///< full name that the lexicon has
    surname,      ///< family name that the lexicon has
    name,         ///< run of capitalised words that nobody knows
    title,        ///< "deputy foreign minister", "officials"
    former,       ///< "former", "then"
    own,          ///< "his", "their"
    comma,
    conjunction,  ///< "and", "&"
    of,
    determiner,
    possessive,  ///< "'s"
    hyphen,      ///< "-", "/"
    other,
};

/// Tokens [first, last).
struct NamePiece {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    PieceKind kind = PieceKind::other;
    Rank rank = Rank::other;
    bool plural = false;       ///< of a title
    bool counterpart = false;  ///< of a title
    bool metonym = false;      ///< "Kremlin"
    bool organ = false;        ///< of a title: "delegation", "government"
    ActorIndex actor = no_actor;
    std::uint32_t item = no_item;  ///< person or place
    WordId head = unknown_word;    ///< of a title
};

/// By token: whether a time expression holds it.
std::vector<std::uint8_t> time_tokens(const Text& text, const std::vector<Timex>& times);

/// `is_time` tells by token whether a time expression holds it. `out` is refilled.
void cut_pieces(const Text& text, std::uint32_t first, std::uint32_t last,
                const std::vector<std::uint8_t>& is_time, const Knowledge& knowledge,
                std::vector<NamePiece>& out);

}  // namespace detente
