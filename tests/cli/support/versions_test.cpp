// SPDX-License-Identifier: MIT
#include "cli/support/versions.hpp"

#include <sstream>

#include "tests/catch.hpp"
#include "tests/scratch.hpp"

using namespace detente;
using namespace detente::cli;

namespace {

constexpr std::string_view yaml =
    "detente: 1\ntitle: Talks\nevents:\n  - {id: own, when: 2022-01-20}\n";
constexpr std::string_view candidates =
    R"({"id":"a","when":"2022-01-10","parties":["RUS"],"evidence":[{"doc":"x.txt","begin":0,"end":1,)"
    R"("quote":"q","published":"2022-01-11T09:00:00Z"}]})"
    "\n";

struct Desk {
    tests::Scratch scratch;
    std::ostringstream err;
    Messages messages{err, true};

    std::string write(std::string_view name, std::string_view bytes) const {
        return scratch.write(name, bytes).string();
    }
    std::size_t meetings(const std::string& path) {
        const auto older = read_older(path, {}, "Talks", Language::en, messages);
        REQUIRE(older);
        return older->curated.timeline.meeting_count();
    }
};

}  // namespace

TEST_CASE("a version is a built folder, its YAML, or the candidates alone") {
    Desk desk;
    const auto file = desk.write("week/timeline.yaml", yaml);
    const auto built = desk.write("week/candidates.jsonl", candidates);
    CHECK(desk.meetings((desk.scratch.folder() / "week").string()) == 2);
    CHECK(desk.meetings(file) == 2);
    CHECK(desk.meetings(built) == 1);
    CHECK(desk.meetings(desk.write("alone.yaml", yaml)) == 1);
}

TEST_CASE("a YAML file by itself is put over the newer version's candidates") {
    Desk desk;
    Meeting candidate;
    candidate.id = "b";
    const auto older = read_older(desk.write("alone.yaml", yaml), {candidate}, "Talks",
                                  Language::en, desk.messages);
    REQUIRE(older);
    CHECK(older->curated.timeline.find_meeting("b") != nullptr);
}

TEST_CASE("an older version is called by its title, or by the last day that it knew of") {
    Desk desk;
    const auto built = desk.write("candidates.jsonl", candidates);
    CHECK(read_older(built, {}, "Talks", Language::en, desk.messages)->name == "11 January 2022");
    const auto file = desk.write("timeline.yaml", yaml);
    CHECK(read_older(file, {}, "Talks", Language::en, desk.messages)->name == "11 January 2022");
    CHECK(read_older(file, {}, "Other talks", Language::en, desk.messages)->name == "Talks");
    const auto alone = desk.write("empty/alone.yaml", yaml);
    CHECK(read_older(alone, {}, "Talks", Language::en, desk.messages)->name ==
          "the earlier version");
    CHECK(read_older(built, {}, "Talks", Language::fr, desk.messages)->name == "11 janvier 2022");
}

TEST_CASE("a version that cannot be read is told of") {
    Desk desk;
    CHECK_FALSE(read_version(desk.write("bad.yaml", "detente: 1\nevents: 3\n"), desk.messages));
    CHECK(desk.messages.errors() > 0);
    CHECK_THROWS_AS(read_version((desk.scratch.folder() / "none").string(), desk.messages), Error);
}
