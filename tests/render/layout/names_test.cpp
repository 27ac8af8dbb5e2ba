// SPDX-License-Identifier: MIT
#include "render/layout/names.hpp"

#include "tests/catch.hpp"

using namespace detente;
using detente::layout::actor_name;

namespace {

Timeline timeline_with(std::vector<Actor> actors) {
    Timeline timeline;
    for (auto& actor : actors) timeline.add_actor(std::move(actor));
    return timeline;
}

Actor actor(std::string id, ActorKind kind, std::string name) {
    Actor one;
    one.id = std::move(id);
    one.kind = kind;
    one.name = std::move(name);
    return one;
}

}  // namespace

TEST_CASE("labels have the register's short name, or the one that the timeline gives") {
    const Timeline plain;
    CHECK(actor_name(plain, "MKD") == "North Macedonia");
    CHECK(actor_name(plain, "NATO") == "NATO");
    CHECK(actor_name(plain, "river-league") == "river-league");
    const auto own = timeline_with({
        actor("MKD", ActorKind::state, "Macedonia"),
        actor("NATO", ActorKind::organisation, "Atlantic Alliance"),
        actor("OSCE", ActorKind::organisation,
              "Organization for Security and Co-operation in Europe"),
        actor("sergei-lavrov", ActorKind::person, "Sergey Lavrov"),
        actor("river-league", ActorKind::party, "River League"),
        actor("RDL", ActorKind::organisation, "River Delta League"),
    });
    CHECK(actor_name(own, "MKD") == "Macedonia");
    CHECK(actor_name(own, "NATO") == "Atlantic Alliance");
    CHECK(actor_name(own, "OSCE") == "OSCE");  // the register's own name says nothing new
    CHECK(actor_name(own, "sergei-lavrov") == "Sergey Lavrov");
    CHECK(actor_name(own, "river-league") == "River League");
    CHECK(actor_name(own, "RDL") == "RDL");
    CHECK(actor_name(own, "RUS") == "Russia");
}

TEST_CASE("a state's own name reaches titles that are made of parties") {
    const auto own = timeline_with({actor("MKD", ActorKind::state, "Macedonia")});
    Meeting meeting;
    meeting.kind = Kind::talks;
    meeting.parties = {"MKD", "GRC"};
    meeting.country = "MKD";
    CHECK(layout::title_of(own, meeting) == "Talks: Macedonia, Greece");
    CHECK(layout::place_of(own, meeting) == "Macedonia");
}

TEST_CASE(
    "what the register and the engine call things is told in French, what people wrote is not") {
    auto own = timeline_with({
        actor("MKD", ActorKind::state, "Macedonia"),
        actor("USA", ActorKind::state, "United States"),
        actor("NATO", ActorKind::organisation, "North Atlantic Treaty Organization"),
        actor("river-league", ActorKind::party, "River League"),
    });
    own.set_language(Language::fr);
    CHECK(actor_name(own, "MKD") == "Macedonia");
    CHECK(actor_name(own, "USA") == "États-Unis");
    CHECK(actor_name(own, "NATO") == "OTAN");
    const auto titled = [&](const char* title) {
        Meeting meeting;
        meeting.title = title;
        return layout::title_of(own, meeting);
    };
    CHECK(titled("United States–NATO talks") == "Pourparlers États-Unis–OTAN");
    CHECK(titled("River League–Macedonia call") == "Entretien téléphonique River League–Macedonia");
    CHECK(titled("NATO session") == "Session OTAN");
    CHECK(titled("Biden–Putin summit") == "Biden–Putin summit");
    CHECK(titled("Geneva talks") == "Geneva talks");
    CHECK(titled("talks") == "talks");
    own.set_language(Language::en);
    CHECK(titled("United States–NATO talks") == "United States–NATO talks");
}
