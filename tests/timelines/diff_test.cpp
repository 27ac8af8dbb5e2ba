// SPDX-License-Identifier: MIT
#include "timelines/diff.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "tests/catch.hpp"

using namespace detente;

namespace {

TimelineMeeting entry(std::string id, std::string_view when, std::vector<std::string> parties,
                      std::string quote = {}) {
    TimelineMeeting made;
    made.meeting.id = std::move(id);
    if (!when.empty()) made.meeting.when = *parse_edtf(when);
    made.meeting.parties = std::move(parties);
    if (quote.empty()) return made;
    Evidence evidence;
    evidence.doc = "a.txt";
    evidence.quote = std::move(quote);
    made.meeting.evidence = {evidence};
    return made;
}

Timeline timeline(const std::vector<TimelineMeeting>& meetings) {
    Timeline made;
    for (const auto& meeting : meetings) made.add_meeting(meeting);
    return made;
}

/// "a>b: moved, actors", one a line.
std::string told(const std::vector<TimelineMeeting>& before,
                 const std::vector<TimelineMeeting>& after) {
    const auto old_timeline = timeline(before);
    const auto new_timeline = timeline(after);
    std::string lines;
    for (const auto& change : diff(old_timeline, new_timeline))
        lines +=
            fmt::format("{}>{}: {}\n", change.before ? change.before->meeting.id : "",
                        change.after ? change.after->meeting.id : "", fmt::join(change.what, ", "));
    return lines;
}

}  // namespace

TEST_CASE("what is the same is no change; what is new and what is gone is told in order of days") {
    const auto a = entry("a", "2022-01-10", {"RUS", "USA"});
    const auto b = entry("b", "2022-01-12", {"DEU", "FRA"});
    const auto c = entry("c", "", {"ITA", "ESP"});
    CHECK(told({a, b, c}, {c, a, b}).empty());
    CHECK(told({a}, {a, b}) == ">b: \n");
    CHECK(told({c, b}, {a}) == ">a: \nb>: \nc>: \n");
}

TEST_CASE("each kind of change has its name") {
    const auto old = entry("a", "2022-01-10", {"RUS", "USA"});
    const auto change = [&](const auto& make) {
        auto now = old;
        make(now);
        return told({old}, {now});
    };
    const auto day = *parse_edtf("2022-01-11");
    CHECK(change([&](auto& e) { e.meeting.when = day; }) == "a>a: re-dated\n");
    CHECK(change([&](auto& e) {
              e.meeting.moved_from = e.meeting.when;
              e.meeting.when = day;
          }) == "a>a: moved\n");
    CHECK(change([](auto& e) { e.meeting.parties = {"USA", "RUS"}; }).empty());
    CHECK(change([](auto& e) {
              e.meeting.parties = {"RUS", "USA", "CHN"};
              e.meeting.people = {"A B"};
          }) == "a>a: actors\n");
    CHECK(change([](auto& e) { e.meeting.status = Status::cancelled; }) == "a>a: status\n");
    CHECK(change([](auto& e) { e.meeting.outcome = "None"; }) == "a>a: outcome\n");
    CHECK(change([](auto& e) { e.meeting.confidence = 0.5; }) == "a>a: re-graded\n");
    CHECK(change([](auto& e) { e.review = Review::confirmed; }) == "a>a: reviewed\n");
    CHECK(change([](auto& e) {
              e.meeting.place = "Bonn";
              e.meeting.venue = "A house";
          }) == "a>a: place\n");
}

TEST_CASE("a meeting whose id changed is found by what it quotes, else by likeness") {
    CHECK(told({entry("a", "2022-01-10", {"RUS", "USA"}, "They met.")},
               {entry("b", "2022-03-10", {"RUS", "USA"}, "They met.")}) ==
          "a>b: renamed, re-dated\n");
    CHECK(told({entry("a", "2022-01-10", {"RUS", "USA"}, "They met.")},
               {entry("b", "2022-01-10", {"RUS", "USA"}, "Talks were held.")}) == "a>b: renamed\n");
    CHECK(told({entry("a", "2022-01-10", {"RUS", "USA"})},
               {entry("b", "2022-03-10", {"RUS", "USA"})}) == "a>: \n>b: \n");
}

TEST_CASE("of two meetings that one sentence tells, each is tied to its like") {
    const std::string quote = "They meet in Geneva on Monday and in Brussels on Wednesday.";
    CHECK(told({entry("a", "2022-01-10", {"RUS", "USA"}, quote),
                entry("b", "2022-01-12", {"NATO", "RUS"}, quote)},
               {entry("c", "2022-01-12", {"NATO", "RUS"}, quote),
                entry("d", "2022-01-11", {"RUS", "USA"}, quote)}) ==
          "a>d: renamed, re-dated\nb>c: renamed\n");
}
