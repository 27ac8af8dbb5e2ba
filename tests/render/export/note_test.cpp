// SPDX-License-Identifier: MIT
#include "render/export/note.hpp"

#include <string>

#include "render/export/markdown.hpp"
#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"

using namespace detente;

namespace {

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("text from outside makes no markup in a note") {
    CHECK(markdown_text("a | b *c* [d](e) <f>") == "a \\| b \\*c\\* \\[d\\](e) \\<f\\>");
    CHECK(markdown_text("1. first") == "1\\. first");
    CHECK(markdown_text("- item") == "\\- item");
    CHECK(markdown_text("# head\nline") == "\\# head line");
    CHECK(markdown_text("2022") == "2022");
    CHECK(markdown_text("0.90") == "0.90");
    CHECK(markdown_link("a]", "https://a.example/x(1)") == "[a\\]](<https://a.example/x(1)>)");
    CHECK(markdown_link("a", "https://a.example/>x") == "a");
    CHECK(markdown_link("a", "") == "a");
}

TEST_CASE("a table's columns stand below one another in the source") {
    CHECK(markdown_table({"Who", "Élysée"}, {{"a", "b"}, {"long one", "c"}}) ==
          "| Who      | Élysée |\n| -------- | ------ |\n| a        | b      |\n"
          "| long one | c      |\n");
}

TEST_CASE("a note tells what took place, what comes next, who met most, and its sources") {
    Meeting past = test::meeting("a", "2022-01-10", "Talks", {"RUS", "USA"});
    past.outcome = "No progress";
    past.evidence = {test::evidence("wire", "They met."), test::evidence("post", "They met.")};
    Meeting off = test::meeting("b", "2022-01-20", "Dinner", {"USA"}, Status::cancelled);
    off.evidence = {test::evidence("post", "It is off.")};
    const Timeline timeline = test::timeline(
        {past, off, test::meeting("c", "2022-03-01", "Summit", {"RUS"}, Status::planned),
         test::meeting("d", "2022-01-05", "Visit", {"RUS"}, Status::planned)});
    Briefing briefing = test::briefing(timeline, "A | B");
    Source wire;
    wire.doc = "wire";
    wire.title = "Talks end";
    wire.url = "https://wire.example/1";
    Source post;
    post.doc = "post";
    post.url = "javascript:alert(1)";
    briefing.sources = {wire, post};
    const std::string note = note_of(briefing);
    CHECK(note.starts_with("# A \\| B\n"));
    const auto took = note.find("## What took place");
    const auto next = note.find("## What comes next");
    const auto unheard = note.find("## Planned, and no source says that it took place");
    const auto key = note.find("## Key actors");
    REQUIRE(took < next);
    REQUIRE(next < unheard);
    REQUIRE(unheard < key);
    CHECK(note.find("Visit") > unheard);
    REQUIRE(key < note.find("## Sources"));
    CHECK(note.find("~~Dinner~~ (cancelled)") < next);
    CHECK(note.find("Summit") > next);
    CHECK(has(note, "| No progress | 1, 2"));
    CHECK(has(note, "1. [Talks end](<https://wire.example/1>)\n2. post\n"));
    CHECK_FALSE(has(note, "javascript"));
    CHECK(has(note, "† found by the program and not reviewed yet"));
}
