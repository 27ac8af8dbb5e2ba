// SPDX-License-Identifier: MIT
#include "timelines/check.hpp"

#include "tests/catch.hpp"
#include "tests/timelines/meetings.hpp"

using namespace detente;
using namespace detente::test;

namespace {

/// The problems of one event with these parties.
std::vector<Problem> problems_of(const std::string& parties, const std::string& more = {}) {
    const auto result =
        parsed("events:\n  - {id: e, when: 2022-01-10, parties: [" + parties + "]}\n" + more);
    REQUIRE(lines(result.problems).empty());
    return check_references(result.file);
}

}  // namespace

TEST_CASE("what the register or the file knows is no problem") {
    CHECK(problems_of("USA, RUS, NATO, OSCE, taliban").empty());
    CHECK(problems_of("guild", "actors:\n  - {id: guild, name: Harbour Guild}\n").empty());
}

TEST_CASE("an actor that nobody knows is an error at its place, with what was probably meant") {
    const auto problems = problems_of("USA, Russia, NAOT, xyzzy-plugh");
    REQUIRE(problems.size() == 3);
    for (const auto& problem : problems) {
        CHECK(problem.severity == Severity::error);
        CHECK(problem.location.file == "x.yaml");
        CHECK(problem.location.line == 3);
    }
    CHECK(problems[0].location.column == 46);
    CHECK_THAT(problems[0].message, Catch::Contains("'Russia'; did you mean 'RUS'?"));
    CHECK_THAT(problems[1].message, Catch::Contains("'NAOT'; did you mean 'NATO'?"));
    CHECK_THAT(problems[2].message, Catch::Contains("nobody knows the actor 'xyzzy-plugh'; use "));
}

TEST_CASE("a name, alias or adjective leads to the id, also of the file's own actors") {
    CHECK_THAT(lines(problems_of("russian")), Catch::Contains("did you mean 'RUS'?"));
    const std::string own = "actors:\n  - {id: guild, name: Harbour Guild, aliases: [HG]}\n";
    CHECK_THAT(lines(problems_of("Harbour Guild", own)), Catch::Contains("did you mean 'guild'?"));
    CHECK_THAT(lines(problems_of("hg", own)), Catch::Contains("did you mean 'guild'?"));
}

TEST_CASE("references stand in offices, members, hosts, mediators and countries too") {
    const auto result = parsed(
        "actors:\n"
        "  - {id: guild, name: Guild, members: [AAA1]}\n"
        "  - {id: p, name: P, offices: [{title: Chair, of: AAA2}]}\n"
        "events:\n"
        "  - {when: 2022, hosts: [AAA3], mediators: [AAA4], country: AAA5}\n");
    REQUIRE(lines(result.problems).empty());
    const auto problems = check_references(result.file);
    REQUIRE(problems.size() == 5);
    for (std::size_t i = 0; i < problems.size(); ++i)
        CHECK_THAT(problems[i].message, Catch::Contains("'AAA" + std::to_string(i + 1) + "'"));
}
