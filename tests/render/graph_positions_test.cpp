// SPDX-License-Identifier: MIT
#include "render/graph_positions.hpp"

#include <cmath>

#include "tests/catch.hpp"

using namespace detente;

namespace {

double distance(const GraphPosition& a, const GraphPosition& b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// A ring with a chord now and then.
std::vector<GraphTie> ring(std::size_t count) {
    std::vector<GraphTie> ties;
    for (std::size_t i = 0; i < count; ++i) {
        ties.push_back({i, (i + 1) % count, 20, 1});
        if (i % 7 == 0) ties.push_back({i, (i + count / 3) % count, 40, 1});
    }
    return ties;
}

}  // namespace

TEST_CASE("two that are tied stand as far apart as they like") {
    const auto at = graph_positions({{5, 5}, {5, 5}}, {{0, 1, 30, 1}});
    CHECK(distance(at[0], at[1]) == Approx(30).margin(3));
}

TEST_CASE("positions are the same each time, by either engine") {
    for (const std::size_t count : {40U, 400U}) {
        const std::vector<GraphNode> nodes(count, {8, 4});
        const auto first = graph_positions(nodes, ring(count));
        REQUIRE(first.size() == count);
        graph_positions({{1, 1}}, {});
        const auto second = graph_positions(nodes, ring(count));
        for (std::size_t i = 0; i < count; ++i) {
            CHECK(std::isfinite(first[i].x));
            CHECK(first[i].x == second[i].x);
            CHECK(first[i].y == second[i].y);
        }
    }
}

TEST_CASE("none, one and parts that nothing joins have places too") {
    CHECK(graph_positions({}, {}).empty());
    CHECK(graph_positions({{1, 1}}, {}).size() == 1);
    const auto apart = graph_positions({{5, 5}, {5, 5}, {5, 5}, {5, 5}}, {{0, 1}, {2, 3}});
    CHECK(distance(apart[0], apart[2]) > 1);
}
