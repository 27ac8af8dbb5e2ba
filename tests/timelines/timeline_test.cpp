// SPDX-License-Identifier: MIT
#include "timelines/timeline.hpp"

#include <stdexcept>

#include "tests/catch.hpp"
#include "tests/timelines/meetings.hpp"

using namespace detente;
using namespace detente::test;

namespace {

Meeting with_id(std::string id, Meeting meeting) {
    meeting.id = std::move(id);
    return meeting;
}

std::vector<std::string> ids_of(const std::vector<const TimelineMeeting*>& meetings) {
    std::vector<std::string> all;
    for (const auto* meeting : meetings) all.push_back(meeting->meeting.id);
    return all;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("meetings come back in order of time, undated last, equals as they were added") {
    Timeline timeline;
    timeline.add_meeting({with_id("undated", told("", "", {"USA"}))});
    timeline.add_meeting({with_id("b", told("2022-01-12", "", {"USA"}))});
    timeline.add_meeting({with_id("month", told("2022-01", "", {"USA"}))});
    timeline.add_meeting({with_id("a", told("2022-01-10", "", {"RUS"}))});
    timeline.add_meeting({with_id("c", told("2022-01-12", "", {"USA"}))});
    CHECK(timeline.meeting_count() == 5);
    CHECK(ids_of(timeline.meetings()) == Strings{"month", "a", "b", "c", "undated"});
    CHECK(ids_of(timeline.meetings_of("USA")) == Strings{"month", "b", "c", "undated"});
    CHECK(timeline.meetings_of("FRA").empty());
    CHECK(timeline.find_meeting("a")->meeting.parties == Strings{"RUS"});
    CHECK(timeline.find_meeting("nowhere") == nullptr);
}

TEST_CASE("an actor has the most telling of its roles, people are delegates") {
    Meeting meeting = told("2022-01-20", "Geneva", {"USA", "RUS", "CHE"});
    meeting.hosts = {"CHE"};
    meeting.mediators = {"UN", "CHE"};
    meeting.people = {"Sergei Lavrov", "Anna Example"};
    Timeline timeline;
    timeline.add_meeting({with_id("m", std::move(meeting))});
    const std::vector<Participation> expected{{"USA", Role::party},
                                              {"RUS", Role::party},
                                              {"CHE", Role::mediator},
                                              {"UN", Role::mediator},
                                              {"sergei-lavrov", Role::delegate},
                                              {"anna-example", Role::delegate}};
    CHECK(timeline.participants("m") == expected);
    CHECK(timeline.participants("nowhere").empty());
}

TEST_CASE("who takes part in a signing is a signatory") {
    Meeting meeting = told("2022-01-20", "Geneva", {"USA", "RUS"});
    meeting.kind = Kind::signing;
    meeting.hosts = {"CHE"};
    Timeline timeline;
    timeline.add_meeting({with_id("m", std::move(meeting))});
    const std::vector<Participation> expected{
        {"USA", Role::signatory}, {"RUS", Role::signatory}, {"CHE", Role::host}};
    CHECK(timeline.participants("m") == expected);
}

TEST_CASE("actors come from the file first, then from the register, else they are bare") {
    Timeline timeline;
    timeline.add_actor({"USA", ActorKind::state, "The States", {}, {}, {}});
    timeline.add_actor({"anna",
                        ActorKind::person,
                        "Anna Example",
                        {"A. Example"},
                        {},
                        {{"Chair", "guild", {}, {}}}});
    Meeting meeting = told("2022-01-20", "", {"USA", "FRA", "guild"});
    meeting.people = {"A. Example"};
    timeline.add_meeting({with_id("m", std::move(meeting))});
    CHECK(timeline.find_actor("USA")->name == "The States");
    CHECK(timeline.find_actor("FRA")->name == "France");
    CHECK(timeline.find_actor("guild")->kind == ActorKind::party);
    CHECK(timeline.actor_count() == 4);
    CHECK(timeline.find_actor("nobody") == nullptr);
    CHECK(timeline.meetings_of("anna").size() == 1);
}

TEST_CASE("a person and a party of one name stay apart") {
    Meeting meeting = told("2022-01-20", "", {"paris", "USA"});
    meeting.people = {"Paris"};
    Timeline timeline;
    timeline.add_meeting({with_id("m", std::move(meeting))});
    CHECK(timeline.find_actor("paris")->kind == ActorKind::party);
    CHECK(timeline.find_actor("paris-person")->kind == ActorKind::person);
}

TEST_CASE("offices and memberships tie actors in whichever order they are added") {
    const Actor guild{"guild", ActorKind::organisation, "Guild", {}, {"USA"}, {}};
    const Actor anna{"anna",
                     ActorKind::person,
                     "Anna Example",
                     {},
                     {},
                     {{"Chair", "guild", parse_edtf("2020").value(), {}}}};
    for (const bool person_first : {true, false}) {
        Timeline timeline;
        timeline.add_actor(person_first ? anna : guild);
        CHECK(timeline.ties().empty());
        timeline.add_actor(person_first ? guild : anna);
        REQUIRE(timeline.ties().size() == 1);
        const auto tie = timeline.ties().front();
        CHECK(tie.kind == TieKind::acts_for);
        CHECK(tie.from == "anna");
        CHECK(tie.to == "guild");
        CHECK(tie.title == "Chair");
        CHECK(tie.since == parse_edtf("2020").value());
        CHECK(tie.until == std::nullopt);
        timeline.add_meeting({with_id("m", told("2022", "", {"USA"}))});
        REQUIRE(timeline.ties().size() == 2);
        CHECK(timeline.ties().back().kind == TieKind::member_of);
        CHECK(timeline.ties().back().from == "USA");
    }
}

TEST_CASE("links join meetings once both are there; what is missing is returned, each once") {
    Timeline timeline;
    Meeting later = with_id("later", told("2022-02", "", {"USA"}));
    later.follows = "first";
    later.part_of = "week";
    Meeting third = with_id("third", told("2022-03", "", {"USA"}));
    third.part_of = "week";
    timeline.add_meeting({later});
    timeline.add_meeting({third});
    CHECK(timeline.links().empty());
    CHECK(timeline.link_meetings() == Strings{"first", "week"});
    timeline.add_meeting({with_id("first", told("2022-01", "", {"USA"}))});
    CHECK(timeline.link_meetings() == Strings{"week"});
    CHECK(timeline.links() == std::vector<Link>{{LinkKind::follows, "later", "first"}});
    timeline.add_meeting({with_id("week", told("2022-01/2022-04", "", {"USA"}))});
    CHECK(timeline.link_meetings().empty());
    CHECK(timeline.links().size() == 3);
    CHECK(timeline.link_meetings().empty());
    CHECK(timeline.links().size() == 3);
}

TEST_CASE("nothing can be added twice") {
    Timeline timeline;
    timeline.add_actor({"guild", ActorKind::party, "Guild", {}, {}, {}});
    timeline.add_meeting({with_id("m", told("2022", "", {"USA"}))});
    CHECK_THROWS_AS(timeline.add_actor({"guild", ActorKind::party, "Guild", {}, {}, {}}),
                    std::invalid_argument);
    CHECK_THROWS_AS(timeline.add_actor({"USA", ActorKind::state, "States", {}, {}, {}}),
                    std::invalid_argument);
    CHECK_THROWS_AS(timeline.add_meeting({with_id("m", told("2022", "", {"USA"}))}),
                    std::invalid_argument);
}

TEST_CASE("pointers stay good while more is added, and when the timeline moves") {
    Timeline timeline;
    timeline.add_meeting({with_id("m", told("2022", "", {"USA"}))});
    const auto* meeting = timeline.find_meeting("m");
    const auto* actor = timeline.find_actor("USA");
    for (int i = 0; i < 1000; ++i)
        timeline.add_meeting(
            {with_id("m" + std::to_string(i), told("2022", "", {"p" + std::to_string(i)}))});
    const Timeline moved = std::move(timeline);
    CHECK(moved.find_meeting("m") == meeting);
    CHECK(moved.find_actor("USA") == actor);
    CHECK(actor->name == moved.actors().front()->name);
}
