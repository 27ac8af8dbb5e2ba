// SPDX-License-Identifier: MIT
#include "render/layout/measure.hpp"

#include "tests/catch.hpp"

using namespace detente::layout;

namespace {
constexpr Font one_em{1.0, Weight::regular};
}

TEST_CASE("text is as wide as its letters in Inter") {
    struct Case {
        std::string_view text;
        double em;
    };
    const Case cases[] = {{"", 0.0},     {"l", 0.246}, {"e\xCC\x81", 0.594}, {"日本", 2.0},
                          {"\xFF", 0.6}, {"م", 0.6},   {"\xE2\x80\x8D", 0.0}};
    for (const auto& [text, em] : cases) {
        CAPTURE(text);
        CHECK(text_width(text, one_em) == Approx(em).margin(0.03));
    }
    CHECK(text_width("Geneva", {2.0, Weight::regular}) == Approx(2 * text_width("Geneva", one_em)));
    CHECK(text_width("Geneva", {1.0, Weight::semibold}) > text_width("Geneva", one_em));
    CHECK(text_width("Женева", one_em) > 3.0);
}

TEST_CASE("what the font does not have is known to be guessed") {
    CHECK(is_measured("Élysée – «Žižek», Ґанок Ἑλλάς €"));
    CHECK_FALSE(is_measured("日内瓦"));
    CHECK_FALSE(is_measured("مفاوضات"));
}

TEST_CASE("bytes that are no UTF-8 count one by one") {
    const std::string_view text = "a\xC3(\xE2\x82\xED\xA0\x80\xF4\x90\x80\x80";
    std::size_t at = 0;
    std::size_t replaced = 0;
    while (at < text.size()) replaced += next_code_point(text, at) == 0xFFFD ? 1 : 0;
    CHECK(replaced == 10);
}

TEST_CASE(
    "lines break at blanks, between East Asian characters and inside words that are too long") {
    struct Case {
        std::string_view text;
        double width;
        std::vector<std::string> lines;
    };
    const Case cases[] = {
        {"", 9, {}},
        {"  \t ", 9, {}},
        {"one", 9, {"one"}},
        {" one   two ", 9, {"one two"}},
        {"one two three", 3.5, {"one", "two", "three"}},
        {"和平会议", 2.5, {"和平", "会议"}},
        {"iiiiiiii", 1.0, {"iiii", "iiii"}},
        {"to iiiiiiii", 1.2, {"to", "iiiii", "iii"}},
    };
    for (const Case& row : cases) {
        CAPTURE(row.text);
        CHECK(wrap(row.text, one_em, {row.width, 0, 0}) == row.lines);
    }
}

TEST_CASE("no line is wider than its room and nothing is lost") {
    const std::string text =
        "Überraschungsverhandlungsdelegationen treffen sich 和平会议 in Женеве, again and again";
    for (double width = 1.5; width < 30; width += 0.7) {
        std::string all;
        for (const std::string& line : wrap(text, one_em, {width, 0, 0})) {
            CAPTURE(line, width);
            CHECK(text_width(line, one_em) <= width);
            for (const char c : line)
                if (c != ' ') all += c;
        }
        std::string expected;
        for (const char c : text)
            if (c != ' ') expected += c;
        CHECK(all == expected);
    }
}

TEST_CASE("too many lines end in an ellipsis") {
    const auto lines = wrap("one two three four", one_em, {3.5, 0, 2});
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].ends_with("…"));
    CHECK(text_width(lines[1], one_em) <= 3.5);
}

TEST_CASE("a shortened text fits and never ends in half a character") {
    CHECK(shorten("short", one_em, 9) == "short");
    for (double width = 1; width < 12; width += 0.3) {
        const std::string text = shorten("Élysée é̂té 和平会议", one_em, width);
        CAPTURE(text, width);
        CHECK(text.ends_with("…") != (text == "Élysée é̂té 和平会议"));
        std::size_t at = 0;
        while (at < text.size()) CHECK(next_code_point(text, at) != 0xFFFD);
    }
}
