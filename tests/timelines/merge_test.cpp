// SPDX-License-Identifier: MIT
#include "timelines/merge.hpp"

#include <algorithm>
#include <random>

#include "tests/catch.hpp"
#include "tests/timelines/meetings.hpp"
#include "timelines/likeness.hpp"

using namespace detente;
using namespace detente::test;

namespace {

using Strings = std::vector<std::string>;

Meeting with_status(Meeting meeting, Status status) {
    meeting.status = status;
    return meeting;
}

Meeting of_kind(Meeting meeting, Kind kind) {
    meeting.kind = kind;
    return meeting;
}

Meeting with_people(Meeting meeting, Strings people) {
    meeting.people = std::move(people);
    return meeting;
}

/// Two documents that tell one meeting each, merged.
std::vector<Meeting> merged(const Meeting& one, const Meeting& other) {
    return merge_documents(
        {document("a.txt", "2022-01-11", {one}), document("b.txt", "2022-01-12", {other})});
}

const Conflict* conflict_of(const Meeting& meeting, std::string_view field) {
    const auto found = std::find_if(meeting.conflicts.begin(), meeting.conflicts.end(),
                                    [&](const Conflict& one) { return one.field == field; });
    return found == meeting.conflicts.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("two tellings are one meeting, or two") {
    struct Row {
        const char* name;
        Meeting one;
        Meeting other;
        std::size_t meetings;
    };
    const Strings both{"RUS", "USA"};
    const Meeting geneva = told("2022-01-10", "Geneva", both);
    const Row rows[] = {
        {"the same in all", geneva, geneva, 1},
        {"parties in another order", geneva, told("2022-01-10", "Geneva", {"USA", "RUS"}), 1},
        {"one without the place", geneva, told("2022-01-10", "", both), 1},
        {"another spelling of the place", geneva, told("2022-01-10", "Genève", both), 1},
        {"the country for the city", geneva, told("2022-01-10", "Switzerland", both), 1},
        {"a month for the day", geneva, told("2022-01", "Geneva", both), 1},
        {"no date, the same place", geneva, told("", "Geneva", both), 1},
        {"another day", geneva, told("2022-01-21", "Geneva", both), 2},
        {"another city", geneva, told("2022-01-10", "Vienna", both), 2},
        {"other parties", geneva, told("2022-01-10", "Geneva", {"CHE", "UN"}), 2},
        {"one party of two only", geneva, told("2022-01-10", "Geneva", {"RUS", "FRA"}), 2},
        {"a body of which more members are named", told("2022-01-12", "Brussels", {"NATO", "RUS"}),
         told("2022-01-12", "Brussels", {"NATO", "RUS", "USA"}), 1},
        {"a call is no visit", of_kind(told("2022-01-10", "", both), Kind::call),
         of_kind(told("2022-01-10", "Moscow", both), Kind::visit), 2},
        {"other people of the same states", with_people(geneva, {"Sergei Lavrov"}),
         with_people(geneva, {"Vladimir Putin"}), 2},
        {"the same person in two spellings", with_people(geneva, {"Sergei Lavrov"}),
         with_people(told("2022-01-10", "", both), {"Sergey Lavrov"}), 1},
        {"planned, then held", with_status(geneva, Status::planned), geneva, 1},
    };
    for (const auto& row : rows) {
        INFO(row.name);
        CHECK(merged(row.one, row.other).size() == row.meetings);
        CHECK(merged(row.other, row.one).size() == row.meetings);
    }
}

TEST_CASE("two meetings that one document tells apart stay apart") {
    const Meeting geneva = told("2022-01-10", "Geneva", {"RUS", "USA"});
    CHECK(merge_documents({document("a.txt", "2022-01-11", {geneva, geneva})}).size() == 2);
    const auto ids_made = ids(merge_documents({document("a.txt", "2022-01-11", {geneva, geneva})}));
    CHECK(ids_made == Strings{"2022-01-10-geneva-rus-usa", "2022-01-10-geneva-rus-usa-2"});
}

TEST_CASE("the record has the most precise date, all people, and every sentence as evidence") {
    Meeting one = with_people(told("2022-01", "Geneva", {"RUS", "USA"}), {"Sergei Lavrov"});
    one.evidence[0].quote = "They will meet in Geneva this month.";
    Meeting other = with_people(told("2022-01-21", "Geneva", {"RUS", "USA"}),
                                {"Sergei Lavrov", "Antony Blinken"});
    other.evidence[0].quote = "They met in Geneva on 21 January.";
    const auto records = merged(with_status(one, Status::planned), other);
    REQUIRE(records.size() == 1);
    const Meeting& record = records.front();
    CHECK(record.id == "2022-01-21-geneva-rus-usa");
    CHECK(record.status == Status::held);
    CHECK(record.people == Strings{"Sergei Lavrov", "Antony Blinken"});
    REQUIRE(record.evidence.size() == 2);
    CHECK(record.evidence[0].doc == "a.txt");
    CHECK(record.evidence[0].when == "2022-01");
    CHECK(record.evidence[0].status == Status::planned);
    CHECK(record.evidence[0].published == "2022-01-11");
    CHECK(record.evidence[1].when == "2022-01-21");
    CHECK(record.conflicts.empty());
}

TEST_CASE("the latest report tells the status; cancelled after planned is no conflict") {
    const Meeting plan = with_status(told("2022-02-24", "Geneva", {"RUS", "USA"}), Status::planned);
    const auto records = merged(plan, with_status(plan, Status::cancelled));
    REQUIRE(records.size() == 1);
    CHECK(records.front().status == Status::cancelled);
    CHECK(conflict_of(records.front(), "status") == nullptr);
}

TEST_CASE("a day told differently is a conflict with the documents behind each value") {
    const Strings people{"Sergei Lavrov", "Antony Blinken"};
    const Meeting right = with_people(told("2022-01-21", "Geneva", {"RUS", "USA"}), people);
    const Meeting wrong = with_people(told("2022-01-22", "Geneva", {"RUS", "USA"}), people);
    const auto records = merge_documents({document("a.txt", "2022-01-23", {right}),
                                          document("b.txt", "2022-01-24", {right}),
                                          document("c.txt", "2022-01-25", {wrong})});
    REQUIRE(records.size() == 1);
    CHECK(records.front().when == parse_edtf("2022-01-21").value());
    const auto* conflict = conflict_of(records.front(), "when");
    REQUIRE(conflict != nullptr);
    REQUIRE(conflict->values.size() == 2);
    CHECK(conflict->values[0] == Conflict::Value{"2022-01-21", {"a.txt", "b.txt"}});
    CHECK(conflict->values[1] == Conflict::Value{"2022-01-22", {"c.txt"}});
}

TEST_CASE("a meeting that was moved is one record with the day it had") {
    const Meeting plan = with_status(told("2022-01-31", "", {"GBR", "RUS"}), Status::planned);
    Meeting moved = told("2022-02-02", "", {"GBR", "RUS"});
    moved.moved_from = parse_edtf("2022-01-31").value();
    const auto records = merged(plan, moved);
    REQUIRE(records.size() == 1);
    CHECK(records.front().when == parse_edtf("2022-02-02").value());
    CHECK(records.front().moved_from == parse_edtf("2022-01-31").value());
}

TEST_CASE("a vague telling that fits two meetings alike joins neither") {
    const auto records = merge_documents(
        {document("a.txt", "2022-02-01", {told("2022-01-10", "Geneva", {"RUS", "USA"})}),
         document("b.txt", "2022-02-01", {told("2022-01-21", "Geneva", {"RUS", "USA"})}),
         document("c.txt", "2022-02-01", {told("2022-01", "Geneva", {"RUS", "USA"})})});
    CHECK(records.size() == 3);
}

TEST_CASE("links of a document's meetings become links of the records") {
    Meeting first = told("2022-01-10", "Geneva", {"RUS", "USA"});
    first.id = "one";
    Meeting second = told("2022-01-21", "Geneva", {"RUS", "USA"});
    second.id = "two";
    second.follows = "one";
    second.part_of = "no-such";
    const auto records = merge_documents({document("a.txt", "2022-02-01", {first, second})});
    REQUIRE(records.size() == 2);
    CHECK(records[1].follows == "2022-01-10-geneva-rus-usa");
    CHECK(records[1].part_of.empty());
}

TEST_CASE("a part of a larger meeting is linked with what the larger one was merged into") {
    Meeting summit = told("2022-01-10", "Rome", {"G20"});
    summit.kind = Kind::summit;
    summit.id = "the-summit";
    Meeting beside = told("2022-01-10", "Rome", {"CHN", "IND"});
    beside.id = "beside";
    beside.part_of = "the-summit";
    Meeting again = summit;
    again.id = "elsewhere";
    const auto records = merge_documents({document("a.txt", "2022-02-01", {summit, beside}),
                                          document("b.txt", "2022-02-01", {again})});
    REQUIRE(records.size() == 2);
    const bool first = records[0].parties.size() == 2;
    CHECK(records[first ? 0 : 1].part_of == records[first ? 1 : 0].id);
    CHECK(records[first ? 1 : 0].part_of.empty());
}

TEST_CASE("documents that put two meetings in two orders make no circle of them") {
    Meeting geneva = told("2022-01", "Geneva", {"RUS", "USA"});
    Meeting vienna = told("2022-01", "Vienna", {"FRA", "DEU"});
    geneva.id = "geneva";
    vienna.id = "vienna";
    Meeting later = vienna;
    later.follows = "geneva";
    Meeting other = geneva;
    other.follows = "vienna";
    const auto records = merge_documents({document("a.txt", "2022-02-01", {geneva, later}),
                                          document("b.txt", "2022-02-01", {vienna, other})});
    REQUIRE(records.size() == 2);
    CHECK(records[0].follows.empty() != records[1].follows.empty());
}

TEST_CASE("topics of several documents are told once, an outcome only of what took place") {
    Meeting one = told("2022-01-10", "Geneva", {"RUS", "USA"});
    Meeting other = one;
    one.topics = {"Syria", "arms control"};
    one.outcome = "agreed to meet again";
    other.topics = {"war in Syria", "Arms control"};
    const auto records = merge_documents(
        {document("a.txt", "2022-02-01", {one}), document("b.txt", "2022-02-01", {other})});
    REQUIRE(records.size() == 1);
    CHECK(records[0].topics == Strings{"arms control", "war in Syria"});
    CHECK(records[0].outcome == "agreed to meet again");

    one.status = other.status = Status::planned;
    const auto planned = merge_documents(
        {document("a.txt", "2022-01-01", {one}), document("b.txt", "2022-01-01", {other})});
    REQUIRE(planned.size() == 1);
    CHECK(planned[0].outcome.empty());
}

TEST_CASE("a series that leaves out whose it is may be the same") {
    Meeting one = told("2022-01-10", "Nairobi", {"FRA", "KEN"});
    Meeting other = one;
    one.series = "Kenya-France Joint Commission";
    other.series = "Joint Commission";
    Meeting third = other;
    third.series = "Peace Forum";
    const auto like = [](const Meeting& a, const Meeting& b) {
        return compare(make_profile(a, "2022-02-01"), make_profile(b, "2022-02-01")).series;
    };
    CHECK(like(one, other) > 0);
    CHECK(like(one, other) < like(one, one));
    CHECK(like(one, third) < 0);
}

TEST_CASE("the order of the documents does not matter; undated records come last, ids are unique") {
    CHECK(merge_documents({}).empty());
    std::vector<DocumentMeetings> documents;
    const Strings pairs[] = {
        {"RUS", "USA"}, {"NATO", "RUS"}, {"DEU", "FRA", "RUS", "UKR"}, {"OSCE"}};
    const char* places[] = {"Geneva", "Brussels", "", "Vienna"};
    const char* days[] = {"2022-01-10", "2022-01-11", "2022-01",
                          "",           "2022-01-12", "2022-01-10/2022-01-12"};
    for (std::size_t i = 0; i < 24; ++i)
        documents.push_back(
            document("d" + std::to_string(i) + ".txt", "2022-01-1" + std::to_string(i % 10),
                     {told(days[i % 6], places[i % 4], pairs[i % 4]),
                      told(days[(i + 3) % 6], places[(i / 2) % 4], pairs[(i / 3) % 4])}));
    const auto expected = merge_documents(documents);
    std::mt19937 random(7);
    for (int round = 0; round < 20; ++round) {
        std::shuffle(documents.begin(), documents.end(), random);
        REQUIRE(merge_documents(documents) == expected);
    }
    for (std::size_t i = 1; i < expected.size(); ++i)
        CHECK((expected[i - 1].when || !expected[i].when));
    auto names = ids(expected);
    std::sort(names.begin(), names.end());
    CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
}

namespace {

/// Told at that byte, dated by the day of the report only.
Meeting undated_at(std::size_t begin, Meeting meeting) {
    meeting.when_from = WhenFrom::publication;
    meeting.evidence.front().begin = begin;
    meeting.evidence.front().end += begin;
    return meeting;
}

}  // namespace

TEST_CASE("a report that comes back to a meeting in passing does not date it by its own day") {
    const Strings both{"FRA", "RUS"};
    const auto visit =
        document("a.txt", "2022-02-08", {of_kind(told("2022-02-07", "Moscow", both), Kind::visit)});
    const Meeting call = undated_at(0, of_kind(told("2022-02-12", "", both), Kind::call));
    const Meeting recent = undated_at(300, told("2022-02-12", "Moscow", both));
    const auto records = merge_documents({visit, document("b.txt", "2022-02-12", {call, recent})});
    REQUIRE(records.size() == 2);
    CHECK(to_string(*records[0].when) == "2022-02-07");
    CHECK(records[0].when_from == WhenFrom::text);
    CHECK(records[0].evidence.size() == 2);
    CHECK(records[0].evidence[1].when == "2022-02-12");
    CHECK(conflict_of(records[0], "when") == nullptr);
    CHECK(records[1].kind == Kind::call);
}

TEST_CASE("what a report is about, or is told in no city, or long ago, keeps the report's day") {
    const Strings both{"FRA", "RUS"};
    const auto visit = document("a.txt", "2022-02-08", {told("2022-02-07", "Moscow", both)});
    const Meeting call = undated_at(0, of_kind(told("2022-02-12", "", both), Kind::call));
    const auto count = [&](const std::string& published, std::vector<Meeting> meetings) {
        return merge_documents({visit, document("b.txt", published, std::move(meetings))}).size();
    };
    CHECK(count("2022-02-12", {undated_at(0, told("2022-02-12", "Moscow", both))}) == 2);
    CHECK(count("2022-02-12", {call, undated_at(300, told("2022-02-12", "", both))}) == 3);
    CHECK(count("2022-02-12", {call, undated_at(300, told("2022-02-12", "Paris", both))}) == 3);
    const Meeting late = undated_at(300, told("2022-04-20", "Moscow", both));
    const Meeting late_call = undated_at(0, of_kind(told("2022-04-20", "", both), Kind::call));
    CHECK(count("2022-04-20", {late_call, late}) == 3);
    Meeting dated = told("2022-02-12", "Moscow", both);
    dated.evidence.front().begin = 300;
    CHECK(count("2022-02-12", {call, dated}) == 3);
}

TEST_CASE("a meeting that is only ever recalled keeps a day") {
    const Strings both{"FRA", "RUS"};
    const Meeting call = undated_at(0, of_kind(told("2022-02-12", "", both), Kind::call));
    const Meeting recent = undated_at(300, told("2022-02-12", "Moscow", both));
    const auto records = merge_documents({document("b.txt", "2022-02-12", {call, recent})});
    REQUIRE(records.size() == 2);
    CHECK(to_string(*records[0].when) == "2022-02-12");
    CHECK(to_string(*records[1].when) == "2022-02-12");
}

TEST_CASE("four parties in a city on a day met once, whoever spoke of it") {
    const Strings four{"DEU", "FRA", "RUS", "UKR"};
    const auto paris = [](const Strings& parties, const char* person) {
        return with_people(told("2022-01-26", "Paris", parties), {person});
    };
    CHECK(merged(paris(four, "Andriy Yermak"), paris(four, "Volodymyr Zelenskyy")).size() == 1);
    CHECK(
        merged(paris({"FRA", "UKR"}, "Andriy Yermak"), paris({"FRA", "UKR"}, "Volodymyr Zelenskyy"))
            .size() == 2);
}

TEST_CASE("a city that one of two tellings of a meeting has wrong keeps no third away") {
    const auto summit = [](const char* place) {
        return with_people(of_kind(told("2022-07-16", place, {"RUS", "USA"}), Kind::summit),
                           {"Joe Biden", "Vladimir Putin"});
    };
    auto plan = summit("Helsinki");
    plan.kind = Kind::talks;
    plan.status = Status::planned;
    const auto records = merge_documents({document("a.txt", "2022-07-17", {summit("Helsinki")}),
                                          document("b.txt", "2022-07-17", {summit("Geneva")}),
                                          document("c.txt", "2022-07-15", {plan})});
    CHECK(records.size() == 1);
    CHECK(conflict_of(records.front(), "place") != nullptr);
}
