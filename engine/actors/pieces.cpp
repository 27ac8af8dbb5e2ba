// SPDX-License-Identifier: MIT
#include "engine/actors/cutter.hpp"

#include <algorithm>

namespace detente {

namespace c = word_class;
using K = PieceKind;

void Cutter::run(std::uint32_t first) {
    const std::size_t begin = out_.size();
    for (std::uint32_t at = first; at < last_;) {
        const NamePiece piece = next(at);
        out_.push_back(piece);
        join_nickname(begin);
        take_description(begin);
        at = piece.last;
    }
}

bool Cutter::quote(const NamePiece& piece) const {
    const WordId word = token(piece.first).word;
    return piece.last == piece.first + 1 &&
           (word == k_.function.quote || word == k_.function.apostrophe);
}

/// 'Sergio "Lito" Osmena' is one name.
void Cutter::join_nickname(std::size_t begin) {
    if (out_.size() < begin + 5) return;
    const auto named = [](const NamePiece& piece) {
        return piece.kind == K::name || piece.kind == K::surname || piece.kind == K::person;
    };
    if (!named(out_.back())) return;
    const auto five = out_.end() - 5;
    if (!quote(five[3]) || !named(five[2]) || !quote(five[1]) || !named(five[0])) return;
    NamePiece whole{five[0].first, five[4].last, K::name};
    for (const int part : {4, 2, 0})
        if (five[part].kind == K::person) {
            whole = five[part];
            whole.first = five[0].first;
            whole.last = five[4].last;
        }
    out_.erase(five, out_.end());
    out_.push_back(whole);
}

NamePiece Cutter::next(std::uint32_t at) const {
    // "the former king" speaks of a time too.
    const bool time = is_time_[at] != 0 && (classes(at) & c::former) == 0;
    if (time && !first_name_jan(at)) return {at, at + 1};
    if (const NamePiece named = from_lexicon(at); named.last != 0) return named;
    if (const NamePiece title = title_at(at); title.last != 0) return title;
    if (const NamePiece name = name_at(at); name.last != 0) return name;
    return {at, at + 1, plain(at)};
}

PieceKind Cutter::plain(std::uint32_t at) const {
    const WordId word = token(at).word;
    const FunctionWords& f = k_.function;
    if (word == f.comma) return PieceKind::comma;
    if (word == f.and_ || word == f.ampersand || word == f.plus) return PieceKind::conjunction;
    if (word == f.of) return PieceKind::of;
    if (word == f.possessive || (word == f.apostrophe && !token(at).is(shape::space_before)))
        return PieceKind::possessive;
    if (word == f.dash || word == f.slash) return PieceKind::hyphen;
    const WordClass is = classes(at);
    if ((is & c::possessive) != 0) return PieceKind::own;
    if ((is & c::former) != 0) return PieceKind::former;
    if ((is & c::det) != 0) return PieceKind::determiner;
    return PieceKind::other;
}

std::vector<std::uint8_t> time_tokens(const Text& text, const std::vector<Timex>& times) {
    std::vector<std::uint8_t> is_time(text.tokens.size() + 1);
    for (const Timex& time : times)
        for (std::uint32_t i = time.first; i < time.last; ++i) is_time[i] = 1;
    return is_time;
}

void cut_pieces(const Text& text, std::uint32_t first, std::uint32_t last,
                const std::vector<std::uint8_t>& is_time, const Knowledge& knowledge,
                std::vector<NamePiece>& out) {
    out.clear();
    Cutter(text, last, is_time, knowledge, out).run(first);
}

}  // namespace detente
