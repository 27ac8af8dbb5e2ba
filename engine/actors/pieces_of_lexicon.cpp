// SPDX-License-Identifier: MIT
// Pieces that the lexicon knows, and which of their senses is meant.
#include "engine/actors/cutter.hpp"

#include <algorithm>

namespace detente {

namespace c = word_class;
using K = PieceKind;

Piece Cutter::from_lexicon(std::uint32_t at) const {
    const LexiconMatch match = k_.lexicon.longest(text_, at, last_);
    if (match.length == 0) return {};
    const LexiconEntry* best = nullptr;
    for (const LexiconEntry& entry : match.entries)
        if (fits(entry, at, match.length) && (best == nullptr || before(entry, *best)))
            best = &entry;
    if (best == nullptr) return {};
    Piece piece{at, at + match.length, kind_of(best->sense)};
    piece.actor = best->actor;
    piece.item = best->item;
    piece.metonym = best->sense == Sense::metonym;
    const bool weak = piece.kind == PieceKind::surname || piece.kind == PieceKind::place;
    if (weak || piece.kind == PieceKind::state)
        if (const Piece longer = longer_name(piece); longer.last != 0) return longer;
    if (inside_other_name(piece)) return {at, piece.last};
    return piece;
}

bool Cutter::fits(const LexiconEntry& entry, std::uint32_t at, std::uint32_t length) const {
    if (entry.sense == Sense::description) return true;
    if (entry.all_capitals && length == 1) return token(at).is(shape::all_capitals);
    if (!capital(at)) return false;
    // "He", "May", "An": family names that are small words too.
    return entry.sense != Sense::surname || length > 1 ||
           (classes(at) & (c::notname | c::he | c::they | c::det | c::prep | c::subordinate)) == 0;
}

bool Cutter::before(const LexiconEntry& a, const LexiconEntry& b) {
    return order(a.sense) < order(b.sense);
}

int Cutter::order(Sense sense) {
    switch (sense) {
        case Sense::person:
            return 0;
        case Sense::organisation:
            return 1;
        case Sense::state:
            return 2;
        case Sense::party:
            return 3;
        case Sense::adjective:
            return 4;
        case Sense::metonym:
            return 5;
        case Sense::demonym:
            return 6;
        case Sense::place:
            return 7;
        case Sense::surname:
            return 8;
        case Sense::description:
            return 9;
    }
    return 9;
}

PieceKind Cutter::kind_of(Sense sense) {
    switch (sense) {
        case Sense::state:
        case Sense::metonym:
            return PieceKind::state;
        case Sense::adjective:
            return PieceKind::adjective;
        case Sense::demonym:
            return PieceKind::people;
        case Sense::organisation:
        case Sense::party:
            return PieceKind::body;
        case Sense::description:
            return PieceKind::description;
        case Sense::person:
            return PieceKind::person;
        case Sense::surname:
            return PieceKind::surname;
        case Sense::place:
            return PieceKind::place;
    }
    return PieceKind::other;
}

Piece Cutter::longer_name(const Piece& piece) const {
    if (piece.kind == PieceKind::state && !name_follows_state(piece)) return {};
    const std::uint32_t end = name_end(piece.last - 1);
    if (end <= piece.last) return {};
    if (piece.kind == PieceKind::place && !k_.lexicon.places()[piece.item].ambiguous) return {};
    return {piece.first, end, PieceKind::name};
}

bool Cutter::inside_other_name(const Piece& piece) const {
    if (piece.kind == PieceKind::person || piece.kind == PieceKind::description) return false;
    if (piece.last < last_ && capital(piece.last) && (classes(piece.last) & c::institution) != 0)
        return true;
    if (piece.kind == PieceKind::place && piece.last < last_ &&
        (classes(piece.last) & c::accord) != 0)
        return true;
    if (piece.first < 2) return false;
    const std::uint32_t before = piece.first - 1;
    return token(before).word == k_.function.of && capital(before - 1) &&
           (classes(before - 1) & c::institution) != 0;
}

bool Cutter::known_actor(std::uint32_t at) const {
    const LexiconMatch match = k_.lexicon.longest(text_, at, last_);
    return std::any_of(match.entries.begin(), match.entries.end(), [&](const LexiconEntry& e) {
        return fits(e, at, match.length) &&
               (e.sense == Sense::state || e.sense == Sense::adjective ||
                e.sense == Sense::organisation || e.sense == Sense::party);
    });
}

}  // namespace detente
