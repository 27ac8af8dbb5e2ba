// SPDX-License-Identifier: MIT
// Strip, matrix and network through to the files.
#include <algorithm>

#include "render/graphviz.hpp"
#include "render/picture.hpp"
#include "render/raster.hpp"
#include "render/render.hpp"
#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"
#include "timelines/error.hpp"

using namespace detente;
using test::has;
using test::occurrences;

namespace {

RenderOptions options(LayoutKind layout, NetworkNodes nodes = NetworkNodes::actors) {
    RenderOptions result;
    result.layout = layout;
    result.network_nodes = nodes;
    return result;
}

const std::vector<RenderOptions>& kinds() {
    static const std::vector<RenderOptions> all{
        options(LayoutKind::strip), options(LayoutKind::matrix), options(LayoutKind::network),
        options(LayoutKind::network, NetworkNodes::meetings)};
    return all;
}

std::vector<std::string> files(const Briefing& briefing, const RenderOptions& options,
                               std::string_view format) {
    const auto found = std::ranges::find(formats(), format, &Format::name);
    return found->render(briefing, options);
}

}  // namespace

TEST_CASE("every picture in every theme is the same to the byte each time, and librsvg reads it") {
    const Timeline timeline = test::varied();
    const Briefing briefing = test::briefing(timeline);
    for (RenderOptions options : kinds())
        for (const Theme& theme : themes()) {
            options.theme = theme;
            const auto first = files(briefing, options, "svg");
            CHECK(first == files(briefing, options, "svg"));
            CHECK_FALSE(has(first.front(), " style="));
            CHECK(has(files(briefing, options, "pdf").front(), "%PDF"));
        }
}

TEST_CASE("nasty names leave every picture well-formed, as SVG and as DOT") {
    const std::string bad(test::nasty);
    std::vector<Meeting> all{
        test::meeting(bad, "2022-01-01", bad, {bad, "USA"}, Status::cancelled),
        test::meeting("b", "2022-01-01", bad, {bad, "USA", "RUS"}, Status::planned)};
    all[0].place = all[1].place = bad;
    for (int i = 0; i < 20; ++i)
        all.push_back(test::meeting("m" + std::to_string(i), "2022-01-02", bad, {bad, "RUS"}));
    const Timeline timeline = test::timeline(std::move(all));
    const Briefing briefing = test::briefing(timeline, bad);
    for (const RenderOptions& options : kinds()) {
        const std::string svg = files(briefing, options, "svg").front();
        CHECK_FALSE(has(svg, "<img"));
        CHECK_FALSE(has(svg, "</script>"));
        CHECK_NOTHROW(files(briefing, options, "pdf"));
        if (options.layout == LayoutKind::matrix) continue;
        const std::string dot = files(briefing, options, "gv").front();
        CHECK_NOTHROW(draw_dot(dot));
        CHECK_FALSE(has(draw_dot(dot), "<img"));
    }
}

TEST_CASE("links of a picture lead to the web and nowhere else") {
    std::vector<Meeting> all{test::meeting("a", "2022-01-01", "Talks", {"USA", "RUS"}),
                             test::meeting("b", "2022-01-02", "More", {"USA", "FRA"})};
    all[0].evidence = {test::evidence("good.txt", "They met.")};
    all[1].evidence = {test::evidence("bad.txt", "They met.")};
    const Timeline timeline = test::timeline(std::move(all));
    Briefing briefing = test::briefing(timeline);
    Source good;
    good.doc = "good.txt";
    good.url = "https://news.example/1";
    Source bad;
    bad.doc = "bad.txt";
    bad.url = "javascript:alert(1)";
    briefing.sources = {good, bad};
    for (const RenderOptions& options : kinds()) {
        const std::string svg = files(briefing, options, "svg").front();
        CHECK(has(svg, "xlink:href=\"https://news.example/1\""));
        CHECK_FALSE(has(svg, "javascript:"));
    }
}

TEST_CASE("the network's DOT has its positions, and Graphviz draws each name and tie from it") {
    const Timeline timeline = test::varied();
    const std::string dot =
        files(test::briefing(timeline), options(LayoutKind::network), "gv").front();
    CHECK(has(dot, "\"actor-USA\""));
    const std::string svg = draw_dot(dot);
    CHECK(has(svg, "United States"));
    const std::string ours =
        files(test::briefing(timeline), options(LayoutKind::network), "svg").front();
    CHECK(occurrences(ours, "<g class=\"tie\">") == occurrences(dot, "\" -> \"actor-"));
}

TEST_CASE("a matrix is no graph, and the error says what to take") {
    const Timeline timeline = test::varied();
    CHECK_THROWS_WITH(files(test::briefing(timeline), options(LayoutKind::matrix), "gv"),
                      Catch::Contains("take svg, pdf or png"));
}
