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
    CHECK(plan.others == Names{"14", "15", "16", "17", "18", "19"});
    CHECK(plan_columns(meetings, 20).others.empty());
}

TEST_CASE("no meetings, no columns") {
    CHECK(plan_columns(Meetings{}, 15).actors.empty());
    CHECK(plan_columns(Meetings{{}, {}}, 15).actors.empty());
}
