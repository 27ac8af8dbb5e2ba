// SPDX-License-Identifier: MIT
#include "render/layout/spread.hpp"

#include <cmath>

#include "tests/catch.hpp"

using detente::layout::spread;

namespace {
using Numbers = std::vector<double>;
}

TEST_CASE("what has room stays where it is") {
    CHECK(spread({1, 5, 9}, {2, 2}, 0, 10) == Numbers{1, 5, 9});
    CHECK(spread({}, {}, 0, 10).empty());
    CHECK(spread({4}, {}, 0, 10) == Numbers{4});
}

TEST_CASE("what stands too close moves apart by as little as may be") {
    CHECK(spread({5, 5}, {2}, 0, 10) == Numbers{4, 6});
    CHECK(spread({5, 5, 5}, {2, 2}, 0, 10) == Numbers{3, 5, 7});
    CHECK(spread({1, 1.5, 8}, {2, 2}, 0, 10) == Numbers{0.25, 2.25, 8});
}

TEST_CASE("nothing leaves its limits while there is room") {
    CHECK(spread({0, 0}, {2}, 0, 10) == Numbers{0, 2});
    CHECK(spread({10, 10}, {2}, 0, 10) == Numbers{8, 10});
    CHECK(spread({1, 1, 1}, {4, 4}, 0, 5) == Numbers{0, 4, 8});  // no room: from the start on
}

TEST_CASE("gaps are kept whatever is wanted") {
    Numbers wanted;
    Numbers gaps;
    for (int i = 0; i < 500; ++i) wanted.push_back(std::floor(i / 7.0) * 3);
    for (int i = 0; i + 1 < 500; ++i) gaps.push_back(0.1 + i % 5 * 0.2);
    const Numbers placed = spread(wanted, gaps, -100, 400);
    for (std::size_t i = 0; i + 1 < placed.size(); ++i)
        CHECK(placed[i + 1] - placed[i] >= gaps[i] - 1e-9);
}
