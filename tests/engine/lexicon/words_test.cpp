// SPDX-License-Identifier: MIT
// The words file: its classes, its form and its errors.
#include "engine/lexicon/words.hpp"

#include <algorithm>
#include <cctype>

#include "engine/lexicon/embedded.hpp"
#include "engine/text/text.hpp"
#include "tests/catch.hpp"
#include "timelines/error.hpp"

namespace detente {
namespace {

namespace c = word_class;

TEST_CASE("the embedded words have their classes") {
    Vocabulary vocabulary;
    const WordClasses words(vocabulary);
    struct Row {
        const char* word;
        WordClass is;
        WordClass is_not;
    };
    const Row rows[] = {
        {"president", c::leader, c::minister},     {"minister", c::minister, c::leader},
        {"envoy", c::official, c::leader},         {"counterpart", c::counterpart, c::organ},
        {"delegation", c::organ, c::leader},       {"former", c::former, c::det},
        {"may", c::common_surname, c::negation},   {"von", c::particle, c::title_mod},
        {"scheduled", c::planned, c::cancelled},   {"cancelled", c::cancelled, c::planned},
        {"postponed", c::postponed, c::cancelled}, {"sides", c::pair_noun, c::sport},
        {"canal", c::institution, c::official},    {"coordinating", c::title_mod, c::official},
    };
    for (const Row& row : rows) {
        INFO(row.word);
        const WordId word = vocabulary.find(row.word);
        CHECK(words.is(word, row.is));
        CHECK_FALSE(words.is(word, row.is_not));
    }
}

TEST_CASE("every class has words and unknown words have none") {
    Vocabulary vocabulary;
    const WordClasses words(vocabulary);
    WordClass seen = 0;
    for (WordId word = 0; word < vocabulary.size(); ++word) seen |= words.of(word);
    for (const std::string_view name : c::names) {
        INFO(name);
        const auto at = std::find(c::names.begin(), c::names.end(), name) - c::names.begin();
        CHECK((seen >> at & 1U) != 0);
    }
    CHECK(words.of(unknown_word) == 0);
    CHECK(words.of(vocabulary.intern("quetzalcoatl")) == 0);
}

TEST_CASE("every word of a class is one that texts can have") {
    Vocabulary vocabulary;
    const WordClasses words(vocabulary);
    for (WordId word = 1; word < vocabulary.size(); ++word) {
        if (words.of(word) == 0) continue;
        std::string as_written(vocabulary.word(word));
        as_written[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(as_written[0])));
        const std::string text = (as_written[0] == '\'' ? "they" : "they ") + as_written + " Brown";
        INFO(text);
        Text read;
        tokenise(text, {}, vocabulary, read);
        const bool found = std::any_of(read.tokens.begin(), read.tokens.end(),
                                       [&](const Token& token) { return token.word == word; });
        CHECK(found);
    }
}

TEST_CASE("lines of one class add up, comments are skipped") {
    Vocabulary vocabulary;
    const WordClasses words(vocabulary,
                            "# people\nleader: tsar\nleader: khan shah\nofficial: shah\n");
    CHECK(words.of(vocabulary.find("khan")) == c::leader);
    CHECK(words.of(vocabulary.find("shah")) == (c::leader | c::official));
    CHECK(vocabulary.find("people") == unknown_word);
}

TEST_CASE("a class that nobody knows is an error at its line") {
    Vocabulary vocabulary;
    try {
        const WordClasses words(vocabulary, "leader: tsar\nleadr: khan\n");
        FAIL("no error");
    } catch (const Error& error) {
        CHECK(error.location.line == 2);
        CHECK_THAT(std::string(error.what()), Catch::Contains("leadr"));
    }
    CHECK_THROWS_AS(WordClasses(vocabulary, "no colon here\n"), Error);
}

}  // namespace
}  // namespace detente
