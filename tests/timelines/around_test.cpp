// SPDX-License-Identifier: MIT
#include "timelines/around.hpp"

#include "tests/catch.hpp"
#include "timelines/importance.hpp"
#include "timelines/select.hpp"

using namespace detente;

namespace {

Meeting meeting(std::string id, std::string_view when, std::vector<std::string> parties) {
    Meeting made;
    made.id = std::move(id);
    if (!when.empty()) made.when = *parse_edtf(when);
    made.parties = std::move(parties);
    return made;
}

/// a < b < c follow each other over years; n is near b, f far; s is a round of b's series.
Timeline timeline() {
    std::vector<Meeting> all{
        meeting("a", "2020-01-01", {"USA"}), meeting("b", "2021-06-10", {"USA", "RUS"}),
        meeting("c", "2023-01-01", {"DEU"}), meeting("n", "2021-07", {"RUS"}),
        meeting("o", "2021-06-11", {"FRA"}), meeting("f", "2021-08-01", {"RUS"}),
        meeting("s", "2015-01-01", {"FRA"}), meeting("u", "", {"RUS"})};
    all[1].follows = "a";
    all[2].follows = "b";
    all[1].series = all[6].series = "Round table";
    Timeline made;
    for (Meeting& one : all) made.add_meeting({std::move(one), Review::candidate});
    made.link_meetings();
    return made;
}

std::string ids(const std::vector<const TimelineMeeting*>& meetings) {
    std::string line;
    for (const auto* entry : meetings) line += entry->meeting.id;
    return line;
}

}  // namespace

TEST_CASE("around a meeting are its chain, its series and its parties' month before and after") {
    const Timeline all = timeline();
    CHECK(ids(meetings_around(all, "b")) == "sabnc");
    CHECK(ids(meetings_around(all, "c")) == "abc");
    CHECK(ids(meetings_around(all, "u")) == "u");
    CHECK(meetings_around(all, "nobody").empty());
}

TEST_CASE("a subset has the links between those that are there") {
    const Timeline all = timeline();
    const Timeline part = subset(all, meetings_around(all, "c"));
    CHECK(part.meeting_count() == 3);
    CHECK(part.links().size() == 2);
    CHECK(part.actor_count() == all.actor_count());
    CHECK(subset(all, {all.find_meeting("a"), all.find_meeting("c")}).links().empty());
}

TEST_CASE("what more documents tell of, with more parties, or a summit, matters more") {
    Meeting plain = meeting("plain", "2022-01-01", {"USA", "RUS"});
    Meeting told = plain;
    Evidence evidence;
    for (const char* doc : {"1.txt", "2.txt", "2.txt"}) {
        evidence.doc = doc;
        told.evidence.push_back(evidence);
    }
    Meeting summit = plain;
    summit.kind = Kind::summit;
    Meeting crowded = plain;
    crowded.parties = {"USA", "RUS", "DEU", "FRA"};
    const double least = importance({plain, Review::candidate}, 0);
    CHECK(importance({told, Review::candidate}, 0) > least);
    CHECK(importance({summit, Review::candidate}, 0) > least);
    CHECK(importance({crowded, Review::candidate}, 0) > least);
    CHECK(importance({plain, Review::confirmed}, 0) > least);
    CHECK(importance({plain, Review::candidate}, 1) > least);
}

TEST_CASE("the most important keep their order, and of equal ones the earlier stay") {
    const Timeline all = timeline();
    CHECK(ids(most_important(all, all.meetings(), 2)) == "ab");
    CHECK(ids(most_important(all, all.meetings(), 100)).size() == 8);
}
