// SPDX-License-Identifier: MIT
#include "render/export/csv.hpp"

#include <sstream>

#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"

using namespace detente;
using namespace detente::test;

namespace {

std::vector<std::string> lines_of(const std::string& csv) {
    std::vector<std::string> lines;
    std::istringstream in(csv);
    for (std::string line; std::getline(in, line);) {
        REQUIRE(line.ends_with('\r'));
        line.pop_back();
        lines.push_back(line);
    }
    return lines;
}

}  // namespace

TEST_CASE("a meeting is a row, with its window and its words") {
    Meeting one = meeting("one", "2021-06", "Talks, first round", {"RUS", "USA"}, Status::planned);
    one.place = "Geneva";
    one.country = "CHE";
    one.confidence = 0.874;
    one.evidence = {evidence("b.txt", "They meet."), evidence("a.txt", "They met."),
                    evidence("b.txt", "Again.")};
    const Timeline all = timeline({one});
    Briefing shown = briefing(all);
    shown.sources = {{"a.txt", "Title A", {"Post"}, "https://a.example/1", "2021-06-01", "", ""},
                     {"b.txt", "", {}, "javascript:alert(1)", "", "", ""}};
    const auto lines = lines_of(csv_of(shown));
    REQUIRE(lines.size() == 2);
    CHECK(lines[1] ==
          "one,2021-06,2021-06-01,2021-06-30,June 2021,planned,talks,\"Talks, first round\","
          "RUS; USA,Russia; United States,,,,Geneva,,CHE,,,,,,,0.87,candidate,2,b.txt; Title A,"
          "https://a.example/1");
}

TEST_CASE("an open end has no day, and people's word no confidence") {
    const Timeline all =
        timeline({meeting("open", "2014/..", "Missions", {"OSCE"})}, Review::confirmed);
    const auto lines = lines_of(csv_of(briefing(all)));
    REQUIRE(lines.size() == 2);
    CHECK(lines[1] ==
          "open,2014/..,2014-01-01,,from 2014,held,talks,Missions,OSCE,OSCE,,,,,,,,,,,,,,"
          "confirmed,0,,");
}

TEST_CASE("every row of the CSV has as many fields as the head") {
    const Timeline all = varied();
    for (const auto& line : lines_of(csv_of(briefing(all)))) {
        bool quoted = false;
        int commas = 0;
        for (const char c : line) {
            if (c == '"') quoted = !quoted;
            if (c == ',' && !quoted) ++commas;
        }
        CHECK(commas == 26);
    }
}
