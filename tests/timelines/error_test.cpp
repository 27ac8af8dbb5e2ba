// SPDX-License-Identifier: MIT
#include "timelines/error.hpp"

#include "tests/catch.hpp"

using namespace detente;

TEST_CASE("a location leaves out what is not known") {
    CHECK(to_string(Location{"timeline.yaml", 3, 7}) == "timeline.yaml:3:7");
    CHECK(to_string(Location{"timeline.yaml", 3}) == "timeline.yaml:3");
    CHECK(to_string(Location{"timeline.yaml"}) == "timeline.yaml");
    CHECK(to_string(Location{"", 3, 7}) == "3:7");
    CHECK(to_string(Location{}).empty());
}

TEST_CASE("a problem says where, how bad and what") {
    CHECK(to_string(Problem{{"a.yaml", 3, 7}, "no date"}) == "a.yaml:3:7: error: no date");
    CHECK(to_string(Problem{{}, "no date", Severity::warning}) == "warning: no date");
}

TEST_CASE("an error carries its place and shows it") {
    const Error error(Location{"a.txt", 2}, "too long");
    CHECK(std::string(error.what()) == "a.txt:2: too long");
    CHECK(error.message == "too long");
    CHECK(error.location.line == 2);
    CHECK(std::string(Error("no font").what()) == "no font");
}
