// SPDX-License-Identifier: MIT
#include "engine/actors/dateline.hpp"

#include <algorithm>
#include <string_view>

namespace detente {
namespace {

/// "Tashkent, Uzbekistan (Agency) --": an agency's name in brackets and a dash close it.
bool closes_dateline(const Text& text, std::uint32_t from) {
    const auto end =
        std::min<std::uint32_t>(from + 14, static_cast<std::uint32_t>(text.tokens.size()));
    for (std::uint32_t at = from + 1; at < end; ++at)
        if (text.view(at - 1) == ")" && text.tokens[at].is(shape::mark) && text.view(at) != "," &&
            text.view(at) != ".")
            return true;
    return false;
}

/// "May 3, 2021 06:32 pm IST - New York": the city that ends a line which tells the hour.
const Mention* stamped(const Text& text, const Mentions& mentions) {
    constexpr std::uint32_t most = 4;  // lines
    const auto end = std::min<std::size_t>(text.title_sentences + most, text.sentences.size());
    for (std::uint32_t i = text.title_sentences; i < end; ++i) {
        const Sentence& line = text.sentences[i];
        if (mentions.by_sentence[i] == mentions.by_sentence[i + 1]) continue;
        const Mention& last = mentions.all[mentions.by_sentence[i + 1] - 1];
        const bool ends = last.kind == MentionKind::place && last.last == line.last &&
                          last.first > line.first + 3;
        if (!ends || !text.tokens[last.first - 1].is(shape::mark)) continue;
        bool hour = false;
        for (std::uint32_t at = line.first; at < last.first; ++at)
            hour = hour || text.view(at) == "pm" || text.view(at) == "am" ||
                   text.view(at) == "IST" || text.view(at) == "GMT";
        const std::string_view dash = text.view(last.first - 1);
        if (hour && dash != "," && dash != ".") return &last;
    }
    return nullptr;
}

}  // namespace

const Mention* dateline(const Text& text, const Mentions& mentions) {
    const std::uint32_t start = text.title_sentences;
    if (text.sentences.size() <= start) return nullptr;
    const std::uint32_t first = mentions.by_sentence[start];
    for (std::uint32_t i = first; i < std::min<std::size_t>(mentions.all.size(), first + 6); ++i) {
        const Mention& mention = mentions.all[i];
        const Token& token = text.tokens[mention.first];
        if (mention.first > text.sentences[start].first + 60) break;
        const bool marked = token.is(shape::all_capitals) || closes_dateline(text, mention.last);
        if (mention.kind == MentionKind::place && marked &&
            token.is(shape::block_start | shape::line_before | shape::sentence_start))
            return &mention;
    }
    return stamped(text, mentions);
}

}  // namespace detente
