// SPDX-License-Identifier: MIT
#include "render/layout/flags.hpp"

#include "tests/catch.hpp"

using namespace detente::layout;

namespace {

std::vector<Flag> flags(const std::vector<double>& poles, double width) {
    std::vector<Flag> result;
    for (const double pole : poles) result.push_back({pole, {}, width, 6});
    return result;
}

}  // namespace

TEST_CASE("flags with room stand in one row beside their poles") {
    const auto places = place_flags(flags({10, 60, 110}, 40), 0, 200, 4);
    REQUIRE(places);
    for (const FlagPlace& place : *places) CHECK(place.top == places->front().top);
    CHECK(places->front().left > 10);
}

TEST_CASE("no flag lies over another and no pole goes through one") {
    const auto given = flags({10, 20, 30, 98}, 30);
    const auto places = place_flags(given, 0, 120, 5);
    REQUIRE(places);
    for (std::size_t i = 0; i < given.size(); ++i)
        for (std::size_t j = 0; j < given.size(); ++j) {
            if (i == j) continue;
            const FlagPlace& a = (*places)[i];
            const FlagPlace& b = (*places)[j];
            const bool beside = a.left + 30 <= b.left || b.left + 30 <= a.left;
            const bool above = a.top + 6 <= b.top || b.top + 6 <= a.top;
            CHECK((beside || above));
            if (a.top < b.top)  // the pole of a passes the row of b
                CHECK((given[i].pole < b.left || given[i].pole > b.left + 30));
        }
    for (const FlagPlace& place : *places) {
        CHECK(place.left >= 0);
        CHECK(place.left + 30 <= 120);
        CHECK(place.top <= -6);
    }
}

TEST_CASE("too many flags are no flags") {
    CHECK_FALSE(place_flags(flags({10, 11, 12, 13, 14}, 40), 0, 200, 3));
    CHECK(place_flags({}, 0, 200, 3)->empty());
}
