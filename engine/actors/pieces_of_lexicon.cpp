// SPDX-License-Identifier: MIT
// Pieces that the lexicon knows, and which of their senses is meant.
#include "engine/actors/cutter.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace detente {

namespace c = word_class;
using K = PieceKind;

namespace {

/// States as the first half of "Franco-German"; alone these are names or nothing.
constexpr auto first_halves =
    std::to_array<std::pair<std::string_view, std::string_view>>({{"anglo", "GBR"},
                                                                  {"franco", "FRA"},
                                                                  {"greco", "GRC"},
                                                                  {"indo", "IND"},
                                                                  {"italo", "ITA"},
                                                                  {"luso", "PRT"},
                                                                  {"nippo", "JPN"},
                                                                  {"russo", "RUS"},
                                                                  {"sino", "CHN"},
                                                                  {"turko", "TUR"}});

/// "North" of "North and South Korean": the word, the state behind "and", and whose it is.
struct SharedHead {
    std::string_view word;
    std::string_view beside;
    std::string_view actor;
};
constexpr auto shared_heads = std::to_array<SharedHead>({{"North", "KOR", "PRK"},
                                                         {"South", "PRK", "KOR"},
                                                         {"North", "SSD", "SDN"},
                                                         {"East", "DEU", "DDR"},
                                                         {"West", "DDR", "DEU"},
                                                         {"North", "YMD", "YEM"},
                                                         {"South", "VDR", "VNM"},
                                                         {"Greek", "turkish-cypriots", "CYP"}});

}  // namespace

/// An adjective or a state where "and" and the other half follow.
NamePiece Cutter::shared_head(std::uint32_t at) const {
    for (const SharedHead& head : shared_heads) {
        if (text_.view(at) != head.word) continue;
        const LexiconMatch match = k_.lexicon.longest(text_, at + 2, last_);
        if (match.length < 2) continue;
        for (const LexiconEntry& entry : match.entries) {
            const bool half = entry.sense == Sense::adjective || entry.sense == Sense::state ||
                              entry.sense == Sense::demonym || entry.sense == Sense::party;
            if (!half || k_.lexicon.actors()[entry.actor].id != head.beside) continue;
            NamePiece piece{at, at + 1, kind_of(entry.sense)};
            piece.actor = k_.lexicon.find_actor(head.actor);
            return piece;
        }
    }
    return {};
}

/// "Sino" of "Sino-Indian": an adjective where a dash and another one follow.
NamePiece Cutter::first_half(std::uint32_t at) const {
    if (!dash(at + 1) || token(at + 2).is(shape::space_before)) return {};
    std::string word;
    fold_word(text_.view(at), word);
    const auto* half = std::find_if(first_halves.begin(), first_halves.end(),
                                    [&](const auto& known) { return known.first == word; });
    if (half == first_halves.end()) return {};
    const auto entries = k_.lexicon.longest(text_, at + 2, last_).entries;
    const bool adjective =
        std::any_of(entries.begin(), entries.end(), [&](const LexiconEntry& entry) {
            return entry.sense == Sense::adjective || k_.lexicon.actors()[entry.actor].is_half();
        });
    if (!adjective) return {};
    NamePiece piece{at, at + 1, PieceKind::adjective};
    piece.actor = k_.lexicon.find_actor(half->second);
    return piece;
}

NamePiece Cutter::from_lexicon(std::uint32_t at) const {
    const WordId next = at + 2 < last_ ? token(at + 1).word : unknown_word;
    if (next == k_.function.dash)
        if (const NamePiece half = first_half(at); half.last != 0) return half;
    if (next == k_.function.and_ && at + 3 < last_)
        if (const NamePiece half = shared_head(at); half.last != 0) return half;
    const LexiconMatch match = k_.lexicon.longest(text_, at, last_);
    if (match.length == 0) return {};
    const LexiconEntry* best = nullptr;
    for (const LexiconEntry& entry : match.entries)
        if (fits(entry, at, match.length) && (best == nullptr || before(entry, *best)))
            best = &entry;
    if (best == nullptr) return {};
    NamePiece piece{at, at + match.length, kind_of(best->sense)};
    piece.actor = best->actor;
    piece.item = best->item;
    piece.metonym = best->sense == Sense::metonym;
    const bool weak = piece.kind == PieceKind::surname || piece.kind == PieceKind::place;
    if (weak || piece.kind == PieceKind::state)
        if (const NamePiece longer = longer_name(piece); longer.last != 0) return longer;
    if (inside_other_name(piece)) return {at, piece.last};
    // "Tahnoun bin Zayed Al Nahyan"
    if (piece.kind == PieceKind::person && particle(piece.last) && capital(piece.last) &&
        name_word(piece.last + 1))
        piece.last = name_end(piece.last + 1);
    if (piece.kind == PieceKind::state && (american_georgia(piece) || state_in_name(piece)))
        return {at, piece.last};
    if (piece.kind == PieceKind::body && council_of_state(piece)) {
        if (const NamePiece title = title_at(at); title.last > piece.last) return title;
        NamePiece organ{at, piece.last, PieceKind::title};
        organ.organ = true;
        organ.rank = Rank::official;
        return organ;
    }
    return piece;
}

/// "the National Security Council", "Chad's Security Council", "the Security Council of Chad": not
/// the United Nations'.
bool Cutter::council_of_state(const NamePiece& piece) const {
    if (piece.last - piece.first != 2 || text_.view(piece.last - 1) != "Council") return false;
    if (piece.first > 0 && text_.view(piece.first - 1) == "National") return true;
    const auto names_state = [&](const NamePiece& one) {
        return (one.kind == K::state || one.kind == K::adjective) && one.actor != no_actor &&
               k_.lexicon.is(one.actor, ActorKind::state);
    };
    if (!out_.empty() && out_.back().last == piece.first) {
        const bool owned = out_.back().kind == K::possessive && out_.size() > 1;
        if (names_state(owned ? out_[out_.size() - 2] : out_.back())) return true;
    }
    if (piece.last + 1 >= last_ || token(piece.last).word != k_.function.of) return false;
    const auto entries = k_.lexicon.longest(text_, piece.last + 1, last_).entries;
    return std::any_of(entries.begin(), entries.end(), [&](const LexiconEntry& entry) {
        return entry.sense == Sense::state && k_.lexicon.is(entry.actor, ActorKind::state);
    });
}

/// "Atlanta, Georgia", "Georgia Governor", "Georgia's senators": the American state.
bool Cutter::american_georgia(const NamePiece& piece) const {
    if (token(piece.first).word != k_.function.georgia) return false;
    if (out_.size() > 1 && out_.back().kind == PieceKind::comma) {
        const NamePiece& place = out_[out_.size() - 2];
        if (place.kind == PieceKind::place &&
            k_.lexicon.actors()[k_.lexicon.places()[place.item].country].id == "USA")
            return true;
    }
    std::uint32_t next = piece.last;
    if (next < last_ && token(next).word == k_.function.possessive) ++next;
    return next < last_ && (classes(next) & c::american_office) != 0;
}

/// "Michael Jordan", "Chad Johnson": a state's name that is also a person's, beside a name.
bool Cutter::state_in_name(const NamePiece& piece) const {
    if (piece.last - piece.first != 1 || (classes(piece.first) & c::common_surname) == 0)
        return false;
    if (!out_.empty() && out_.back().kind == PieceKind::name && !line_between(piece.first) &&
        k_.lexicon.is_first_name(token(piece.first - 1).word))
        return true;
    if (piece.last >= last_ || line_between(piece.last)) return false;
    const bool alone = token(piece.first).is(shape::sentence_start) ||
                       (classes(piece.first - 1) & (c::det | c::prep)) == 0;
    const auto entries = k_.lexicon.longest(text_, piece.last, last_).entries;
    return alone && capital(piece.last) && !entries.empty() &&
           std::all_of(entries.begin(), entries.end(),
                       [](const LexiconEntry& entry) { return entry.sense == Sense::surname; });
}
bool Cutter::line_between(std::uint32_t at) const {
    return token(at).is(shape::line_before);
}

/// "Africa" of "Brazil-Africa" and of "Africa-Brazil", "Caribbean" of "Africa-Caribbean".
bool Cutter::tied_to_actor(std::uint32_t at, std::uint32_t length) const {
    const auto actor = [&](const NamePiece& piece) {
        return piece.kind == K::state || piece.kind == K::adjective || piece.kind == K::body;
    };
    if (token(at).is(shape::space_before) || out_.empty()) {
        const std::uint32_t next = at + length + 1;
        if (next >= last_ || !dash(next - 1) || token(next).is(shape::space_before)) return false;
        const auto entries = k_.lexicon.longest(text_, next, last_).entries;
        return std::any_of(entries.begin(), entries.end(), [](const LexiconEntry& entry) {
            return entry.sense == Sense::state || entry.sense == Sense::adjective ||
                   entry.sense == Sense::organisation;
        });
    }
    return out_.size() > 1 && out_.back().kind == K::hyphen && actor(out_[out_.size() - 2]) &&
           out_[out_.size() - 2].actor != no_actor;
}

bool Cutter::fits(const LexiconEntry& entry, std::uint32_t at, std::uint32_t length) const {
    if (entry.sense == Sense::organisation && k_.lexicon.actors()[entry.actor].is_half())
        return tied_to_actor(at, length);
    if (entry.sense == Sense::description) {  // not "the Organization of American States"
        const std::uint32_t next = at + length;
        return next >= last_ || !capital(next - 1) ||
               (token(next).word != k_.function.of && token(next).word != k_.function.for_);
    }
    if (entry.all_capitals && length == 1) return token(at).is(shape::all_capitals);
    // "six-party talks", "the inter-Korean summit", "the seven leading industrial nations"
    constexpr std::uint32_t whole_phrase = 4;
    if (!capital(at))
        return length >= whole_phrase ||
               (length > 1 && k_.lexicon.actors()[entry.actor].is_format());
    // "the Pope", "the King": an office
    if (entry.sense == Sense::surname && at > 0 && (classes(at) & c::leader) != 0 &&
        token(at - 1).word == k_.function.the)
        return false;
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

NamePiece Cutter::longer_name(const NamePiece& piece) const {
    if (piece.kind == PieceKind::state) return {};
    const std::uint32_t end = name_end(piece.last - 1);
    if (end <= piece.last) return {};
    if (piece.kind == PieceKind::place && !k_.lexicon.places()[piece.item].ambiguous) return {};
    return {piece.first, end, PieceKind::name};
}

bool Cutter::inside_other_name(const NamePiece& piece) const {
    if (piece.kind == PieceKind::person || piece.kind == PieceKind::description) return false;
    if (piece.last < last_ && capital(piece.last) && (classes(piece.last) & c::institution) != 0)
        return true;
    if (piece.kind == PieceKind::place && piece.last < last_ &&
        (classes(piece.last) & c::accord) != 0)
        return true;
    // "Lake Chad", not Anthony Lake
    if (piece.kind == PieceKind::surname && text_.view(piece.first) == "Lake" &&
        piece.last < last_ && capital(piece.last) && !token(piece.last).is(shape::line_before))
        return true;
    if (piece.first == 0) return false;
    if (in_region(piece)) return true;
    const std::uint32_t before = piece.first - 1;
    return before > 0 && token(before).word == k_.function.of && capital(before - 1) &&
           (classes(before - 1) & c::institution) != 0;
}

/// "South Australia", "Latin American", "the South China Sea", "ethnic Albanians": no state.
bool Cutter::in_region(const NamePiece& piece) const {
    const bool adjective = piece.kind == PieceKind::adjective || piece.kind == PieceKind::people;
    if ((piece.kind != PieceKind::state && !adjective) || piece.last - piece.first != 1)
        return false;
    const std::uint32_t before = piece.first - 1;
    if (adjective && text_.view(before) == "ethnic") return true;
    if (capital(before) && !token(piece.first).is(shape::line_before) &&
        (classes(before) & c::region) != 0 &&
        (adjective ? names_continent(piece) : !token(before).is(shape::sentence_start)))
        return true;
    if (piece.last >= last_ || !capital(piece.last)) return false;
    const std::string_view next = text_.view(piece.last);
    return next == "Sea" || next == "Peninsula" || next == "Strait";
}

/// "American", which a word before it makes a continent's.
bool Cutter::names_continent(const NamePiece& piece) const {
    return text_.view(piece.first).starts_with("American");
}

bool Cutter::known_actor(std::uint32_t at) const {
    return names_actor(k_.lexicon.longest(text_, at, last_), at);
}

bool Cutter::names_actor(const LexiconMatch& match, std::uint32_t at) const {
    return std::any_of(match.entries.begin(), match.entries.end(), [&](const LexiconEntry& e) {
        return fits(e, at, match.length) &&
               (e.sense == Sense::state || e.sense == Sense::adjective ||
                e.sense == Sense::organisation || e.sense == Sense::party);
    });
}

}  // namespace detente
