// SPDX-License-Identifier: MIT
// How the register is asked; its rows are tested beside.
#include "timelines/register/register.hpp"

#include "tests/catch.hpp"

using namespace detente;

TEST_CASE("a list field gives its items without blanks") {
    CHECK(list_items("a; b ;c") == std::vector<std::string_view>{"a", "b", "c"});
    CHECK(list_items("").empty());
    CHECK(list_items("one") == std::vector<std::string_view>{"one"});
}

TEST_CASE("an actor is found by its id alone") {
    REQUIRE(find_in_register("RUS").has_value());
    CHECK(find_in_register("RUS")->kind == ActorKind::state);
    CHECK(find_in_register("NATO")->kind == ActorKind::organisation);
    CHECK(find_in_register("taliban")->kind == ActorKind::party);
    const auto lavrov = find_in_register("sergei-lavrov");
    REQUIRE(lavrov.has_value());
    CHECK(lavrov->kind == ActorKind::person);
    REQUIRE_FALSE(lavrov->offices.empty());
    CHECK(lavrov->offices.front().of == "RUS");
    CHECK_FALSE(find_in_register("Russia").has_value());
    CHECK_FALSE(find_in_register("").has_value());
}

TEST_CASE("a short name is for labels, and the id where nobody knows better") {
    CHECK(short_name("RUS") == "Russia");
    CHECK(short_name("NATO") == "NATO");
    CHECK(short_name("no-such-actor") == "no-such-actor");
    CHECK(full_name("RUS") == "Russia");
    CHECK(full_name("NATO") == "North Atlantic Treaty Organization");
    CHECK(full_name("sergei-lavrov") == "Sergei Lavrov");
    CHECK(full_name("no-such-actor").empty());
}
