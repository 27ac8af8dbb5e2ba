// SPDX-License-Identifier: MIT
#include "timelines/word_paths.hpp"

#include <random>

#include "tests/catch.hpp"
#include "tests/timelines/networks.hpp"

using namespace detente;
using namespace detente::test;

namespace {

Day day(const char* text) {
    return parse_day(text).value();
}

/// "m0 b 2022-01-10, m2 c 2022-01-12", "here", or "no way".
std::string way(const Timeline& timeline, const char* from, const char* to, const char* first,
                const char* last) {
    const auto network = network_of(timeline);
    const auto steps =
        first_word(network, place_of(network, from), place_of(network, to), day(first), day(last));
    if (!steps) return "no way";
    std::string text;
    for (const auto& step : *steps)
        text += fmt::format("{}{} {} {}", text.empty() ? "" : ", ",
                            network.meetings[step.meeting]->meeting.id, network.actors[step.to]->id,
                            to_string(step.day));
    return text.empty() ? "here" : text;
}

}  // namespace

TEST_CASE("word goes on only where meetings come in time") {
    const auto timeline = timeline_of({{"2022-01-10", {"a", "b"}},
                                       {"2022-01-08", {"b", "c"}},
                                       {"2022-01-12", {"b", "c"}},
                                       {"2022-01-20", {"a", "c"}}});
    const char* const first = "2022-01-01";
    CHECK(way(timeline, "a", "c", first, "2022-01-31") == "m0 b 2022-01-10, m2 c 2022-01-12");
    CHECK(way(timeline, "c", "a", first, "2022-01-31") == "m1 b 2022-01-08, m0 a 2022-01-10");
    CHECK(way(timeline, "a", "c", first, "2022-01-11") == "no way");
    CHECK(way(timeline, "a", "c", "2022-01-11", "2022-01-31") == "m3 c 2022-01-20");
    CHECK(way(timeline, "a", "c", "2022-01-21", "2022-01-31") == "no way");
    CHECK(way(timeline, "a", "a", first, "2022-01-31") == "here");
}

TEST_CASE("on one day word can pass through several meetings, in whatever order they are listed") {
    const auto timeline = timeline_of({{"2022-01-10", {"b", "c"}}, {"2022-01-10", {"a", "b"}}});
    CHECK(way(timeline, "a", "c", "2022-01-10", "2022-01-10") ==
          "m1 b 2022-01-10, m0 c 2022-01-10");
}

TEST_CASE("of two ways that arrive on one day the one with fewer meetings is taken") {
    const auto timeline = timeline_of({{"2022-01-01", {"a", "b"}},
                                       {"2022-01-02", {"b", "c"}},
                                       {"2022-01-03", {"c", "d"}},
                                       {"2022-01-04", {"a", "d"}},
                                       {"2022-01-09", {"d", "e"}}});
    // d can know on the 3rd through three meetings, or on the 4th through one: e hears on the 9th.
    CHECK(way(timeline, "a", "d", "2022-01-01", "2022-01-31") ==
          "m0 b 2022-01-01, m1 c 2022-01-02, m2 d 2022-01-03");
    CHECK(way(timeline, "a", "e", "2022-01-01", "2022-01-31") ==
          "m3 d 2022-01-04, m4 e 2022-01-09");
}

TEST_CASE("a meeting of days can be joined on each of them; vague dates make no way") {
    const auto timeline = timeline_of({{"2022-01-10/2022-01-14", {"b", "c"}},
                                       {"2022-01-12", {"a", "b"}},
                                       {"2022", {"c", "d"}},
                                       {"", {"c", "e"}},
                                       {"2022-02", {"c", "f"}}});
    CHECK(way(timeline, "a", "c", "2022-01-01", "2022-12-31") ==
          "m1 b 2022-01-12, m0 c 2022-01-12");
    CHECK(way(timeline, "a", "c", "2022-01-13", "2022-12-31") == "no way");
    CHECK(way(timeline, "a", "d", "2022-01-01", "2022-12-31") == "no way");
    CHECK(way(timeline, "a", "e", "2022-01-01", "2022-12-31") == "no way");
    CHECK(way(timeline, "a", "f", "2022-01-01", "2022-12-31") ==
          "m1 b 2022-01-12, m0 c 2022-01-12, m4 f 2022-02-01");
    CHECK(too_vague_for_paths(network_of(timeline)) == 2);
}

TEST_CASE("a way found in random meetings holds in time, and no simulation arrives earlier") {
    std::mt19937 random(9);
    int ways = 0;
    for (int round = 0; round < 200; ++round) {
        std::vector<Attendance> meetings;
        for (int i = 0; i < 25; ++i)
            meetings.push_back(
                {fmt::format("2022-01-{:02}", 1 + random() % 28),
                 {fmt::format("p{}", random() % 12), fmt::format("p{}", random() % 12),
                  fmt::format("p{}", random() % 12)}});
        meetings.push_back({"2022-01-15", {"p0", "p1", "x"}});
        meetings.push_back({"2022-01-15", {"p11", "y"}});
        const auto timeline = timeline_of(meetings);
        const auto network = network_of(timeline);
        const std::size_t from = place_of(network, "p0");
        const std::size_t to = place_of(network, "p11");
        // Day by day, each day's meetings again and again until nobody learns more.
        std::vector<bool> knows(network.actors.size());
        knows[from] = true;
        std::optional<Day> heard;
        for (Day now = day("2022-01-05"); now <= day("2022-01-31") && !heard;
             now += date::days(1)) {
            for (int pass = 0; pass < 30; ++pass)
                for (std::size_t i = 0; i < network.meetings.size(); ++i) {
                    if (network.meetings[i]->meeting.when->earliest() != now) continue;
                    bool told = false;
                    for (const auto actor : network.participants[i]) told = told || knows[actor];
                    for (const auto actor : network.participants[i])
                        knows[actor] = knows[actor] || told;
                }
            if (knows[to]) heard = now;
        }
        const auto steps = first_word(network, from, to, day("2022-01-05"), day("2022-01-31"));
        REQUIRE(steps.has_value() == heard.has_value());
        if (!steps || steps->empty()) continue;
        ++ways;
        CHECK(steps->back().day == *heard);
        std::size_t holder = from;
        Day now = day("2022-01-05");
        for (const auto& step : *steps) {
            const auto& there = network.participants[step.meeting];
            REQUIRE(std::find(there.begin(), there.end(), holder) != there.end());
            REQUIRE(std::find(there.begin(), there.end(), step.to) != there.end());
            REQUIRE(step.day >= now);
            holder = step.to;
            now = step.day;
        }
        CHECK(holder == to);
    }
    CHECK(ways > 100);
}
