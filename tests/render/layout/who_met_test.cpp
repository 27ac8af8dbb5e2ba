// SPDX-License-Identifier: MIT
#include "render/layout/who_met.hpp"

#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"

using namespace detente;
using namespace detente::layout;

TEST_CASE("what was held counts, what lies ahead is kept apart, the rest is left out and told") {
    const Timeline timeline = test::varied();
    const WhoMet met = who_met(timeline);
    CHECK(met.all.held == 4);
    CHECK(met.all.ahead == 3);  // planned, and two proposed
    CHECK(met.left_out == 2);
    CHECK(counting_in_words(met) ==
          "4 meetings held are counted, 3 planned or proposed marked apart, 2 cancelled or "
          "postponed left out.");
}

TEST_CASE("where nothing was held or lies ahead, the others stand in") {
    const Timeline timeline = test::timeline(
        {test::meeting("a", "2022-01-10", "Talks", {"USA", "RUS"}, Status::cancelled)});
    const WhoMet met = who_met(timeline);
    CHECK(met.all.ahead == 1);
    CHECK(met.apart == "cancelled or postponed");
    CHECK(met.contacts.size() == 1);
}

TEST_CASE("those that met most come first") {
    const Timeline timeline = test::varied();
    const WhoMet met = who_met(timeline);
    const auto first = most_frequent(met, 2);
    REQUIRE(first.size() == 2);
    CHECK(met.network.actors[first[0]]->id == "RUS");  // three, as the USA, but earlier by id
    CHECK(met.network.actors[first[1]]->id == "USA");
    CHECK(most_frequent(met, 100).size() == met.network.actors.size());
}

TEST_CASE("long lists of meetings are cut") {
    const Timeline timeline = test::crowd(200, 2);
    const WhoMet met = who_met(timeline);
    const std::string words =
        meetings_in_words("Both", met, met.contacts.front().meetings, timeline);
    CHECK(test::occurrences(words, "\n") == 41);
    CHECK(test::has(words, "\nand "));
}
