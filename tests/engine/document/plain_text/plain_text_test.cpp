// SPDX-License-Identifier: MIT
#include "engine/document/plain_text/plain_text.hpp"

#include "tests/engine/document/reading.hpp"

using namespace detente;
using namespace detente::test;

TEST_CASE("front matter fills the document and leaves the text") {
    const Document document = read_plain_text(
        "---\ntitle: \"Talks: the third round\"\ndate: 10 January 2022\npublisher: The Paper\n"
        "url: https://x.example/a\nlanguage: en\nmood: grim\n---\n\nThey met.\n",
        {"a.md", "", "a.md"});
    CHECK(document.title == "Talks: the third round");
    CHECK(document.published == "2022-01-10");
    CHECK(document.published_from == "front matter");
    CHECK(document.publishers == std::vector<std::string>{"The Paper"});
    CHECK(document.url == "https://x.example/a");
    CHECK(document.text == "They met.\n");
}

TEST_CASE("front matter without its end is text") {
    const Document document = read_plain_text("---\ntitle: Talks\nThey met.\n", {"a", "", ""});
    CHECK(document.title.empty());
    CHECK_THAT(document.text, Catch::StartsWith("---"));
}

TEST_CASE("a first line that stands alone is the title") {
    const Document document =
        read_plain_text("Talks open in Geneva\n\nThey met on Monday.\n", {"a", "", ""});
    CHECK(document.title == "Talks open in Geneva");
    CHECK(shown(document) == Lines{"paragraph: They met on Monday."});
}

TEST_CASE("Markdown headings are headings without their mark") {
    const Document document = read_plain_text(
        "# Talks open in Geneva\n\nThey met.\n\n## What comes next, and when?\nNobody knows.\n#1 "
        "is the "
        "truce.\n",
        {"a.md", "", "a.md"});
    CHECK(document.title == "Talks open in Geneva");
    CHECK(shown(document) == Lines{"paragraph: They met.", "heading: What comes next, and when?",
                                   "paragraph: Nobody knows.", "paragraph: #1 is the truce."});
}

TEST_CASE("line ends and zeros are made plain") {
    CHECK(read_plain_text("One.\r\nTwo.\rThree.", {"a", "", ""}).text == "One.\nTwo.\nThree.");
}

TEST_CASE("a text's publication day comes with where it stood") {
    struct Row {
        std::string_view text, file, day, from;
    };
    const Row row = GENERATE(values<Row>({
        {"Talks\n\nPublished 10 January 2022\n\nThey met.", "a.txt", "2022-01-10", "byline"},
        {"Talks\n\nGeneva, 9 January 2022\n\nThey met.", "a.txt", "2022-01-09", "date line"},
        {"GENEVA, Jan. 10, 2022 (Agency) - They met.", "a.txt", "2022-01-10", "dateline"},
        {"They met.", "2022-01-10-geneva.txt", "2022-01-10", "file name"},
        {"The Paper\nMonday, January 10, 2022 | Vienna, 4 degrees | Today's pages\n\nThey met.",
         "a.txt", "2022-01-10", "line near the top"},
        {"Midday briefing, 20/11/2017 (transcript)\n\nThey met.", "a.txt", "2017-11-20",
         "line near the top"},
        {"Talks\n\nPublished: 09/08/2022 at 07:10\n\nThey met (26/07/2022).", "a.txt", "2022-08-09",
         "byline"},
        {"Talks\n\nPublished: 09/08/2022 at 07:10\n\nThey met.", "a.txt", "", ""},
        {"They met on 10 January 2022.", "a.txt", "", ""},
    }));
    CAPTURE(row.text, row.file);
    const Document document = read_plain_text(row.text, {"a", "", std::string(row.file)});
    CHECK(document.published == row.day);
    CHECK(document.published_from == row.from);
}
