// SPDX-License-Identifier: MIT
#include <algorithm>

#include "tests/catch.hpp"
#include "timelines/actor_names.hpp"
#include "timelines/select.hpp"

using namespace detente;

namespace {

TimelineMeeting entry(std::string id, std::string_view when, std::vector<std::string> parties) {
    TimelineMeeting made;
    made.meeting.id = std::move(id);
    if (!when.empty()) made.meeting.when = *parse_edtf(when);
    made.meeting.parties = std::move(parties);
    return made;
}

/// a: Geneva talks; b: NATO in Brussels; c: a visit to Rome; d: an undated call.
Timeline timeline() {
    Timeline made;
    made.add_actor({"envoy",
                    ActorKind::person,
                    "Ana Envoy",
                    {},
                    {},
                    {{"Envoy", "UN", *parse_edtf("2021"), *parse_edtf("2022-01-15")}}});
    auto a = entry("a", "2022-01-10", {"RUS", "USA"});
    a.meeting.place = "Geneva";
    a.meeting.people = {"Ana Envoy"};
    a.review = Review::confirmed;
    auto b = entry("b", "2022-01-12", {"NATO"});
    b.meeting.kind = Kind::session;
    b.meeting.country = "BEL";
    b.meeting.place = "Brussels";
    b.meeting.conflicts = {{"place", {}}};
    auto c = entry("c", "2022-02", {"DEU", "ITA"});
    c.meeting.kind = Kind::visit;
    c.meeting.status = Status::planned;
    c.meeting.place = "Rome";
    c.meeting.people = {"Ana Envoy"};
    c.meeting.outcome = "Gas for F\xC3\xBCrth";
    auto d = entry("d", "", {"FRA", "RUS"});
    d.meeting.kind = Kind::call;
    d.meeting.confidence = 0.4;
    Evidence evidence;
    evidence.doc = "wire/1.txt";
    evidence.quote = "They spoke by telephone.";
    d.meeting.evidence = {evidence};
    for (auto* one : {&a, &b, &c, &d}) made.add_meeting(*one);
    return made;
}

std::string ids(const MeetingFilter& filter) {
    Source source;
    source.doc = "wire/1.txt";
    source.publishers = {"Example Wire"};
    const Timeline all = timeline();
    std::string line;
    for (const auto* one : select(all, filter, {source})) line += one->meeting.id;
    return line;
}

}  // namespace

TEST_CASE("meetings are found by each filter, and by all of them together") {
    struct Row {
        std::string_view what;
        MeetingFilter filter;
        std::string found;
    };
    const auto when = [](std::string_view text) { return std::optional(*parse_edtf(text)); };
    const std::vector<Row> rows{
        {"no filter", {}, "abcd"},
        {"a party", {.actors = {"RUS"}}, "ad"},
        {"one of two", {.actors = {"ITA", "FRA"}}, "cd"},
        {"a person", {.actors = {"envoy"}}, "ac"},
        {"for whom a person acted that day", {.actors = {"UN"}}, "a"},
        {"a body alone", {.actors = {"NATO"}}, "b"},
        {"a body with its members", {.actors = {"NATO"}, .members = true}, "abcd"},
        {"a kind", {.kinds = {Kind::call, Kind::visit}}, "cd"},
        {"a status", {.statuses = {Status::planned}}, "c"},
        {"a review", {.reviews = {Review::confirmed}}, "a"},
        {"a city", {.place = "Gen\xC3\xA8ve"}, "a"},
        {"a country", {.place = "Italy"}, "c"},
        {"words of a field", {.text = "FURTH"}, "c"},
        {"words of a quote", {.text = "by telephone"}, "d"},
        {"a document", {.source = "1.txt"}, "d"},
        {"a publisher", {.source = "example wire"}, "d"},
        {"a day", {.when = when("2022-01-12")}, "b"},
        {"a vague date", {.when = when("2022-02-20")}, "c"},
        {"from a day on", {.when = when("2022-01-12/..")}, "bc"},
        {"confidence", {.confidence = 0.5}, "abc"},
        {"conflicts", {.with_conflicts = true}, "b"},
        {"two filters", {.actors = {"RUS"}, .kinds = {Kind::talks}}, "a"},
    };
    for (const auto& row : rows) {
        INFO(row.what);
        CHECK(ids(row.filter) == row.found);
    }
}

TEST_CASE("actors are known by any of their names") {
    const ActorNames names({{"envoy", ActorKind::person, "Ana Envoy", {"The Envoy"}, {}, {}}});
    for (const auto& [name, id] :
         std::vector<std::pair<std::string, std::string>>{{"RUS", "RUS"},
                                                          {"rus", "RUS"},
                                                          {"Russia", "RUS"},
                                                          {"russian", "RUS"},
                                                          {"the envoy", "envoy"},
                                                          {"Sergei Lavrov", "sergei-lavrov"},
                                                          {"NATO", "NATO"}}) {
        INFO(name);
        CHECK(names.find(name) == id);
    }
    CHECK_FALSE(names.find("Frace"));
    CHECK(names.nearest("Frace") == "FRA");
    CHECK(names.nearest("Russai") == "RUS");
}
