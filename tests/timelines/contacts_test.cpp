// SPDX-License-Identifier: MIT
#include "timelines/contacts.hpp"

#include "tests/catch.hpp"
#include "tests/timelines/networks.hpp"

using namespace detente;
using namespace detente::test;
using Places = std::vector<std::size_t>;

namespace {

const std::vector<Attendance> meetings{
    {"2022-03-01", {"b", "a"}}, {"2022-01", {"a", "b", "c"}}, {"2022-01-10/2022-02-02", {"a", "b"}},
    {"", {"a", "b"}},           {"2022", {"c", "d"}},         {"2021-12-31", {"d"}},
};

}  // namespace

TEST_CASE("the projection keeps the meetings on each edge") {
    const auto timeline = timeline_of(meetings);
    const auto network = network_of(timeline);
    const auto all = contacts(network);
    REQUIRE(all.size() == 4);
    CHECK(network.actors[all[0].one]->id == "a");
    CHECK(network.actors[all[0].other]->id == "b");
    CHECK(all[0].meetings == Places{0, 1, 2, 3});
    CHECK(all[1].meetings == Places{1});  // a and c
    CHECK(all[3].meetings == Places{4});  // c and d
}

TEST_CASE("the first contact begins first and the last ends last; undated ones are neither") {
    const auto timeline = timeline_of(meetings);
    const auto network = network_of(timeline);
    const auto ends = first_and_last(network, {0, 1, 2, 3});
    REQUIRE(ends);
    CHECK(ends->first == 1);
    CHECK(ends->last == 0);
    CHECK(first_and_last(network, {2})->last == 2);
    CHECK_FALSE(first_and_last(network, {3}));
    CHECK_FALSE(first_and_last(network, {}));
}

TEST_CASE("activity is counted by the month in which a meeting begins") {
    const auto timeline = timeline_of(meetings);
    const auto network = network_of(timeline);
    const std::map<std::string, Places> expected{
        {"2021-12", {5}}, {"2022-01", {1, 2}}, {"2022-03", {0}}, {"undated", {3, 4}}};
    CHECK(by_month(network, {0, 1, 2, 3, 4, 5}) == expected);
}
