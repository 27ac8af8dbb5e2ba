// SPDX-License-Identifier: MIT
// Tags one text for a test: tokenise, tag, and give back words with types and values.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/time/timex.hpp"
#include "tests/catch.hpp"

namespace detente::test {

/// One tagger for all tests: building it is most of the work.
struct TaggedText {
    Text text;
    std::vector<Timex> timexes;
};

inline TaggedText tag(std::string_view bytes, std::string_view published,
                      TimeMode mode = TimeMode::automatic) {
    static Vocabulary vocabulary;
    static const TimeTagger tagger(vocabulary);
    TaggedText result;
    tokenise(bytes, {}, vocabulary, result.text);
    TimeContext context;
    if (!published.empty()) context.published = parse_day(published);
    context.mode = mode;
    result.timexes = tagger.tag(result.text, context);
    return result;
}

/// "[Monday|DATE|2022-01-10] [two days|DURATION|P2D]", with the modifier behind the value.
inline std::string described(const TaggedText& tagged) {
    std::string out;
    for (const Timex& timex : tagged.timexes) {
        if (!out.empty()) out += ' ';
        out += '[' + std::string(tagged.text.view(timex.first, timex.last)) + '|';
        out += name_of(timex_type_names, timex.type);
        out += '|' + timex.value;
        if (!timex.mod.empty()) out += ' ' + timex.mod;
        out += ']';
    }
    return out;
}

/// A text and what `described` says of it.
struct Row {
    const char* text;
    const char* expected;
};

inline void check_rows(const std::vector<Row>& rows, std::string_view published) {
    for (const Row& row : rows) {
        INFO(row.text);
        CHECK(described(tag(row.text, published)) == row.expected);
    }
}

}  // namespace detente::test
