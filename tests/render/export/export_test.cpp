// SPDX-License-Identifier: MIT
// What is taken away: rows for spreadsheets, a calendar, a note.
#include <sstream>
#include <string>
#include <vector>

#include "render/export/calendar.hpp"
#include "render/export/csv.hpp"
#include "render/export/markdown.hpp"
#include "render/export/note.hpp"
#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"
#include "timelines/csv.hpp"

using namespace detente;

namespace {

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

/// Lines that end in CRLF; anything else fails.
std::vector<std::string> crlf_lines(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        lines.push_back(text.substr(at, end - at));
        REQUIRE(lines.back().find_first_of("\r\n") == std::string::npos);
        at = end + 2;
    }
    return lines;
}

/// RFC 5545, section 3.1, read backwards.
std::string unfolded(const std::string& text) {
    std::string out;
    for (const std::string& line : crlf_lines(text)) {
        if (line.starts_with(' '))
            out.insert(out.size() - 1, line.substr(1));
        else
            out += line + '\n';
    }
    return out;
}

std::string calendar(std::vector<Meeting> meetings) {
    const Timeline timeline = test::timeline(std::move(meetings));
    return calendar_of(test::briefing(timeline));
}

}  // namespace

TEST_CASE("a field of a spreadsheet is text and never a formula") {
    struct Row {
        std::string_view text, field;
    };
    const std::vector<Row> rows{
        {"plain", "plain"},
        {"a, b", "\"a, b\""},
        {"the \"Quad\"", "\"the \"\"Quad\"\"\""},
        {"=HYPERLINK(1)", "'=HYPERLINK(1)"},
        {"+1", "'+1"},
        {"-1", "'-1"},
        {"@SUM", "'@SUM"},
        {"\t=1", "'=1"},
        {"a; =1", "a; '=1"},
        {"two\r\nlines", "two lines"},
        {"", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(csv_field(row.text) == row.field);
    }
}

TEST_CASE("every meeting is a row with as many fields as the head") {
    const Timeline timeline = test::varied();
    const auto lines = crlf_lines(csv_of(test::briefing(timeline)));
    REQUIRE(lines.size() == timeline.meetings().size() + 1);
    CHECK(lines.front().starts_with("id,when,earliest,latest,date,status,kind,title,parties,"));
    for (const std::string& line : lines) {
        std::size_t fields = 1;
        bool quoted = false;
        for (const char c : line) {
            if (c == '"') quoted = !quoted;
            if (c == ',' && !quoted) ++fields;
        }
        CHECK(fields == 27);
        CHECK_FALSE(quoted);
    }
}

TEST_CASE("an event of several days ends on the day after the last") {
    const std::string text =
        unfolded(calendar({test::meeting("one", "2022-01-10/2022-01-12", "Talks", {"USA"})}));
    CHECK(has(text, "\nUID:one@detente\n"));
    CHECK(has(text, "\nDTSTAMP:20220223T000000Z\n"));
    CHECK(has(text, "\nDTSTART;VALUE=DATE:20220110\n"));
    CHECK(has(text, "\nDTEND;VALUE=DATE:20220113\n"));
    CHECK(has(text, "\nSUMMARY:Talks\n"));
    CHECK(has(text, "\nSTATUS:CONFIRMED\n"));
}

TEST_CASE("a calendar says in words what its days cannot") {
    const std::string text =
        unfolded(calendar({test::meeting("m", "2022-01", "Talks", {"USA"}),
                           test::meeting("c", "2022-01-20", "Dinner", {"USA"}, Status::cancelled),
                           test::meeting("p", "2022-03-01", "Summit", {"USA"}, Status::proposed),
                           test::meeting("u", "", "Undated", {"USA"})}));
    CHECK(has(text, "\nSUMMARY:Talks (January 2022)\n"));
    CHECK(has(text, "(the day is not known)"));
    CHECK(has(text, "\nSUMMARY:Cancelled: Dinner\nSTATUS:CANCELLED\n"));
    CHECK(has(text, "\nSUMMARY:Proposed: Summit\nSTATUS:TENTATIVE\n"));
    CHECK_FALSE(has(text, "Undated"));  // a calendar has no place for it
}

TEST_CASE("lines of a calendar are folded between characters and escaped") {
    std::string title;
    for (int i = 0; i < 60; ++i) title += "é,;\\";
    const std::string text = calendar({test::meeting("one", "2022-01-10", title, {"USA"})});
    for (const std::string& line : crlf_lines(text)) {
        CHECK(line.size() <= 75);
        const std::size_t start = line.starts_with(' ') ? 1 : 0;
        if (line.size() > start) CHECK((static_cast<unsigned char>(line[start]) & 0xC0U) != 0x80U);
    }
    std::string escaped;
    for (int i = 0; i < 60; ++i) escaped += "é\\,\\;\\\\";
    CHECK(has(unfolded(text), "\nSUMMARY:" + escaped + "\n"));
}

TEST_CASE("text from outside makes no markup in a note") {
    CHECK(markdown_text("a | b *c* [d](e) <f>") == "a \\| b \\*c\\* \\[d\\](e) \\<f\\>");
    CHECK(markdown_text("1. first") == "1\\. first");
    CHECK(markdown_text("- item") == "\\- item");
    CHECK(markdown_text("# head\nline") == "\\# head line");
    CHECK(markdown_text("2022") == "2022");
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
        {past, off, test::meeting("c", "2022-03-01", "Summit", {"RUS"}, Status::planned)});
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
    const auto key = note.find("## Key actors");
    REQUIRE(took < next);
    REQUIRE(next < key);
    REQUIRE(key < note.find("## Sources"));
    CHECK(note.find("~~Dinner~~ (cancelled)") < next);
    CHECK(note.find("Summit") > next);
    CHECK(has(note, "| No progress | 1, 2"));
    CHECK(has(note, "1. [Talks end](<https://wire.example/1>)\n2. post\n"));
    CHECK_FALSE(has(note, "javascript"));
    CHECK(has(note, "† found by the program and not reviewed yet"));
}
