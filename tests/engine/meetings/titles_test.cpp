// SPDX-License-Identifier: MIT
// What a document's title tells, alone and beside its text.
#include <algorithm>
#include <string>
#include <vector>

#include "engine/extract.hpp"
#include "tests/catch.hpp"

namespace {

using namespace detente;

const Extractor& extractor() {
    static const Extractor instance;
    return instance;
}

/// Published on Tuesday, 1 February 2022.
Document document(const std::string& title, const std::string& text) {
    Document document;
    document.doc = "doc";
    document.published = "2022-02-01";
    document.title = title;
    document.text = text;
    return document;
}

/// "2022-01-21 held talks @Geneva: text, title", the evidence in its order.
std::string line_of(const Meeting& meeting) {
    std::string line = meeting.when ? to_string(*meeting.when) : "undated";
    line += ' ' + std::string(to_string(meeting.status)) + ' ';
    line += std::string(to_string(meeting.kind));
    if (!meeting.place.empty()) line += " @" + meeting.place;
    for (const Evidence& evidence : meeting.evidence) {
        line += &evidence == &meeting.evidence.front() ? ": " : ", ";
        line += evidence.in_title ? "title" : "text";
    }
    return line;
}

std::vector<std::string> lines_of(const Document& document) {
    std::vector<std::string> lines;
    for (const Meeting& meeting : extractor().extract(document).meetings)
        lines.push_back(line_of(meeting));
    return lines;
}

}  // namespace

TEST_CASE("a title alone and a title beside the text give one record") {
    struct Row {
        std::string title;
        std::string text;
        std::vector<std::string> meetings;
    };
    const std::vector<Row> rows = {
        {"Blinken meets Lavrov in Geneva", "", {"2022-02-01 held talks @Geneva: title"}},
        {"Blinken to meet Lavrov in Geneva",
         "Markets were calm on Monday.",
         {"undated planned talks @Geneva: title"}},
        {"Blinken meets Lavrov",
         "Antony Blinken and Sergei Lavrov met in Geneva on Friday.",
         {"2022-01-28 held talks @Geneva: text, title"}},
        {"Blinken meets Lavrov in Geneva",
         "Antony Blinken and Sergei Lavrov met on Monday.",
         {"2022-01-31 held talks @Geneva: text, title"}},
        {"Putin visits China",
         "Vladimir Putin will visit China on 4 February 2022.",
         {"2022-02-04 planned visit @China: text, title"}},
        {"Biden to meet Putin",
         "Joe Biden and Vladimir Putin met in Geneva on 16 June 2021.",
         {"undated planned talks: title", "2021-06-16 held talks @Geneva: text"}},
    };
    for (const Row& row : rows) {
        INFO(row.title << " | " << row.text);
        CHECK(lines_of(document(row.title, row.text)) == row.meetings);
    }
}

TEST_CASE("evidence points into the title or into the text, to the byte") {
    const Document read =
        document("\"Frank\" talks \u2013 Blinken meets Lavrov in Geneva",
                 "  Caf\u00e9s were full.\n\nBlinken and Lavrov met in Geneva on Friday.");
    std::size_t in_title = 0;
    for (const Meeting& meeting : extractor().extract(read).meetings)
        for (const Evidence& evidence : meeting.evidence) {
            const std::string& source = evidence.in_title ? read.title : read.text;
            REQUIRE(evidence.end <= source.size());
            CHECK(source.substr(evidence.begin, evidence.end - evidence.begin) == evidence.quote);
            in_title += evidence.in_title ? 1 : 0;
        }
    CHECK(in_title == 1);
    const Explanation explained = extractor().explain(read);
    const auto title_first = [](const Mark& a, const Mark& b) { return a.in_title > b.in_title; };
    CHECK(std::is_sorted(explained.marks.begin(), explained.marks.end(), title_first));
    CHECK(explained.marks.front().in_title);
    CHECK_FALSE(explained.marks.back().in_title);
    for (const Mark& mark : explained.marks)
        CHECK(mark.end <= (mark.in_title ? read.title : read.text).size());
}

TEST_CASE("a title that the text begins with is not read twice") {
    const std::string text = "Blinken meets Lavrov in Geneva\n\nThe two spoke for an hour.";
    const auto alone = extractor().extract(document("", text));
    REQUIRE(alone.meetings.size() == 1);
    for (const std::string title :
         {"Blinken meets Lavrov in Geneva", "BLINKEN MEETS  LAVROV in Geneva.", " ", "..."}) {
        INFO(title);
        const auto both = extractor().extract(document(title, text));
        CHECK(both.meetings == alone.meetings);
    }
}

TEST_CASE("a title names in short whom the text introduces") {
    const auto found = extractor().extract(
        document("Rossi-Keller meets Lavrov",
                 "Swiss Foreign Minister Hans Rossi-Keller met Russian Foreign Minister Sergei "
                 "Lavrov in Geneva on Monday. The president of the Confederation was away."));
    REQUIRE(found.meetings.size() == 1);
    CHECK(found.meetings[0].evidence.size() == 2);
    const std::vector<std::string> people{"Hans Rossi-Keller", "Sergei Lavrov"};
    auto named = found.meetings[0].people;
    std::sort(named.begin(), named.end());
    CHECK(named == people);
}

TEST_CASE("a headline's verb is no name") {
    const auto found = extractor().extract(
        document("Chilean Envoy Arrives in Lima for Talks",
                 "A Chilean envoy arrived in Lima on Monday for talks with Peruvian ministers."));
    REQUIRE(found.meetings.size() == 1);
    CHECK(found.meetings[0].people.empty());
}

TEST_CASE("a text's own sentences count from its beginning, whatever its title") {
    const std::string text = "GENEVA, Feb. 1 (AP) - Blinken and Lavrov held talks.";
    const auto with = extractor().extract(document("What the day brought", text));
    CHECK(with.meetings == extractor().extract(document("", text)).meetings);
}

TEST_CASE("the first line of a text without a title may stand for one") {
    const auto meetings = [](const std::string& text) { return lines_of(document("", text)); };
    using Lines = std::vector<std::string>;
    CHECK(meetings("Statement on the President's Travel to Rome\n\nPresident Biden will travel to "
                   "Rome on 9 March 2022 to meet Mario Draghi.\n") ==
          Lines{"2022-03-09 planned talks @Rome: text"});
    CHECK(meetings("MINISTER BAERBOCK: VISIT TO JAPAN. CHINA TO FOLLOW\n\nForeign Minister "
                   "Baerbock will visit Japan on 9 March 2022.\n") ==
          Lines{"2022-03-09 planned visit @Japan: text, text"});
    // A sentence that ends as one.
    CHECK(meetings("Baerbock visited Japan.\n\nMarkets were calm.\n") ==
          Lines{"2022-02-01 held visit @Japan: text"});
}
