// SPDX-License-Identifier: MIT
#include "render/graphviz.hpp"

#include <thread>

#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"
#include "timelines/error.hpp"

using namespace detente;
using test::has;

namespace {

std::string dot(const Timeline& timeline) {
    return dot_of(layout::lay_out(test::briefing(timeline), {}));
}

/// Graphviz writes "-" as a reference, some versions in attributes too.
std::string drawn(const std::string& graph) {
    constexpr std::string_view reference = "&#45;";
    std::string svg = draw_dot(graph);
    for (std::size_t at = svg.find(reference); at != std::string::npos;
         at = svg.find(reference, at))
        svg.replace(at, reference.size(), "-");
    return svg;
}

}  // namespace

TEST_CASE("Graphviz redraws the graph and every meeting is there") {
    const Timeline timeline = test::varied();
    const std::string svg = drawn(dot(timeline));
    for (const TimelineMeeting* entry : timeline.meetings()) {
        CAPTURE(entry->meeting.id);
        CHECK(has(svg, "id=\"meeting-" + entry->meeting.id + "\""));
        CHECK(has(svg, ">" + entry->meeting.title + "<"));
        for (const std::string& party : entry->meeting.parties)
            CHECK(has(svg, "<title>mark-" + party + "-" + entry->meeting.id + "</title>"));
    }
    CHECK(has(svg, "meeting-a-&gt;meeting-b"));
}

TEST_CASE("a mark stands in Graphviz's drawing where the layout put it") {
    const Timeline timeline =
        test::timeline({test::meeting("a", "2022-01-01", "A", {"USA", "RUS"}),
                        test::meeting("b", "2022-01-02", "B", {"USA", "RUS"})});
    const layout::Ladder ladder = layout::lay_out(test::briefing(timeline), {});
    const std::string svg = drawn(dot_of(ladder));
    const auto centre = [&svg](const std::string& title) {
        const std::size_t at = svg.find("cx=\"", svg.find("<title>" + title + "</title>"));
        return std::stod(svg.substr(at + 4));
    };
    const double apart = (ladder.columns[1].x - ladder.columns[0].x) / layout::points(1);
    CHECK(centre("mark-RUS-a") - centre("mark-USA-a") == Approx(apart).margin(0.1));
    CHECK(centre("mark-USA-b") == Approx(centre("mark-USA-a")));
}

TEST_CASE("text that Graphviz could take for markup or escapes stays text") {
    const std::string bad(test::nasty);
    Meeting one = test::meeting("a\\N b", "2022-01-01", bad, {bad, "USA"});
    one.outcome = bad;
    const std::string svg = drawn(dot(test::timeline({one})));
    CHECK(has(svg, "id=\"meeting-a/N_b\""));
    CHECK(has(svg, "&lt;/script&gt;&lt;img onerror"));
}

TEST_CASE("an empty timeline is a graph as well") {
    CHECK(has(draw_dot(dot(Timeline())), "No meetings"));
}

TEST_CASE("what is no graph is an error that says so") {
    CHECK_THROWS_AS(draw_dot("digraph { a -> "), Error);
    CHECK_THROWS_AS(draw_dot(""), Error);
    CHECK_NOTHROW(draw_dot("digraph { a [pos=\"1,1\"] }"));
}

TEST_CASE("threads may draw at once") {
    const std::string graph = dot(test::crowd(20, 5));
    const std::string expected = draw_dot(graph);
    std::vector<std::string> results(4);
    std::vector<std::thread> threads;
    for (std::string& out : results)
        threads.emplace_back([&] { out = draw_dot(dot(test::crowd(20, 5))); });
    for (std::thread& thread : threads) thread.join();
    for (const std::string& out : results) CHECK(out == expected);
}
