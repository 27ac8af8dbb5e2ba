// SPDX-License-Identifier: MIT
// Cuts one sentence into pieces; one source for names of the lexicon, titles and unknown names.
#pragma once

#include <string>
#include <vector>

#include "engine/actors/pieces.hpp"

namespace detente {

class Cutter {
  public:
    Cutter(const Text& text, std::uint32_t last, const std::vector<std::uint8_t>& is_time,
           const Knowledge& knowledge, std::vector<NamePiece>& out)
        : text_(text), last_(last), is_time_(is_time), k_(knowledge), out_(out) {}

    void run(std::uint32_t first);

  private:
    void join_nickname(std::size_t begin);
    /// Makes the words before the last piece that only say what it is a part of it.
    void take_description(std::size_t begin);
    struct Described {
        std::size_t name = 0;   ///< piece that is described
        std::size_t first = 0;  ///< piece with which the description begins so far
        bool party = false;
        bool organisation = false;
        bool state = false;
        bool place = false;
        bool noun = false;  ///< "group", "nation of", "capital,"
    };
    Described described(std::size_t name) const;
    /// How many pieces right before it are of the description too: 0 where it is complete.
    std::size_t adjectives_before(const Described& what) const;
    std::size_t words_behind_article(std::size_t first) const;
    bool quote(const NamePiece& piece) const;
    const Token& token(std::uint32_t at) const { return text_.tokens[at]; }
    WordClass classes(std::uint32_t at) const { return k_.words.of(token(at).word); }
    bool capital(std::uint32_t at) const { return token(at).is(shape::capital); }
    NamePiece next(std::uint32_t at) const;
    PieceKind plain(std::uint32_t at) const;
    /// The best sense of the longest phrase; an empty piece where none fits the way it is written.
    NamePiece from_lexicon(std::uint32_t at) const;
    NamePiece first_half(std::uint32_t at) const;
    NamePiece shared_head(std::uint32_t at) const;
    bool american_georgia(const NamePiece& piece) const;
    bool state_in_name(const NamePiece& piece) const;
    bool council_of_state(const NamePiece& piece) const;
    bool line_between(std::uint32_t at) const;
    bool tied_to_actor(std::uint32_t at, std::uint32_t length) const;
    bool fits(const LexiconEntry& entry, std::uint32_t at, std::uint32_t length) const;
    /// Which sense goes first where a phrase has several.
    static bool before(const LexiconEntry& a, const LexiconEntry& b);
    static int order(Sense sense);
    static PieceKind kind_of(Sense sense);
    /// Part of a name: a capitalised word that is no title, state or everyday word.
    bool name_word(std::uint32_t at) const;
    bool short_title(std::uint32_t at) const;
    bool capital_name_word(std::uint32_t at) const;
    bool first_name_jan(std::uint32_t at) const;
    bool particle(std::uint32_t at) const {
        return at < last_ && (classes(at) & word_class::particle) != 0;
    }
    bool dash(std::uint32_t at) const;
    /// "M.", "P.K."; "A.P.J." where it is nobody's acronym.
    bool initial(std::uint32_t at) const {
        return token(at).is(shape::abbreviation) && capital(at) && initials(at);
    }
    bool initials(std::uint32_t at) const;
    bool surname(std::uint32_t at) const;
    /// End of a name that begins at `at`: "Amir-Abdollahian", "Tahnoun bin Zayed Al Nahyan".
    std::uint32_t name_end(std::uint32_t at) const;
    bool joined_particle(std::uint32_t hyphen) const { return particle(hyphen + 1); }
    bool names_actor(const LexiconMatch& match, std::uint32_t at) const;
    bool known_actor(std::uint32_t at) const;
    /// "Security Council", "European Commission": an actor of several words.
    bool long_actor(std::uint32_t at) const;
    /// "Kim Yo Jong", "Paris Hilton": the phrase found is only where a longer name begins.
    NamePiece longer_name(const NamePiece& piece) const;
    /// "Geneva Convention", "Washington Post", "University of Vienna": no actor, no place.
    bool inside_other_name(const NamePiece& piece) const;
    bool in_region(const NamePiece& piece) const;
    bool names_continent(const NamePiece& piece) const;
    /// Modifiers and heads up to the last head, with what belongs to it: "Secretary of State".
    NamePiece title_at(std::uint32_t at) const;
    bool first_name_too(std::uint32_t at) const;
    bool full_powers(std::uint32_t at) const;
    std::uint32_t shared_office(std::uint32_t at) const;
    bool leads_council(std::uint32_t council) const;
    /// "the host", "Turkish host", "chief negotiator": not "will host".
    bool stands_as_noun(std::uint32_t at) const;
    bool hosts_somebody(std::uint32_t at) const;
    std::uint32_t over_portfolio(std::uint32_t at, bool capitals) const;
    std::uint32_t second_portfolio(std::uint32_t at) const;
    /// "of state", "for foreign affairs", "of the government" behind a head.
    bool joins_office(std::uint32_t at) const;
    bool is_head_of_state(std::uint32_t of) const;
    void note_head(NamePiece& piece, std::uint32_t at, WordClass is) const;
    NamePiece name_at(std::uint32_t at) const;

    const Text& text_;
    std::uint32_t last_;
    const std::vector<std::uint8_t>& is_time_;
    const Knowledge& k_;
    std::vector<NamePiece>& out_;
};

}  // namespace detente
