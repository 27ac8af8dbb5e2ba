// SPDX-License-Identifier: MIT
#include "cli/support/explanation.hpp"

#include "tests/catch.hpp"

using namespace detente;
using namespace detente::cli;

namespace {

Mark mark(MarkKind kind, std::size_t begin, std::size_t end) {
    Mark made;
    made.kind = kind;
    made.begin = begin;
    made.end = end;
    made.type = kind == MarkKind::mention ? "person" : "meet";
    return made;
}

Document document_of(std::string text) {
    Document document;
    document.doc = "a.txt";
    document.text = std::move(text);
    return document;
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("stretches tile the text, and marks that overlap share one") {
    const std::vector<Mark> marks{mark(MarkKind::mention, 2, 6), mark(MarkKind::trigger, 4, 8)};
    const auto stretches = stretches_of("0123456789", marks);
    std::string lengths;
    std::size_t at = 0;
    for (const Stretch& one : stretches) {
        CHECK(one.begin == at);
        at = one.end;
        lengths +=
            std::to_string(one.end - one.begin) + ":" + std::to_string(one.marks.size()) + " ";
    }
    CHECK(at == 10);
    CHECK(lengths == "2:0 2:1 2:2 2:1 2:0 ");
}

TEST_CASE("a text without marks or without bytes is whole") {
    CHECK(stretches_of("", {}).empty());
    CHECK(stretches_of("abc", {}).size() == 1);
}

TEST_CASE("what the text, its labels and its names hold cannot become markup") {
    Document document = document_of("<b>Lavrov</b> & \"others\"");
    document.doc = "<script>.txt";
    document.title = "<i>";
    Explanation explanation;
    explanation.marks.push_back(mark(MarkKind::mention, 3, 9));
    explanation.marks.back().labels.push_back({"person", {"<img src=x>"}, false});
    ExplainedMeeting meeting;
    meeting.meeting.title = "<h1>";
    meeting.meeting.place = "<svg>";
    explanation.meetings.push_back(meeting);
    const std::string section = explanation_section(document, explanation);
    for (const char* const part : {"<b>Lavrov</b> &", "<script", "<i>.", "<img", "<h1", "<svg"})
        CHECK_FALSE(has(section, part));
    CHECK(has(section, "&lt;img src=x&gt;"));
}

TEST_CASE("marks stand in brackets where there is no colour, and nothing steers the terminal") {
    const Document document = document_of("Lavrov \x1b[31mspoke\nagain");
    Explanation explanation;
    explanation.marks.push_back(mark(MarkKind::mention, 0, 6));
    const std::string plain = explanation_text(document, explanation, false);
    CHECK(has(plain, "[Lavrov] "));
    CHECK_FALSE(has(plain, "\x1b"));
    const std::string colour = explanation_text(document, explanation, true);
    CHECK(has(colour, "\x1b[36mLavrov\x1b[0m"));
    CHECK_FALSE(has(colour, "\x1b[31m"));
}

TEST_CASE("lists stay lists in JSON, and the confidence is a number") {
    const Document document = document_of("Lavrov");
    Explanation explanation;
    explanation.marks.push_back(mark(MarkKind::mention, 0, 6));
    explanation.marks.back().labels = {{"actors", {"RUS"}, true}, {"person", {"Lavrov"}, false}};
    explanation.meetings.emplace_back();
    explanation.meetings.back().meeting.confidence = 0.5;
    const std::string lines = explanation_lines(document, explanation);
    CHECK(has(lines, R"("actors":["RUS"],"person":"Lavrov")"));
    CHECK(has(lines, R"("confidence":0.5)"));
}

TEST_CASE("a text in another language says that it was not read") {
    Document document = document_of("Lavrov");
    CHECK(none_because(document) == "no meetings");
    document.language = "fr";
    CHECK(has(explanation_text(document, {}, false), "this one is in 'fr'"));
    CHECK(has(explanation_section(document, {}), "this one is in &#39;fr&#39;"));
}
