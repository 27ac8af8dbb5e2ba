// SPDX-License-Identifier: MIT
#include "render/layout/arcs.hpp"

#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"

using namespace detente;
using namespace detente::test;
using detente::layout::plan_links;

namespace {

/// Meetings m0, m1 … a day apart; each pair says which follows which.
Timeline chain(int count, const std::vector<std::pair<int, int>>& follows) {
    std::vector<Meeting> all;
    const Day first = parse_day("2022-01-01").value();
    for (int i = 0; i < count; ++i)
        all.push_back(
            meeting("m" + std::to_string(i), to_string(first + date::days(i)), "T", {"USA"}));
    for (const auto& [later, earlier] : follows)
        all[static_cast<std::size_t>(later)].follows = "m" + std::to_string(earlier);
    return timeline(std::move(all));
}

}  // namespace

TEST_CASE("arcs that touch share a lane, arcs that overlap do not") {
    const auto touching = plan_links(chain(5, {{2, 0}, {4, 2}}));
    CHECK(touching.arcs.size() == 2);
    CHECK(touching.lanes == 1);
    const auto nested = plan_links(chain(5, {{4, 0}, {3, 1}}));
    REQUIRE(nested.arcs.size() == 2);
    CHECK(nested.lanes == 2);
    CHECK(nested.arcs[0].from_id == "m1");  // the shorter one is nearer to the columns
    CHECK(nested.arcs[0].lane == 0);
}

TEST_CASE("what has no lane is told in words") {
    const auto crowded = plan_links(chain(10, {{6, 0}, {7, 1}, {8, 2}, {9, 3}}));
    CHECK(crowded.arcs.size() == 3);
    REQUIRE(crowded.remarks.size() == 1);
    CHECK_THAT(crowded.remarks.begin()->second.front(), Catch::StartsWith("follows T ("));
}

TEST_CASE("an arc too long for the eye is told in words") {
    const auto far = plan_links(chain(40, {{39, 0}}));
    CHECK(far.arcs.empty());
    CHECK(far.remarks.at("m39") == std::vector<std::string>{"follows T (1 Jan 2022)"});
}

TEST_CASE("a meeting that follows a later one, or is part of another, is told in words") {
    CHECK(plan_links(chain(3, {{0, 2}})).remarks.at("m0").front() == "follows T (3 Jan 2022)");
    auto all = std::vector<Meeting>{meeting("day", "2022-01-02", "Day", {"USA"}),
                                    meeting("week", "2022-01-01/2022-01-07", "Week", {"USA"})};
    all[0].part_of = "week";
    const auto parts = plan_links(timeline(std::move(all)));
    CHECK(parts.arcs.empty());
    CHECK_THAT(parts.remarks.at("day").front(), Catch::StartsWith("part of Week"));
}

TEST_CASE("rounds of a series are joined where no link says so, and never told in words") {
    std::vector<Meeting> all{
        meeting("a", "2022-01-01", "A", {"USA"}), meeting("x", "2022-01-02", "X", {"USA"}),
        meeting("b", "2022-01-03", "B", {"USA"}), meeting("c", "2022-01-04", "C", {"USA"})};
    all[0].series = all[2].series = all[3].series = "Round table";
    all[3].follows = "a";
    const auto plan = plan_links(timeline(std::move(all)));
    REQUIRE(plan.arcs.size() == 2);
    CHECK(plan.arcs[0].from_id == "a");
    CHECK(plan.arcs[0].to_id == "b");
    CHECK(plan.arcs[1].from_id == "a");
    CHECK(plan.arcs[1].to_id == "c");
    CHECK(plan.remarks.empty());
}

TEST_CASE("a move comes from where the old day would stand") {
    std::vector<Meeting> all{meeting("a", "2022-01-01", "A", {"USA"}),
                             meeting("b", "2022-01-05", "B", {"USA"}),
                             meeting("c", "2022-01-09", "C", {"USA"}, Status::postponed)};
    all[2].moved_from = parse_edtf("2022-01-03").value();
    const auto plan = plan_links(timeline(all));
    REQUIRE(plan.arcs.size() == 1);
    CHECK(plan.arcs[0].is_move);
    CHECK(plan.arcs[0].from == 1);
    CHECK(plan.arcs[0].to == 2);
    all[2].moved_from = parse_edtf("2022-01-07").value();  // nothing in between
    CHECK(plan_links(timeline(all)).arcs.empty());
    all[2].moved_from = parse_edtf("2022-02-07").value();  // brought forward
    CHECK(plan_links(timeline(all)).arcs.empty());
}
