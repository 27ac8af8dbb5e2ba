// SPDX-License-Identifier: MIT
#include "engine/actors/pieces.hpp"

#include <algorithm>

namespace detente {
namespace {

namespace c = word_class;

class Cutter {
  public:
    Cutter(const Text& text, std::uint32_t last, const std::vector<std::uint8_t>& is_time,
           const Knowledge& knowledge, std::vector<Piece>& out)
        : text_(text), last_(last), is_time_(is_time), k_(knowledge), out_(out) {}

    void run(std::uint32_t first) {
        for (std::uint32_t at = first; at < last_;) {
            const Piece piece = next(at);
            out_.push_back(piece);
            at = piece.last;
        }
    }

  private:
    const Token& token(std::uint32_t at) const { return text_.tokens[at]; }
    WordClass classes(std::uint32_t at) const { return k_.words.of(token(at).word); }
    bool capital(std::uint32_t at) const { return token(at).is(shape::capital); }

    Piece next(std::uint32_t at) const {
        if (is_time_[at] != 0) return {at, at + 1};
        if (const Piece named = from_lexicon(at); named.last != 0) return named;
        if (const Piece title = title_at(at); title.last != 0) return title;
        if (const Piece name = name_at(at); name.last != 0) return name;
        return {at, at + 1, plain(at)};
    }

    PieceKind plain(std::uint32_t at) const {
        const WordId word = token(at).word;
        const FunctionWords& f = k_.function;
        if (word == f.comma) return PieceKind::comma;
        if (word == f.and_ || word == f.ampersand) return PieceKind::conjunction;
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

    /// The best sense of the longest phrase; an empty piece where none fits the way it is written.
    Piece from_lexicon(std::uint32_t at) const {
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

    bool fits(const LexiconEntry& entry, std::uint32_t at, std::uint32_t length) const {
        if (entry.sense == Sense::description) return true;
        if (entry.all_capitals && length == 1) return token(at).is(shape::all_capitals);
        if (!capital(at)) return false;
        // "He", "May", "An": family names that are small words too.
        return entry.sense != Sense::surname || length > 1 ||
               (classes(at) & (c::notname | c::he | c::they | c::det | c::prep | c::subordinate)) ==
                   0;
    }

    /// Which sense goes first where a phrase has several.
    static bool before(const LexiconEntry& a, const LexiconEntry& b) {
        return order(a.sense) < order(b.sense);
    }
    static int order(Sense sense) {
        switch (sense) {
            case Sense::person:
                return 0;
            case Sense::organisation:
                return 1;
            case Sense::state:
                return 2;
            case Sense::adjective:
                return 3;
            case Sense::party:
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

    static PieceKind kind_of(Sense sense) {
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

    /// Part of a name: a capitalised word that is no title, state or everyday word.
    bool name_word(std::uint32_t at) const {
        if (at >= last_ || is_time_[at] != 0) return false;
        const Token& t = token(at);
        if (!t.is(shape::capital) || !t.is(shape::word)) return false;
        // A word of a headline in capitals is no name that nobody knows.
        if (t.word == unknown_word && t.is(shape::all_capitals) && t.end - t.begin > 3)
            return false;
        const WordClass is = classes(at);
        if ((is &
             (c::notname | c::title_head | c::title_mod | c::institution | c::det | c::prep)) != 0)
            return false;
        if (t.word == unknown_word) return true;
        const LexiconMatch match = k_.lexicon.longest(text_, at, last_);
        return std::none_of(match.entries.begin(), match.entries.end(), [&](const LexiconEntry& e) {
            if (!fits(e, at, match.length)) return false;
            return e.sense != Sense::surname && e.sense != Sense::place;
        });
    }

    bool particle(std::uint32_t at) const { return at < last_ && (classes(at) & c::particle) != 0; }
    bool dash(std::uint32_t at) const {
        return at + 1 < last_ && token(at).word == k_.function.dash &&
               !token(at).is(shape::space_before) && !token(at + 1).is(shape::space_before);
    }
    bool initial(const Token& t) const {
        return t.is(shape::capital) && t.end - t.begin <= 4 && t.is(shape::abbreviation) &&
               !k_.words.is(t.word, c::honorific | c::notname);
    }

    /// End of a name that begins at `at`: "Amir-Abdollahian", "Tahnoun bin Zayed Al Nahyan".
    std::uint32_t name_end(std::uint32_t at) const {
        std::uint32_t end = at + 1;
        while (end < last_) {
            if (token(end).is(shape::line_before)) break;
            if (dash(end) && end + 1 < last_ && (token(end + 1).is(shape::word))) {
                if (!capital(end + 1) && !joined_particle(end)) {
                    // "Moon Jae-in", "Sharm-el-Sheikh"
                    if (token(end + 1).end - token(end + 1).begin > 6) break;
                }
                if (known_actor(end + 1)) break;
                end += 2;
                continue;
            }
            if (name_word(end) || (initial(token(end)) && end + 1 < last_)) {
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
    bool joined_particle(std::uint32_t hyphen) const { return particle(hyphen + 1); }
    bool known_actor(std::uint32_t at) const {
        const LexiconMatch match = k_.lexicon.longest(text_, at, last_);
        return std::any_of(match.entries.begin(), match.entries.end(), [&](const LexiconEntry& e) {
            return fits(e, at, match.length) &&
                   (e.sense == Sense::state || e.sense == Sense::adjective ||
                    e.sense == Sense::organisation || e.sense == Sense::party);
        });
    }

    /// "Kim Yo Jong", "Paris Hilton": the phrase found is only where a longer name begins.
    Piece longer_name(const Piece& piece) const {
        if (piece.kind == PieceKind::state && !name_follows_state(piece)) return {};
        const std::uint32_t end = name_end(piece.last - 1);
        if (end <= piece.last) return {};
        if (piece.kind == PieceKind::place && !k_.lexicon.places()[piece.item].ambiguous) return {};
        return {piece.first, end, PieceKind::name};
    }
    /// "Jordan Smith": a state's name that is a first name, before a word that is only a surname.
    bool name_follows_state(const Piece&) const { return false; }

    /// "Geneva Convention", "Washington Post", "University of Vienna": no actor, no place.
    bool inside_other_name(const Piece& piece) const {
        if (piece.kind == PieceKind::person || piece.kind == PieceKind::description) return false;
        if (piece.last < last_ && capital(piece.last) &&
            (classes(piece.last) & c::institution) != 0)
            return true;
        if (piece.first < 2) return false;
        const std::uint32_t before = piece.first - 1;
        return token(before).word == k_.function.of && capital(before - 1) &&
               (classes(before - 1) & c::institution) != 0;
    }

    /// Modifiers and heads up to the last head, with what belongs to it: "Secretary of State".
    Piece title_at(std::uint32_t at) const {
        std::uint32_t end = 0;
        Piece piece{at, 0, PieceKind::title};
        if ((classes(at) & c::verbal_title) != 0 && !stands_as_noun(at)) return {};
        for (std::uint32_t i = at; i < last_ && is_time_[i] == 0;) {
            const WordClass is = classes(i);
            if ((is & c::title_head) != 0) {
                note_head(piece, i, is);
                end = ++i;
            } else if ((is & (c::title_mod | c::group_noun)) != 0) {
                if ((is & c::group_noun) != 0) {
                    note_head(piece, i, is);
                    end = i + 1;
                }
                ++i;
            } else if (i > at && dash(i)) {
                ++i;
            } else if (i > at && i == end && joins_office(i)) {
                i += token(i + 1).word == k_.function.the ? 3 : 2;
                while (i < last_ && (classes(i) & c::title_mod) != 0) ++i;
                end = i;
            } else {
                break;
            }
        }
        if (end == 0) return {};
        if (end < last_ && dash(end) && (classes(end + 1) & (c::title_mod | c::title_head)) != 0)
            end += 2;
        if (end < last_ && token(end).word == general_ && piece.rank == Rank::minister) {
            piece.rank = Rank::official;
            ++end;
        }
        piece.last = end;
        return piece;
    }

    /// "the host", "Turkish host", "chief negotiator": not "will host".
    bool stands_as_noun(std::uint32_t at) const {
        if (at + 1 < last_ && (classes(at + 1) & (c::title_head | c::title_mod)) != 0) return true;
        if (at + 1 < last_ && token(at + 1).word == k_.function.of) return true;
        if (at == 0 || token(at).is(shape::sentence_start)) return false;
        if ((classes(at - 1) & (c::det | c::possessive | c::title_mod)) != 0 ||
            token(at - 1).word == k_.function.possessive)
            return true;
        return !out_.empty() &&
               (out_.back().kind == PieceKind::adjective || out_.back().kind == PieceKind::body);
    }

    /// "of state", "for foreign affairs", "of the government" behind a head.
    bool joins_office(std::uint32_t at) const {
        if (at + 1 >= last_) return false;
        const WordId word = token(at).word;
        if (word != k_.function.of && word != k_.function.for_) return false;
        std::uint32_t next = at + 1;
        if (token(next).word == k_.function.the && next + 1 < last_) ++next;
        return (classes(next) & c::portfolio) != 0;
    }

    void note_head(Piece& piece, std::uint32_t at, WordClass is) const {
        const Rank rank = (is & c::leader) != 0     ? Rank::leader
                          : (is & c::minister) != 0 ? Rank::minister
                                                    : Rank::official;
        // "deputy prime minister", "vice president": the head alone would promise too much.
        piece.rank = rank;
        for (std::uint32_t i = piece.first; i < at; ++i) {
            if ((classes(i) & c::deputy) != 0) piece.rank = std::min(rank, Rank::minister);
            if (rank == Rank::minister && (classes(i) & c::prime) != 0) piece.rank = Rank::leader;
        }
        piece.head = token(at).word;
        const std::string_view word = k_.vocabulary.word(piece.head);
        piece.plural = !word.empty() && word.back() == 's' && (is & c::singular_s) == 0;
        piece.organ = (is & c::organ) != 0;
        piece.counterpart = piece.counterpart || (is & c::counterpart) != 0;
    }

    Piece name_at(std::uint32_t at) const {
        std::uint32_t start = at;
        while (start == at && particle(start) && start + 1 < last_ &&
               (capital(start) || dash(start + 1)))
            ++start;
        if (start > at && dash(start)) ++start;
        if (start > at && !name_word(start)) return {};
        if (!name_word(start) && !initial(token(start))) return {};
        const std::uint32_t end = name_end(start);
        if (initial(token(start)) && end == start + 1) return {};
        if (inside_other_name({at, end, PieceKind::name})) return {};
        return {at, end, PieceKind::name};
    }

    const Text& text_;
    std::uint32_t last_;
    const std::vector<std::uint8_t>& is_time_;
    const Knowledge& k_;
    std::vector<Piece>& out_;
    WordId general_ = k_.vocabulary.find("general");
};

}  // namespace

void cut_pieces(const Text& text, std::uint32_t first, std::uint32_t last,
                const std::vector<std::uint8_t>& is_time, const Knowledge& knowledge,
                std::vector<Piece>& out) {
    out.clear();
    Cutter(text, last, is_time, knowledge, out).run(first);
}

}  // namespace detente
