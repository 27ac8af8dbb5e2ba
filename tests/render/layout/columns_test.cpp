// SPDX-License-Identifier: MIT
#include "render/layout/columns.hpp"

#include "tests/catch.hpp"

using detente::layout::plan_columns;

namespace {
using Meetings = std::vector<std::vector<std::string>>;
using Names = std::vector<std::string>;
}  // namespace

TEST_CASE("the most frequent party stands first and partners stand together") {
    const Meetings meetings{{"C", "D"}, {"A", "B"}, {"A", "B"}, {"C", "D"}, {"A", "C"}, {"A", "B"}};
    CHECK(plan_columns(meetings, 15).actors == Names{"A", "B", "C", "D"});
}

TEST_CASE("two groups that never meet are not mixed") {
    const Meetings meetings{{"a", "x"}, {"b", "y"}, {"a", "x"}, {"b", "y"}, {"a", "x"}};
    CHECK(plan_columns(meetings, 15).actors == Names{"a", "x", "b", "y"});
}

TEST_CASE("those seen least share the last column") {
    Meetings meetings;
    for (int i = 0; i < 20; ++i)
        for (int times = 0; times <= 20 - i; ++times) meetings.push_back({std::to_string(i)});
    const auto plan = plan_columns(meetings, 15);
    CHECK(plan.actors.size() == 14);
    REQUIRE(plan.groups.size() == 1);
    CHECK(label_of(plan.groups[0], detente::Language::en) == "6 others");
    CHECK(plan.groups[0].actors == Names{"14", "15", "16", "17", "18", "19"});
    CHECK(plan_columns(meetings, 20).groups.empty());
}

TEST_CASE("no meetings, no columns") {
    CHECK(plan_columns(Meetings{}, 15).actors.empty());
    CHECK(plan_columns(Meetings{{}, {}}, 15).actors.empty());
}

TEST_CASE("members of a bloc share a column before the others do") {
    Meetings meetings;
    const Names frequent{"USA", "RUS", "CHN", "TUR", "UKR"};
    for (const std::string& actor : frequent)
        for (int times = 0; times < 3; ++times) meetings.push_back({actor});
    meetings.push_back({"ITA", "BRA", "ESP", "NLD"});
    const auto plan = plan_columns(meetings, 6);
    CHECK(plan.actors.size() == 4);
    REQUIRE(plan.groups.size() == 2);
    CHECK(label_of(plan.groups[0], detente::Language::en) == "3 EU members");
    CHECK(plan.groups[0].actors == Names{"ITA", "ESP", "NLD"});
    CHECK(label_of(plan.groups[1], detente::Language::en) == "2 others");
}

TEST_CASE("blocs never crowd out the parties themselves") {
    Meetings meetings;
    for (const char* actor : {"ITA", "ESP", "NLD", "SAU", "QAT", "KWT", "BRA"})
        meetings.push_back({actor});
    for (std::size_t most = 2; most < 7; ++most) {
        const auto plan = plan_columns(meetings, most);
        CAPTURE(most);
        CHECK(plan.actors.size() + plan.groups.size() <= most);
        CHECK(plan.actors.size() >= 1);
        std::size_t folded = 0;
        for (const auto& group : plan.groups) folded += group.actors.size();
        CHECK(plan.actors.size() + folded == meetings.size());
    }
}
