// SPDX-License-Identifier: MIT
// The lines above a release: "MINISTRY OF FOREIGN AFFAIRS OF PERU", "DAILY BRIEFING / LIMA".
#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "engine/actors/home.hpp"

namespace detente {
namespace {

/// In tokens, of the lines above a text.
constexpr std::uint32_t longest_line = 16;

/// A line of a text's head: tokens [first, last) and whom it names.
struct Line {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    ActorList actors;
    ActorIndex capital_of = no_actor;  ///< the state whose capital begins it
    bool issuer = false;               ///< names a ministry or the like
    bool release = false;              ///< calls the text a briefing or the like
};

/// Whether the token is one of the words, which are in lower case.
bool one_of(const Text& text, std::uint32_t token, std::initializer_list<std::string_view> words) {
    const auto same = [](char c, char wanted) {
        return (c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c) == wanted;
    };
    const std::string_view view = text.view(token);
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return word.size() == view.size() &&
               std::equal(view.begin(), view.end(), word.begin(), same);
    });
}

Line read_line(const Text& text, const Knowledge& knowledge, const Mentions& mentions,
               std::uint32_t first) {
    namespace c = word_class;
    Line line{first, first, {}, no_actor, false, false};
    bool told = false;  // "the ministry said": a sentence
    do {
        line.issuer = line.issuer ||
                      one_of(text, line.last,
                             {"ministry", "department", "presidency", "chancellery", "embassy"});
        line.release = line.release || one_of(text, line.last,
                                              {"briefing", "transcript", "bulletin", "communique",
                                               "communiqu\xC3\xA9"});
        // "Weekly schedule of President Mora"
        line.release = line.release ||
                       (line.last + 1 < text.tokens.size() &&
                        text.tokens[line.last + 1].word == knowledge.function.of &&
                        one_of(text, line.last, {"schedule", "diary", "calendar", "programme"}));
        told = told || knowledge.words.is(text.tokens[line.last].word,
                                          c::be | c::have | c::modal | c::speech | c::motion);
        ++line.last;
    } while (line.last < text.tokens.size() && line.last - line.first <= longest_line &&
             !text.tokens[line.last].is(shape::block_start | shape::line_before));
    if (told) line.issuer = line.release = false;
    for (const Mention& mention : mentions.all) {
        if (mention.first >= line.last) break;
        if (mention.first < line.first) continue;
        if (mention.kind != MentionKind::place) line.actors.add(mention.actors);
        if (mention.kind == MentionKind::place && mention.first == line.first) {
            const LexiconPlace& place = knowledge.lexicon.places()[mention.place];
            if (place.capital) line.capital_of = place.country;
        }
    }
    return line;
}

/// The short lines before the text proper.
std::vector<Line> head_of(const Text& text, const Knowledge& knowledge, const Mentions& mentions) {
    constexpr std::size_t most_lines = 5;
    std::vector<Line> lines;
    for (std::uint32_t at = 0; at < text.tokens.size() && lines.size() < most_lines;) {
        const Line line = read_line(text, knowledge, mentions, at);
        if (line.last - line.first > longest_line) break;
        lines.push_back(line);
        at = line.last;
    }
    return lines;
}

}  // namespace

ActorIndex home_in_head(const Text& text, const Knowledge& knowledge, const Mentions& mentions) {
    constexpr std::uint32_t short_line = 4;
    const std::vector<Line> lines = head_of(text, knowledge, mentions);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        if (!line.issuer && !line.release) continue;
        if (line.actors.size == 1) return *line.actors.begin();
        if (!line.actors.empty()) continue;
        // "REPUBLIC OF PERU" above "MINISTRY OF TRADE"; "LIMA" below "DAILY BRIEFING".
        if (line.issuer && i > 0 && lines[i - 1].actors.size == 1 &&
            lines[i - 1].last - lines[i - 1].first <= short_line)
            return *lines[i - 1].actors.begin();
        if (i + 1 < lines.size() && lines[i + 1].capital_of != no_actor &&
            lines[i + 1].last - lines[i + 1].first <= short_line)
            return lines[i + 1].capital_of;
    }
    return no_actor;
}

}  // namespace detente
