// SPDX-License-Identifier: MIT
#include "render/graphviz.hpp"
#include "render/raster.hpp"
#include "render/svg.hpp"
#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"

using namespace detente;
using test::has;
using test::occurrences;

namespace {

layout::Lanes lanes(const Timeline& timeline) {
    return layout::lay_out_lanes(test::briefing(timeline), {});
}

}  // namespace

TEST_CASE("in lanes every meeting has its mark, its title and its summary") {
    const Timeline timeline = test::varied();
    const std::string svg = svg_picture(lanes(timeline));
    CHECK(occurrences(svg, "class=\"meeting\" role=\"group\"><title>") == 8);
    CHECK(has(svg, "id=\"key-i\""));  // the one without a day
    for (const TimelineMeeting* entry : timeline.meetings()) {
        if (entry->meeting.when) CHECK(has(svg, "id=\"mark-" + entry->meeting.id + "\""));
        CHECK(has(svg, ">" + entry->meeting.title + "<"));
    }
    CHECK(has(svg, "role=\"img\""));
    CHECK(has(svg, "<desc id=\"desc\">9 meetings"));
    CHECK_FALSE(has(svg, " style="));
}

TEST_CASE("lanes inside a page link to its entries and share no id with the ladder") {
    const Timeline timeline = test::varied();
    const std::string svg = svg_inline(lanes(timeline), 0);
    CHECK(has(svg, "<a href=\"#m-a\">"));
    const std::string ladder = svg_inline(layout::lay_out(test::briefing(timeline), {}), 0);
    for (std::size_t at = svg.find(" id=\""); at != svg.npos; at = svg.find(" id=\"", at + 1)) {
        const std::string id = svg.substr(at, svg.find('"', at + 5) - at + 1);
        CAPTURE(id);
        CHECK_FALSE(has(ladder, id));
    }
}

TEST_CASE("nasty text leaves the lanes well-formed, as SVG and as DOT") {
    const std::string bad(test::nasty);
    std::vector<Meeting> all{test::meeting(bad, "2022-01-01", bad, {bad, "USA"}, Status::cancelled),
                             test::meeting("b", "", bad, {"USA"})};
    all[0].place = all[0].venue = all[0].series = bad;
    all[1].follows = bad;
    for (int i = 0; i < 20; ++i)
        all.push_back(test::meeting("m" + std::to_string(i),
                                    "2022-01-0" + std::to_string(1 + i % 9), bad, {bad}));
    const Timeline timeline = test::timeline(std::move(all));
    const layout::Lanes laid = layout::lay_out_lanes(test::briefing(timeline, bad), {});
    const std::string svg = svg_picture(laid);
    CHECK_FALSE(has(svg, "<img"));
    CHECK_NOTHROW(pdf_of({{svg, laid.width, laid.height}}, bad, *parse_day("2022-01-01")));
    CHECK_NOTHROW(draw_dot(dot_of(laid)));
}

TEST_CASE("Graphviz redraws the lanes with every meeting in its place") {
    const Timeline timeline = test::varied();
    const layout::Lanes laid = lanes(timeline);
    std::string svg = draw_dot(dot_of(laid));
    for (std::size_t at = svg.find("&#45;"); at != svg.npos; at = svg.find("&#45;", at))
        svg.replace(at, 5, "-");
    const auto centre = [&svg](const std::string& title) {
        const std::size_t at = svg.find("cx=\"", svg.find("<title>" + title + "</title>"));
        return std::stod(svg.substr(at + 4));
    };
    const auto& uprights = laid.pages.front().bands.front().uprights;
    REQUIRE(uprights.size() > 2);
    const double apart = (uprights[1].x - uprights[0].x) / layout::points(1);
    CHECK(centre("mark-RUS-b") - centre("mark-RUS-a") == Approx(apart).margin(0.1));
    for (const TimelineMeeting* entry : timeline.meetings())
        CHECK(has(svg, ">" + entry->meeting.title + "<"));
}
