// SPDX-License-Identifier: MIT
#include "timelines/suggest.hpp"

#include "tests/catch.hpp"

using namespace detente;

TEST_CASE("insertions, deletions, replacements and swaps count one each, case nothing") {
    struct Row {
        const char* a;
        const char* b;
        std::size_t distance;
    };
    const Row rows[] = {{"", "", 0},
                        {"", "abc", 3},
                        {"parties", "parties", 0},
                        {"Parties", "pARTIES", 0},
                        {"partys", "parties", 2},
                        {"stauts", "status", 1},
                        {"plce", "place", 1},
                        {"placee", "place", 1},
                        {"when", "then", 1},
                        {"abc", "xyz", 3}};
    for (const auto& row : rows) {
        INFO(row.a << " " << row.b);
        CHECK(edit_distance(row.a, row.b) == row.distance);
        CHECK(edit_distance(row.b, row.a) == row.distance);
    }
}

TEST_CASE("the nearest word is within a third of its length") {
    const std::vector<std::string_view> known{"parties", "people", "place", "venue", "id"};
    CHECK(nearest("partys", known) == "parties");
    CHECK(nearest("poeple", known) == "people");
    CHECK(nearest("VENUE", known) == "venue");
    CHECK(nearest("ids", known) == "id");
    CHECK(nearest("outcome", known) == std::nullopt);
    CHECK(nearest("", known) == std::nullopt);
    CHECK(nearest("x", known) == std::nullopt);
    CHECK(nearest(std::string(100, 'p'), known) == std::nullopt);
    CHECK(nearest("parties", {}) == std::nullopt);
}

TEST_CASE("the first of two that are as near is taken") {
    CHECK(nearest("tolks", {"talks", "folks"}) == "talks");
    CHECK(nearest("tolks", {"folks", "talks"}) == "folks");
}

TEST_CASE("a suggestion is a phrase to append, or nothing") {
    CHECK(suggestion("partys", {"parties"}) == " (did you mean 'parties'?)");
    CHECK(suggestion("outcome", {"parties"}).empty());
    CHECK(joined({"a", "b", "c"}) == "a, b, c");
    CHECK(joined({}).empty());
}
