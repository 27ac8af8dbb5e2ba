// SPDX-License-Identifier: MIT
#include "render/layout/apart.hpp"

#include <cmath>

#include "tests/catch.hpp"

using namespace detente::layout;

namespace {

std::size_t overlaps(const std::vector<PlacedBox>& boxes) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = i + 1; j < boxes.size(); ++j)
            count += overlap(boxes[i], boxes[j]) ? 1 : 0;
    return count;
}

/// Spread over the area by a rule that repeats no place.
std::vector<PlacedBox> many(std::size_t count, double width, double height) {
    std::vector<PlacedBox> boxes;
    for (std::size_t i = 0; i < count; ++i) {
        const auto n = static_cast<double>(i);
        boxes.push_back({std::fmod(n * 61.8, width), std::fmod(n * 38.2, height),
                         6 + std::fmod(n * 3.7, 14), 4 + std::fmod(n, 5)});
    }
    return boxes;
}

}  // namespace

TEST_CASE("boxes that touch do not overlap") {
    CHECK_FALSE(overlap({0, 0, 10, 10}, {10, 0, 10, 10}));
    CHECK(overlap({0, 0, 10, 10}, {9.9, 0, 10, 10}));
    CHECK_FALSE(overlap({0, 0, 10, 10}, {9.9, 10, 10, 10}));
}

TEST_CASE("boxes that lie apart stay where they are") {
    std::vector<PlacedBox> boxes{{10, 10, 8, 8}, {30, 10, 8, 8}};
    REQUIRE(move_apart(boxes, 100, 100));
    CHECK(boxes[0].x == 10);
    CHECK(boxes[1].x == 30);
}

TEST_CASE("boxes come apart, within the sheet, even from one and the same place") {
    for (const std::size_t count : {2U, 40U, 120U}) {
        auto boxes = many(count, 250, 160);
        REQUIRE(move_apart(boxes, 250, 160));
        CHECK(overlaps(boxes) == 0);
        for (const PlacedBox& box : boxes) {
            CHECK(box.x - box.width / 2 >= -1e-9);
            CHECK(box.x + box.width / 2 <= 250 + 1e-9);
            CHECK(box.y - box.height / 2 >= -1e-9);
            CHECK(box.y + box.height / 2 <= 160 + 1e-9);
        }
    }
    std::vector<PlacedBox> same(9, {50, 50, 10, 5});
    REQUIRE(move_apart(same, 200, 200));
    CHECK(overlaps(same) == 0);
}

TEST_CASE("where there is no room, that is said") {
    std::vector<PlacedBox> boxes(5, {5, 5, 10, 10});
    CHECK_FALSE(move_apart(boxes, 20, 20));
}
