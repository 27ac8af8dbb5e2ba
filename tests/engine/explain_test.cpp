// SPDX-License-Identifier: MIT
#include "engine/explain.hpp"

#include <algorithm>

#include "engine/extract.hpp"
#include "tests/catch.hpp"
#include "timelines/records.hpp"

using namespace detente;

namespace {

Document document_of(std::string text) {
    Document document;
    document.doc = "test";
    document.published = "2022-01-24";
    document.text = std::move(text);
    return document;
}

const Extractor& extractor() {
    static const Extractor one;
    return one;
}

std::string text_of(const Document& document, const Mark& mark) {
    return document.text.substr(mark.begin, mark.end - mark.begin);
}

const Mark* find(const Document& document, const Explanation& explanation, MarkKind kind,
                 const std::string& words) {
    for (const Mark& mark : explanation.marks)
        if (mark.kind == kind && text_of(document, mark) == words) return &mark;
    return nullptr;
}

std::string value(const std::vector<Label>& labels, std::string_view name) {
    for (const Label& label : labels)
        if (label.name == name) return label.values.front();
    return {};
}

const Document talks = document_of(
    "Sergei Lavrov met Antony Blinken in Geneva on 21 January 2022. The talks lasted an hour. "
    "The plan met resistance in Oslo.");

}  // namespace

TEST_CASE("a time is explained with its rule") {
    const Explanation seen = extractor().explain(talks);
    const Mark* const mark = find(talks, seen, MarkKind::time, "21 January 2022");
    REQUIRE(mark != nullptr);
    CHECK(mark->type == "DATE");
    CHECK(value(mark->labels, "value") == "2022-01-21");
    CHECK(value(mark->labels, "rule") == "day-month-year");
    CHECK(value(mark->labels, "dated_by") == "itself");
}

TEST_CASE("a mention is explained with its actor and the register's entry") {
    const Explanation seen = extractor().explain(talks);
    const Mark* const mark = find(talks, seen, MarkKind::mention, "Sergei Lavrov");
    REQUIRE(mark != nullptr);
    CHECK(mark->type == "person");
    CHECK(value(mark->labels, "actors") == "RUS");
    CHECK(value(mark->labels, "register").find("of RUS") != std::string::npos);
    CHECK_FALSE(value(mark->labels, "lexicon").empty());
}

TEST_CASE("a meeting is explained with all that tells of it") {
    const Explanation seen = extractor().explain(talks);
    REQUIRE(seen.meetings.size() == 1);
    const ExplainedMeeting& one = seen.meetings.front();
    CHECK(value(one.labels, "date_words") == "21 January 2022");
    REQUIRE(one.marks.size() == 2);
    CHECK(seen.marks[one.marks[0]].type == "meet");
    CHECK(text_of(talks, seen.marks[one.marks[1]]) == "talks");
    CHECK(value(seen.marks[one.marks[1]].labels, "takes_up") == "met");
}

TEST_CASE("a trigger that tells of no meeting says why") {
    const Explanation seen = extractor().explain(talks);
    const auto refused = std::count_if(seen.marks.begin(), seen.marks.end(), [](const Mark& mark) {
        return mark.type == "meet" && !mark.refused.empty() && !mark.meeting;
    });
    CHECK(refused == 1);
}

TEST_CASE("the meetings explained are those that are extracted") {
    const auto extracted = extractor().extract(talks).meetings;
    const Explanation seen = extractor().explain(talks);
    REQUIRE(extracted.size() == seen.meetings.size());
    for (std::size_t i = 0; i < extracted.size(); ++i)
        CHECK(to_json(extracted[i]) == to_json(seen.meetings[i].meeting));
}

TEST_CASE("marks lie in the text, in order") {
    for (const std::string& text :
         {std::string(), std::string("\xFF\xFE met \x80"), talks.text + "\n\n" + talks.text}) {
        const Document document = document_of(text);
        std::size_t last = 0;
        for (const Mark& mark : extractor().explain(document).marks) {
            CHECK(mark.begin >= last);
            CHECK(mark.begin < mark.end);
            CHECK(mark.end <= text.size());
            last = mark.begin;
        }
    }
}
