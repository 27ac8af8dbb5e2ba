// SPDX-License-Identifier: MIT
// One token array per document: words, numbers and marks with their bytes, and sentences over it.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "engine/document/document.hpp"
#include "engine/text/vocabulary.hpp"

namespace detente {

namespace shape {
inline constexpr std::uint16_t word = 1;  ///< has a letter
inline constexpr std::uint16_t number =
    2;  ///< digits, with "," or "." between digits: "1,000", "3.5"
inline constexpr std::uint16_t digits = 4;    ///< digits only: "2022"
inline constexpr std::uint16_t mixed = 8;     ///< letters and digits: "1990s", "3rd", "G20"
inline constexpr std::uint16_t capital = 16;  ///< first letter is upper case
inline constexpr std::uint16_t all_capitals =
    32;  ///< two letters or more, all upper case: "NATO", "U.S."
inline constexpr std::uint16_t abbreviation =
    64;                                     ///< ends in its own full stop: "U.S.", "Mr.", "Jan."
inline constexpr std::uint16_t mark = 128;  ///< punctuation, one character (or "..." and dashes)
inline constexpr std::uint16_t space_before = 256;
inline constexpr std::uint16_t line_before = 512;  ///< a line break stands before it
inline constexpr std::uint16_t sentence_start = 1024;
inline constexpr std::uint16_t block_start = 2048;
}  // namespace shape

/// A word, number or mark. "U.S." and "Mr." are one token with their stops; "Russia's" is "Russia"
/// and "'s", "they'll" "they" and "'ll"; hyphens and dashes stand alone ("five-day" is three
/// tokens, without space_before). The `word` of every kind of hyphen or dash is that of "-", of
/// every double quote that of "\"", of every single quote or apostrophe that of "'".
struct Token {
    std::uint32_t begin = 0;  ///< byte offset into the text
    std::uint32_t end = 0;    ///< half-open
    WordId word = unknown_word;
    std::uint16_t flags = 0;

    bool is(std::uint16_t mask) const { return (flags & mask) != 0; }
};

/// So many tokens before `at`, but not before `least`.
constexpr std::uint32_t back_from(std::uint32_t at, std::uint32_t tokens, std::uint32_t least = 0) {
    return std::max(least, at - std::min(at, tokens));
}

/// Tokens [first, last) of one sentence; sentences tile the token array. A block never shares a
/// sentence with the next.
struct Sentence {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    BlockKind block = BlockKind::paragraph;
    std::uint32_t block_index = 0;

    /// So many tokens before one of the sentence, but none of the sentence before.
    std::uint32_t back(std::uint32_t at, std::uint32_t tokens) const {
        return back_from(at, tokens, first);
    }
};

/// Bytes of a document's text, or of its title, half-open.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool in_title = false;
};

/// Spans into `bytes`, which must outlive it.
struct Text {
    std::string_view bytes;
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::size_t text_begin = 0;         ///< the document's title stands before this byte
    std::uint32_t title_sentences = 0;  ///< so many of the sentences are the title's

    std::string_view view(const Token& token) const {
        return bytes.substr(token.begin, token.end - token.begin);
    }
    std::string_view view(std::uint32_t token) const { return view(tokens[token]); }
    /// Bytes from the first token to the end of token `last - 1`.
    std::string_view view(std::uint32_t first, std::uint32_t last) const {
        return bytes.substr(tokens[first].begin, tokens[last - 1].end - tokens[first].begin);
    }
    /// Index of the sentence that holds the token.
    std::uint32_t sentence_of(std::uint32_t token) const;
    /// How many sentences of the text proper stand before this one.
    std::uint32_t depth(std::uint32_t sentence) const {
        return sentence - std::min(sentence, title_sentences);
    }
    /// Where tokens [first, last) stand in the document.
    Span span(std::uint32_t first, std::uint32_t last) const {
        const std::size_t begin = tokens[first].begin;
        const std::size_t end = tokens[last - 1].end;
        if (begin < text_begin) return {begin, end, true};
        return {begin - text_begin, end - text_begin, false};
    }
};

/// Splits and looks up every token; `text` is refilled so that its memory is used again. What
/// stands before `text_begin` is a title, a block of its own.
void tokenise(std::string_view bytes, std::span<const Block> blocks, const Vocabulary& vocabulary,
              Text& text, std::size_t text_begin = 0);

}  // namespace detente
