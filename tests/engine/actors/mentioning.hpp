// SPDX-License-Identifier: MIT
// Finds the mentions of one text for a test and gives them back in one line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/actors/mention.hpp"
#include "engine/lexicon/function_words.hpp"
#include "tests/catch.hpp"

namespace detente::test {

/// One lexicon for all tests: building it is most of the work.
struct Reader {
    Vocabulary vocabulary;
    TimeTagger tagger{vocabulary};
    FunctionWords function{vocabulary};
    WordClasses words{vocabulary};
    Lexicon lexicon;

    explicit Reader(const std::vector<Actor>& own = {}) : lexicon(vocabulary, own) {}

    Knowledge knowledge() const { return {vocabulary, function, words, lexicon}; }
};

/// "[President Emmanuel Macron|person|FRA|Emmanuel Macron] [Geneva|place|CHE]": the words, the
/// kind, the actors joined by "+" (of a place only where it may stand for one), the person. Empty
/// fields at the end are left out.
inline std::string described(const Mention& mention, const Text& text, const Mentions& mentions,
                             const Lexicon& lexicon) {
    std::string actors;
    for (const ActorIndex actor : mention.actors)
        actors += (actors.empty() ? "" : "+") + lexicon.actors()[actor].id;
    std::string out = '[' + std::string(text.view(mention.first, mention.last)) + '|';
    out += name_of(mention_kind_names, mention.kind);
    if (mention.former) out += ",former";
    if (!actors.empty() || mention.person != no_person) out += '|' + actors;
    if (mention.person != no_person) out += '|' + mentions.people[mention.person].name;
    return out + ']';
}

inline std::string mentions_of(std::string_view bytes, std::string_view published,
                               const Reader& reader) {
    Text text;
    tokenise(bytes, {}, reader.vocabulary, text);
    const auto times = reader.tagger.tag(text, {parse_day(published), TimeMode::automatic});
    Mentions mentions;
    find_mentions(text, times, *parse_day(published), reader.knowledge(), mentions);
    std::string out;
    for (const Mention& mention : mentions.all)
        out += (out.empty() ? "" : " ") + described(mention, text, mentions, reader.lexicon);
    return out;
}

/// A text and what `mentions_of` says of it.
struct MentionRow {
    const char* text;
    const char* expected;
};

inline void check_mentions(const std::vector<MentionRow>& rows,
                           std::string_view published = "2022-03-10") {
    static const Reader reader;
    for (const MentionRow& row : rows) {
        INFO(row.text);
        CHECK(mentions_of(row.text, published, reader) == row.expected);
    }
}

}  // namespace detente::test
