// SPDX-License-Identifier: MIT
// Degree and betweenness of two-mode networks against closed forms, published values and Boost's
// own algorithm.
#include "timelines/network.hpp"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <map>
#include <random>

#include "tests/catch.hpp"
#include "tests/timelines/networks.hpp"

using namespace detente;
using namespace detente::test;

namespace {

std::string letter(std::size_t number) {
    return fmt::format("party-{:03}", number);
}

/// Each meeting with two to five of the actors, drawn with a fixed seed.
Timeline random_timeline(std::size_t meetings, std::size_t actors, unsigned seed) {
    std::mt19937 random(seed);
    std::vector<Attendance> all;
    for (std::size_t i = 0; i < meetings; ++i) {
        Attendance one{"2022", {}};
        const std::size_t count = 2 + random() % 4;
        for (std::size_t j = 0; j < count; ++j)
            one.parties.push_back(letter(random() % (1 + random() % actors)));
        all.push_back(std::move(one));
    }
    return timeline_of(all);
}

/// By Boost, each pair of ends counted once.
std::vector<double> betweenness_by_boost(const MeetingNetwork& network) {
    using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;
    Graph graph(network.actors.size() + network.meetings.size());
    for (std::size_t actor = 0; actor < network.actors.size(); ++actor)
        for (const std::size_t meeting : network.attended[actor])
            boost::add_edge(actor, network.actors.size() + meeting, graph);
    std::vector<double> values(boost::num_vertices(graph));
    boost::brandes_betweenness_centrality(
        graph,
        boost::make_iterator_property_map(values.begin(), boost::get(boost::vertex_index, graph)));
    return values;
}

/// Davis, Gardner and Gardner, "Deep South" (1941): which of 18 women came to which of 14 events.
const std::map<std::string, std::vector<int>> davis{
    {"evelyn", {1, 2, 3, 4, 5, 6, 8, 9}},
    {"laura", {1, 2, 3, 5, 6, 7, 8}},
    {"theresa", {2, 3, 4, 5, 6, 7, 8, 9}},
    {"brenda", {1, 3, 4, 5, 6, 7, 8}},
    {"charlotte", {3, 4, 5, 7}},
    {"frances", {3, 5, 6, 8}},
    {"eleanor", {5, 6, 7, 8}},
    {"pearl", {6, 8, 9}},
    {"ruth", {5, 7, 8, 9}},
    {"verne", {7, 8, 9, 12}},
    {"myra", {8, 9, 10, 12}},
    {"katherina", {8, 9, 10, 12, 13, 14}},
    {"sylvia", {7, 8, 9, 10, 12, 13, 14}},
    {"nora", {6, 7, 9, 10, 11, 12, 13, 14}},
    {"helen", {7, 8, 10, 11, 12}},
    {"dorothy", {8, 9}},
    {"olivia", {9, 11}},
    {"flora", {9, 11}},
};

Timeline davis_timeline() {
    std::vector<Attendance> events(14);
    for (const auto& [woman, came] : davis)
        for (const int event : came)
            events[static_cast<std::size_t>(event - 1)].parties.push_back(woman);
    return timeline_of(events);
}

}  // namespace

TEST_CASE("a network holds who takes part, by id, and the meetings with anybody") {
    const auto timeline = timeline_of({{"2022-01-10", {"USA", "RUS"}, {"Ada Quill"}},
                                       {"2022-01-11", {}, {"Ada Quill", "Bo Ness"}},
                                       {"2022-01-12", {"RUS", "NATO"}}});
    const auto parties = network_of(timeline);
    REQUIRE(parties.actors.size() == 3);
    CHECK(parties.actors[0]->id == "NATO");
    CHECK(parties.actors[1]->id == "RUS");
    REQUIRE(parties.meetings.size() == 2);
    CHECK(parties.meetings[1]->meeting.id == "m2");
    CHECK(parties.attended[1] == std::vector<std::size_t>{0, 1});
    CHECK(parties.participants[1] == std::vector<std::size_t>{0, 1});
    const auto people = network_of(timeline, NetworkActors::people);
    REQUIRE(people.actors.size() == 2);
    CHECK(people.meetings.size() == 2);
    CHECK(people.attended[0].size() == 2);
}

TEST_CASE("nobody and nothing is a network too") {
    const auto measures = centralities(network_of(Timeline()));
    CHECK(measures.actors.empty());
    CHECK(measures.meetings.empty());
}

TEST_CASE("one meeting of all is between all, and one actor of all meetings") {
    for (const std::size_t size : {2U, 3U, 7U}) {
        Attendance all{"2022", {}};
        for (std::size_t i = 0; i < size; ++i) all.parties.push_back(letter(i));
        const auto timeline = timeline_of({all});
        const auto measures = centralities(network_of(timeline));
        CHECK(measures.meetings[0].degree == Approx(1));
        CHECK(measures.meetings[0].betweenness == Approx(1));
        CHECK(measures.actors[0].degree == Approx(1));
        CHECK(measures.actors[0].betweenness == Approx(0));
    }
    const auto timeline = timeline_of({{"2022", {"a"}}, {"2022", {"a"}}, {"2022", {"a"}}});
    const auto measures = centralities(network_of(timeline));
    CHECK(measures.actors[0].betweenness == Approx(1));
    CHECK(measures.meetings[2].betweenness == Approx(0));
    CHECK(measures.meetings[2].degree == Approx(1));
}

TEST_CASE("a chain of three actors and two meetings has the values worked out by hand") {
    const auto timeline = timeline_of({{"2022", {"a", "b"}}, {"2022", {"b", "c"}}});
    const auto measures = centralities(network_of(timeline));
    // b lies between {a, m0} and {m1, c}: 4 of at most 4. m0 lies between a and the three others: 3
    // of at most 5.
    CHECK(measures.actors[1].betweenness == Approx(1));
    CHECK(measures.actors[0].betweenness == Approx(0));
    CHECK(measures.meetings[0].betweenness == Approx(0.6));
    CHECK(measures.actors[1].degree == Approx(1));
    CHECK(measures.actors[0].degree == Approx(0.5));
    CHECK(measures.meetings[0].degree == Approx(2.0 / 3));
    CHECK(measures.sampled == 0);
    CHECK(measures.actors[1].margin == 0);
}

TEST_CASE("where two ways are equally short each counts half") {
    // a and c meet twice over b and over d: a square of actors, as edges of two-party meetings.
    const auto timeline = timeline_of(
        {{"2022", {"a", "b"}}, {"2022", {"b", "c"}}, {"2022", {"c", "d"}}, {"2022", {"d", "a"}}});
    const auto network = network_of(timeline);
    const auto measures = centralities(network);
    // A ring of eight: pairs at distance 2 (1), 3 (2) and 4 (3 inner vertices, two ways, half each)
    // make 2 * (3 - 1) / ... = 4.5 for every vertex.
    const double most = (4.0 * 4 * 1 + 4 * 1 * (2 * 3 - 0 - 1) - 3 * (0 - 3 + 3)) / 2;
    for (const auto& one : measures.actors) CHECK(one.betweenness == Approx(4.5 / most));
    for (const auto& one : measures.meetings) CHECK(one.betweenness == Approx(4.5 / most));
}

TEST_CASE("the women of Deep South have the published values") {
    const auto timeline = davis_timeline();
    const auto network = network_of(timeline);
    const auto measures = centralities(network);
    REQUIRE(network.actors.size() == 18);
    REQUIRE(network.meetings.size() == 14);
    // To two decimals, as given for this network normalised after Borgatti and Everett.
    const std::map<std::string, double> women{
        {"evelyn", 0.10},    {"laura", 0.05},   {"theresa", 0.09}, {"brenda", 0.05},
        {"charlotte", 0.01}, {"frances", 0.01}, {"eleanor", 0.01}, {"pearl", 0.01},
        {"ruth", 0.02},      {"verne", 0.02},   {"myra", 0.02},    {"katherina", 0.05},
        {"sylvia", 0.07},    {"nora", 0.11},    {"helen", 0.04},   {"dorothy", 0.00},
        {"olivia", 0.01},    {"flora", 0.01}};
    const double events[] = {0.00, 0.00, 0.02, 0.01, 0.04, 0.07, 0.13,
                             0.24, 0.23, 0.01, 0.02, 0.02, 0.00, 0.00};
    for (const auto& [woman, value] : women) {
        INFO(woman);
        CHECK(measures.actors[place_of(network, woman)].betweenness ==
              Approx(value).margin(0.0051));
    }
    for (std::size_t i = 0; i < 14; ++i) {
        INFO("event " << i + 1);
        CHECK(measures.meetings[i].betweenness == Approx(events[i]).margin(0.0051));
    }
    CHECK(measures.actors[place_of(network, "evelyn")].degree == Approx(8.0 / 14));
    CHECK(measures.meetings[7].degree == Approx(14.0 / 18));
}

TEST_CASE("betweenness of random networks is that of Boost's algorithm") {
    for (const unsigned seed : {1U, 2U, 3U}) {
        const auto timeline = random_timeline(120, 30, seed);
        const auto network = network_of(timeline);
        const auto measures = centralities(network);
        const auto expected = betweenness_by_boost(network);
        // What differs is one factor for each mode.
        const auto same = [&](const std::vector<Centrality>& found, std::size_t first) {
            std::size_t top = 0;
            for (std::size_t i = 0; i < found.size(); ++i)
                if (expected[first + i] > expected[first + top]) top = i;
            const double factor = found[top].betweenness / expected[first + top];
            REQUIRE(factor > 0);
            for (std::size_t i = 0; i < found.size(); ++i)
                if (found[i].betweenness != Approx(factor * expected[first + i]).margin(1e-9))
                    FAIL(i);
        };
        same(measures.actors, 0);
        same(measures.meetings, network.actors.size());
    }
}

TEST_CASE("a sampled betweenness is near the exact one, as near as it says") {
    const auto timeline = random_timeline(6'000, 300, 4);
    const auto network = network_of(timeline);
    const auto exact = centralities(network, 6'000);
    const auto sampled = centralities(network);
    REQUIRE(exact.sampled == 0);
    REQUIRE(sampled.sampled == 2'000);
    std::size_t within = 0;
    for (std::size_t i = 0; i < network.actors.size(); ++i) {
        const double off = std::abs(exact.actors[i].betweenness - sampled.actors[i].betweenness);
        within += off <= sampled.actors[i].margin ? 1 : 0;
        CHECK(off <= 3 * sampled.actors[i].margin + 1e-9);
        if (exact.actors[i].betweenness > 0.01)  // those that matter are told closely
            CHECK(sampled.actors[i].margin < 0.35 * exact.actors[i].betweenness);
        CHECK(exact.actors[i].degree == sampled.actors[i].degree);
    }
    CHECK(within >= network.actors.size() * 95 / 100);
    const auto again = centralities(network);
    CHECK(again.actors[0].betweenness == sampled.actors[0].betweenness);
}
