// SPDX-License-Identifier: MIT
#include "engine/meetings/reading/headline.hpp"

namespace detente {
namespace {

bool in_capitals(const Text& text, const Sentence& sentence) {
    std::uint32_t words = 0;
    for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
        const Token& token = text.tokens[at];
        if (!token.is(shape::word) || token.end - token.begin < 2) continue;
        if (!token.is(shape::all_capitals)) return false;
        ++words;
    }
    return words >= 3;
}

bool is_line(const Text& text, std::uint32_t index) {
    constexpr std::uint32_t longest = 32;  // tokens
    const Sentence& sentence = text.sentences[index];
    if (sentence.last - sentence.first > longest) return false;
    if (in_capitals(text, sentence)) return true;
    const Token& next = text.tokens[text.sentences[index + 1].first];
    const Token& last = text.tokens[sentence.last - 1];
    return next.is(shape::block_start | shape::line_before) && last.is(shape::word | shape::number);
}

}  // namespace

std::uint32_t headlines_end(const Text& text) {
    constexpr std::uint32_t most = 4;
    if (text.title_sentences > 0) return text.title_sentences;
    std::uint32_t end = 0;
    while (end < most && end + 1 < text.sentences.size() && is_line(text, end)) ++end;
    return end;
}

std::uint32_t title_end(const Text& text) {
    if (text.title_sentences > 0 || text.sentences.size() < 2) return text.title_sentences;
    const Token& next = text.tokens[text.sentences[1].first];
    return next.is(shape::block_start | shape::line_before) ? 1 : 0;
}

}  // namespace detente
