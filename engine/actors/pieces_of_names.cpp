// SPDX-License-Identifier: MIT
// Names that nobody knows: runs of capitalised words with particles, hyphens and initials.
#include "engine/actors/cutter.hpp"

#include <algorithm>

namespace detente {

namespace c = word_class;
using K = PieceKind;

bool Cutter::name_word(std::uint32_t at) const {
    if (at >= last_) return false;
    if (first_name_jan(at)) return true;
    if (is_time_[at] != 0) return false;
    const Token& t = token(at);
    if (!t.is(shape::capital) || !t.is(shape::word)) return false;
    if (t.is(shape::all_capitals)) {
        if (short_title(at)) return false;
        if (t.end - t.begin > 3) return capital_name_word(at);
    }
    const WordClass is = classes(at);
    if ((is & (c::notname | c::title_head | c::title_mod | c::institution | c::det | c::prep |
               c::ordinal)) != 0)
        return false;
    // "Chilean Envoy Arrives in Lima": a headline's verb.
    if ((is & (c::motion | c::hold | c::host | c::attend | c::speech)) != 0 &&
        text_.view(at).ends_with('s'))
        return false;
    if (t.word == unknown_word) return true;
    const LexiconMatch match = k_.lexicon.longest(text_, at, last_);
    return std::none_of(match.entries.begin(), match.entries.end(), [&](const LexiconEntry& e) {
        if (!fits(e, at, match.length)) return false;
        return e.sense != Sense::surname && e.sense != Sense::place;
    });
}

/// "HRVP Mora", "NSA Jan Mora": letters for an office before a name that the lexicon has.
bool Cutter::short_title(std::uint32_t at) const {
    const Token& t = token(at);
    constexpr std::uint32_t least = 3;
    constexpr std::uint32_t most = 5;
    const std::uint32_t length = t.end - t.begin;
    if (!t.is(shape::all_capitals) || length < least || length > most) return false;
    if (at + 1 >= last_ || !capital(at + 1) || line_between(at + 1)) return false;
    if (token(at + 1).is(shape::all_capitals) && !initial(at + 1)) return false;
    const auto entries = k_.lexicon.longest(text_, at + 1, last_).entries;
    return std::any_of(entries.begin(), entries.end(), [](const LexiconEntry& entry) {
        return entry.sense == Sense::person || entry.sense == Sense::surname;
    });
}

/// Of a headline in capitals only known family names are names; "Luka ZUPAN" writes one so.
bool Cutter::capital_name_word(std::uint32_t at) const {
    if (token(at).word == unknown_word)
        return at > 0 && capital(at - 1) && token(at - 1).is(shape::word) &&
               !token(at - 1).is(shape::all_capitals) && (classes(at - 1) & c::notname) == 0;
    const LexiconMatch match = k_.lexicon.longest(text_, at, last_);
    return match.length > 0 &&
           std::all_of(match.entries.begin(), match.entries.end(),
                       [](const LexiconEntry& entry) { return entry.sense == Sense::surname; });
}

/// "Deputy Minister Jan Nowacki": a month only where no name follows.
bool Cutter::first_name_jan(std::uint32_t at) const {
    return token(at).word == k_.function.jan && !token(at).is(shape::abbreviation) && capital(at) &&
           at + 1 < last_ && token(at + 1).word != k_.function.jan && name_word(at + 1);
}

bool Cutter::dash(std::uint32_t at) const {
    return at + 1 < last_ && token(at).word == k_.function.dash &&
           !token(at).is(shape::space_before) && !token(at + 1).is(shape::space_before);
}

bool Cutter::surname(std::uint32_t at) const {
    const auto entries = k_.lexicon.longest(text_, at, at + 1).entries;
    return std::any_of(entries.begin(), entries.end(),
                       [](const LexiconEntry& entry) { return entry.sense == Sense::surname; });
}

bool Cutter::initials(std::uint32_t at) const {
    const Token& t = token(at);
    if (k_.words.is(t.word, c::honorific | c::notname)) return false;
    const std::string_view letters = text_.view(t);
    if (letters.size() <= 4) return true;
    if (letters.size() > 8 || letters.size() % 2 != 0) return false;
    for (std::size_t i = 1; i < letters.size(); i += 2)
        if (letters[i] != '.') return false;
    return k_.lexicon.longest(text_, at, at + 1).length == 0;
}

std::uint32_t Cutter::name_end(std::uint32_t at) const {
    std::uint32_t end = at + 1;
    while (end < last_) {
        if (token(end).is(shape::line_before)) break;
        if (dash(end) && end + 1 < last_ && (token(end + 1).is(shape::word))) {
            if (!capital(end + 1) && !joined_particle(end)) {
                // "Moon Jae-in", "Sharm-el-Sheikh"
                if (token(end + 1).end - token(end + 1).begin > 6) break;
            }
            if (known_actor(end + 1)) break;
            // "the Reagan-Gorbachev summit": two people
            if (end == at + 1 && surname(at) && surname(end + 1)) break;
            end += 2;
            continue;
        }
        if (name_word(end) || (initial(end) && end + 1 < last_)) {
            ++end;
            continue;
        }
        std::uint32_t skip = end;
        while (particle(skip)) ++skip;
        if (skip > end && dash(skip)) ++skip;
        if (skip > end && name_word(skip)) {
            end = skip + 1;
            continue;
        }
        break;
    }
    return end;
}

NamePiece Cutter::name_at(std::uint32_t at) const {
    std::uint32_t start = at;
    while (start == at && particle(start) && start + 1 < last_ &&
           (capital(start) || dash(start + 1)))
        ++start;
    if (start > at && dash(start)) ++start;
    if (start > at && !name_word(start)) return {};
    if (!name_word(start) && !initial(start)) return {};
    const std::uint32_t end = name_end(start);
    if (initial(start) && end == start + 1) return {};
    if (inside_other_name({at, end, PieceKind::name})) return {};
    return {at, end, PieceKind::name};
}

}  // namespace detente
