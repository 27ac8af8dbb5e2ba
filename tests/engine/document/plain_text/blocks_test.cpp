// SPDX-License-Identifier: MIT
#include "engine/document/read.hpp"
#include "tests/engine/document/reading.hpp"

using namespace detente;
using namespace detente::test;

TEST_CASE("blank lines part paragraphs") {
    CHECK(shown("They met in Geneva.\n\n  It was short.  \n") ==
          Lines{"paragraph: They met in Geneva.", "paragraph: It was short."});
}

TEST_CASE("lines broken at a fixed width are one paragraph") {
    const std::string text =
        "The foreign ministers of the two countries met in Geneva on Monday to talk\n"
        "about the truce that their governments had signed in the autumn, and said\n"
        "that they would meet again.\n"
        "\n"
        "No day was given for the next round, which the mediators hope to hold before\n"
        "the end of March.\n";
    const auto blocks = find_blocks(text);
    REQUIRE(blocks.size() == 2);
    CHECK(text.substr(blocks[0].begin, blocks[0].end - blocks[0].begin).ends_with("meet again."));
}

TEST_CASE("one long line at the top does not hide where the others are broken") {
    const std::string text =
        "A title that is much longer than any other line of the text that follows it, as it was "
        "pasted here from a page\n"
        "\n"
        "The foreign ministers met at the invitation of the host in Geneva on Monday,\n"
        "with Minister A. Name of Alland and Minister B. Name of the Republic of\n"
        "Belland present at all of the three sessions, and agreed to meet again in\n"
        "two weeks.\n";
    const auto blocks = find_blocks(text);
    REQUIRE(blocks.size() == 2);
    CHECK(text.substr(blocks[1].begin, 19) == "The foreign ministe");
}

TEST_CASE("lines that are not broken at one width are blocks of their own") {
    CHECK(shown("Talks open in Geneva\nThe ministers met on Monday.\nHere is what they said about "
                "the truce:\nIt has to hold.\nWatch the video\nThe next round is in May.\n")
              .size() == 6);
    CHECK(shown("Truce holds for a third day as ministers gather in Geneva\nThe ministers met on "
                "Monday.\n")
              .size() == 2);
}

TEST_CASE("a blank line within a sentence parts no paragraphs") {
    // At the foot of a page: the words behind it are in lower case, or those before leave open.
    CHECK(shown("The minister will meet her colleague from Belland in the \n\nresort of Lakeside "
                "on Friday.\n\nThey met last in May.\n")
              .size() == 2);
    CHECK(shown("She will be joined by the ministers of\n\nBelland and Celand.\n").size() == 1);
    // A heading, a list and a sentence that ends are no such cut.
    CHECK(shown("Talks in Geneva\n\nde Vries met his colleague from Belland.\n").size() == 2);
    CHECK(shown("The ministers spoke about the following points:\n\nthe truce\n").size() == 2);
    CHECK(shown("The ministers are to speak in May about\n\n- the truce\n").size() == 2);
    CHECK(
        shown("The ministers of the two sides met in Geneva\n\nMinister Name led one.\n").size() ==
        2);
}

TEST_CASE("in a text that is cut at every line names go on too") {
    const std::string text =
        "The minister will leave for a week of visits to the\n\n"
        "capitals of the region. He will meet in the town with\n\n"
        "his colleague of Belland, Mr Name, and the Speaker, Dr\n\n"
        "Other Name, before he goes on to the third country on\n\n"
        "his way. A meeting of the two was held last year.\n\n"
        "OTHER VISITS ARE STILL TO BE TOLD OF THIS WEEK\n\n"
        "The Speaker stays at home.\n";
    CHECK(shown(text).size() == 3);
}

TEST_CASE("a list item goes on in the lines that are set under it") {
    const std::string text =
        "1.  The first party will go on to change what it does about the articles of\n"
        "    the second, including those of its special regions, and to keep all that\n"
        "    Belland has asked for.\n"
        "2.  The second party will do the same.\n";
    const auto blocks = find_blocks(text);
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0].kind == BlockKind::list);
    CHECK(blocks[1].kind == BlockKind::list);
}

TEST_CASE("each kind of block in plain text is told") {
    CHECK(shown("Talks open in Geneva\n\nGENEVA, Jan 10 (Agency) - They met.\n\n- First point\n- "
                "Second point\n\nThe ministers on Monday. Photo: pool\n") ==
          Lines{"heading: Talks open in Geneva", "dateline: GENEVA, Jan 10 (Agency) -",
                "paragraph: They met.", "list: - First point", "list: - Second point",
                "caption: The ministers on Monday. Photo: pool"});
}

TEST_CASE("blocks are sorted, lie in the text and leave out only blanks") {
    const std::string text =
        GENERATE(as<std::string>{}, "", "\n\n\n", "a", " - \n", "A\r\n\r\nB\r\n", "GENEVA -",
                 "GENEVA - ", "\xff\xfe", "1.\n2.\n3.\n");
    CAPTURE(text);
    std::size_t last = 0;
    for (const Block& block : find_blocks(text)) {
        CHECK(block.begin >= last);
        CHECK(block.begin < block.end);
        CHECK(text.substr(last, block.begin - last).find_first_not_of(" \t\r\n") == text.npos);
        last = block.end;
    }
    CHECK(last <= text.size());
    CHECK(text.substr(last).find_first_not_of(" \t\r\n") == text.npos);
}
