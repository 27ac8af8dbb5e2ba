// SPDX-License-Identifier: MIT
// "deputy prime minister", "Secretary of State", "Minister for Foreign Affairs and Trade".
#include "engine/actors/cutter.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/text/word_list.hpp"

namespace detente {

namespace c = word_class;
using K = PieceKind;

namespace {

bool ends_organ_name(std::string_view word) {
    constexpr auto organs =
        std::to_array<std::string_view>({"Committee", "Commission", "Council", "Board"});
    return is_one_of(organs, word);
}

}  // namespace

NamePiece Cutter::title_at(std::uint32_t at) const {
    std::uint32_t end = 0;
    NamePiece piece{at, 0, PieceKind::title};
    if ((classes(at) & c::verbal_title) != 0 && !stands_as_noun(at)) return {};
    for (std::uint32_t i = at; i < last_ && is_time_[i] == 0;) {
        const WordClass is = classes(i);
        if (end == i && end > at && first_name_too(i)) break;
        if ((is & c::title_head) != 0) {
            note_head(piece, i, is);
            end = ++i;
        } else if ((is & (c::title_mod | c::group_noun)) != 0) {
            if ((is & c::group_noun) != 0) {
                note_head(piece, i, is);
                end = i + 1;
            }
            ++i;
        } else if (i > at && (dash(i) || leads_council(i))) {
            ++i;
        } else if (const std::uint32_t head = shared_office(i); i > at && end == 0 && head > i) {
            i = head;
        } else if (i == at ? full_powers(i) && (classes(i + 3) & c::title_head) != 0
                           : i == end && full_powers(i)) {
            i += 3;
            if (end != 0) end = i;
        } else if (i > at && i == end && joins_office(i)) {
            if (is_head_of_state(i)) piece.rank = std::max(piece.rank, Rank::leader);
            i += token(i + 1).word == k_.function.the ? 3 : 2;
            const bool capitals = capital(i);
            for (std::uint32_t next = i; (next = over_portfolio(i, capitals)) != i;) i = next;
            end = i = second_portfolio(i);
        } else {
            break;
        }
    }
    if (end == 0) return {};
    if (end < last_ && dash(end) && (classes(end + 1) & (c::title_mod | c::title_head)) != 0)
        end += 2;
    if (end < last_ && token(end).word == k_.function.general && piece.rank == Rank::minister) {
        piece.rank = Rank::official;
        ++end;
    }
    piece.last = end;
    return piece;
}

/// "foreign and defence ministers": the head that several portfolios share, else `at`, where the
/// first one ends.
std::uint32_t Cutter::shared_office(std::uint32_t at) const {
    const auto joins = [&](std::uint32_t i) {
        return token(i).word == k_.function.and_ || token(i).word == k_.function.comma;
    };
    if (!joins(at) || (classes(at - 1) & (c::title_mod | c::portfolio)) == 0) return at;
    constexpr std::uint32_t most = 8;
    const std::uint32_t end = std::min(last_, at + most);
    std::uint32_t head = at;
    while (head < end && (joins(head) || ((classes(head) & (c::title_mod | c::portfolio)) != 0 &&
                                          (classes(head) & c::title_head) == 0)))
        ++head;
    const bool office = head < end && !joins(head - 1) && (classes(head) & c::title_head) != 0;
    return office && text_.view(head).ends_with('s') ? head : at;
}

/// "Security Council Secretary"
bool Cutter::leads_council(std::uint32_t council) const {
    return capital(council) && text_.view(council) == "Council" && council + 1 < last_ &&
           (classes(council + 1) & c::title_head) != 0;
}

/// "Ambassador Extraordinary and Plenipotentiary"
bool Cutter::full_powers(std::uint32_t at) const {
    return at + 3 < last_ && token(at + 1).word == k_.function.and_ &&
           text_.view(at) == "Extraordinary" && text_.view(at + 2) == "Plenipotentiary";
}

/// "Foreign Minister Amir Khan Muttaqi", "Senator King": not a second title.
bool Cutter::first_name_too(std::uint32_t at) const {
    const WordId word = token(at).word;
    const bool name = word == k_.function.amir || word == k_.function.sultan ||
                      word == k_.function.prince || word == k_.function.king;
    return name && capital(at) && (classes(at - 1) & (c::minister | c::official)) != 0 &&
           (classes(at - 1) & c::leader) == 0 && capital(at - 1);
}

/// "Rojas hosts President Mora", "Chad chairs its meetings": a verb, not "the hosts", "co-hosts
/// Chad and Peru".
bool Cutter::hosts_somebody(std::uint32_t at) const {
    const bool third = (classes(at) & c::host) != 0 && !capital(at) &&
                       k_.vocabulary.word(token(at).word).ends_with('s');
    if (!third || at == 0 || at + 1 >= last_ || token(at).is(shape::sentence_start)) return false;
    if (!capital(at + 1) && (classes(at + 1) & c::possessive) == 0) return false;
    if ((classes(at - 1) & (c::det | c::possessive | c::title_mod)) != 0 || dash(at - 1) ||
        token(at - 1).word == k_.function.possessive)
        return false;
    return out_.empty() || out_.back().kind != PieceKind::adjective;
}

bool Cutter::stands_as_noun(std::uint32_t at) const {
    // "offered to host envoys", "will host envoys", "will host President Mora"
    const bool more = at + 1 < last_;
    const bool of = more && token(at + 1).word == k_.function.of;
    if (at > 0 && (classes(at - 1) & c::modal) != 0 && !of) return false;
    const bool to = at > 0 && token(at - 1).word == k_.function.to;
    if (to && more && capital(at + 1) && (classes(at) & c::host) != 0 && !capital(at)) return false;
    if (to && more && !capital(at + 1) && (classes(at + 1) & c::title_head) != 0 &&
        k_.vocabulary.word(token(at + 1).word).ends_with('s'))
        return false;
    if (hosts_somebody(at)) return false;
    if (of || (more && (classes(at + 1) & (c::title_head | c::title_mod)) != 0)) return true;
    if (at == 0 || token(at).is(shape::sentence_start)) return false;
    if ((classes(at - 1) & (c::det | c::possessive | c::title_mod)) != 0 ||
        token(at - 1).word == k_.function.possessive)
        return true;
    return !out_.empty() &&
           (out_.back().kind == PieceKind::adjective || out_.back().kind == PieceKind::body);
}

/// "Trade", "Diaspora Affairs": the token behind a word of a portfolio, or behind one that
/// nobody knows and the known one next to it; `at` where there is none.
std::uint32_t Cutter::over_portfolio(std::uint32_t at, bool capitals) const {
    const auto fits = [&](std::uint32_t i) {
        return i < last_ && (classes(i) & (c::title_mod | c::portfolio)) != 0 &&
               capital(i) == capitals && (classes(i) & c::title_head) == 0;
    };
    if (fits(at)) return at + 1;
    const bool unknown = capitals && at + 1 < last_ && capital(at) && token(at).is(shape::word) &&
                         (classes(at) & c::title_head) == 0;
    return unknown && (classes(at + 1) & c::portfolio) != 0 && fits(at + 1) ? at + 2 : at;
}

/// "and Trade" of "Foreign Affairs and Trade", but not "and Defense Minister".
std::uint32_t Cutter::second_portfolio(std::uint32_t at) const {
    if (at + 1 >= last_ || token(at).word != k_.function.and_) return at;
    // "Energy and the Environment"
    const bool article = at + 2 < last_ && token(at + 1).word == k_.function.the;
    const std::uint32_t begin = at + (article ? 2 : 1);
    std::uint32_t end = begin;
    for (std::uint32_t next = end; (next = over_portfolio(end, capital(at - 1))) != end;)
        end = next;
    const bool other_title = end < last_ && (classes(end) & (c::title_head | c::title_mod)) != 0;
    return end == begin || other_title ? at : end;
}

bool Cutter::joins_office(std::uint32_t at) const {
    if (at + 1 >= last_) return false;
    const WordId word = token(at).word;
    if (word != k_.function.of && word != k_.function.for_) return false;
    std::uint32_t next = at + 1;
    if (token(next).word == k_.function.the && next + 1 < last_) ++next;
    // "Chairman of the Defence Committee of the Parliament"
    std::uint32_t organ = next;
    while (organ < last_ && capital(organ) && (classes(organ) & c::portfolio) != 0) ++organ;
    if (organ < last_ && ends_organ_name(text_.view(organ))) return false;
    return (classes(next) & c::portfolio) != 0 && !long_actor(next);
}

/// "heads of state", "head of government"
bool Cutter::is_head_of_state(std::uint32_t of) const {
    const std::string_view head = text_.view(of - 1), what = text_.view(of + 1);
    const bool first = head == "heads" || head == "Heads" || head == "head" || head == "Head";
    const bool state =
        what == "state" || what == "State" || what == "government" || what == "Government";
    return first && state && (of < 2 || (classes(of - 2) & c::deputy) == 0);
}

bool Cutter::long_actor(std::uint32_t at) const {
    const LexiconMatch match = k_.lexicon.longest(text_, at, last_);
    return match.length > 1 && names_actor(match, at);
}

void Cutter::note_head(NamePiece& piece, std::uint32_t at, WordClass is) const {
    const Rank rank = (is & c::leader) != 0     ? Rank::leader
                      : (is & c::minister) != 0 ? Rank::minister
                                                : Rank::official;
    // "deputy prime minister", "vice president": the head alone would promise too much.
    piece.rank = rank;
    for (std::uint32_t i = piece.first; i < at; ++i) {
        if ((classes(i) & c::deputy) != 0) piece.rank = std::min(rank, Rank::minister);
        if (rank == Rank::minister && (classes(i) & c::prime) != 0) piece.rank = Rank::leader;
    }
    // "General Secretary" of a ruling party; a "Secretary General" serves an organisation.
    if (rank == Rank::minister && at > piece.first && token(at - 1).word == k_.function.general)
        piece.rank = Rank::leader;
    piece.head = token(at).word;
    const std::string_view word = k_.vocabulary.word(piece.head);
    piece.plural = !word.empty() && word.back() == 's' && (is & c::singular_s) == 0;
    piece.organ = (is & c::organ) != 0;
    piece.counterpart = piece.counterpart || (is & c::counterpart) != 0;
}

}  // namespace detente
