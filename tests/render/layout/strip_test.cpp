// SPDX-License-Identifier: MIT
#include "render/layout/strip.hpp"

#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"
#include "timelines/error.hpp"

using namespace detente;
using layout::Lanes;
using layout::Upright;

namespace {

layout::LanesOptions sheet(double width, double height, double scale = 1) {
    layout::LanesOptions options;
    options.width = width;
    options.page_height = height;
    options.scale = scale;
    return options;
}

struct Area {
    double left, right, top, bottom;
};

bool meet(const Area& a, const Area& b) {
    return a.left < b.right - 1e-6 && b.left < a.right - 1e-6 && a.top < b.bottom - 1e-6 &&
           b.top < a.bottom - 1e-6;
}

/// The mark and the number above it.
std::vector<Area> areas_of(const Upright& upright, double line) {
    const double y = line - upright.lift;
    const auto& number = upright.label.front();
    const double half = layout::width_of(number) / 2;
    return {{upright.x - 1.42, upright.x + 1.42, y - 1.42, y + 1.42},
            {number.x - half, number.x + half, number.baseline - 2.2, number.baseline}};
}

}  // namespace

TEST_CASE("on a strip no mark and no number lies over another, however many there are") {
    for (const int meetings : {5, 50, 300})
        for (const auto& options :
             {layout::LanesOptions(), sheet(297, 210), sheet(225.8, 127, 1.5)}) {
            const Timeline timeline = test::crowd(meetings, 40);
            const Lanes strip = layout::lay_out_strip(test::briefing(timeline), options);
            const auto& band = strip.pages.front().bands.front();
            REQUIRE(band.uprights.size() == static_cast<std::size_t>(meetings));
            std::vector<Area> areas;
            for (const Upright& upright : band.uprights)
                for (const Area& area : areas_of(upright, band.lane_y.front()))
                    areas.push_back(area);
            INFO(meetings << " " << options.page_height);
            std::size_t meetings_of_areas = 0;
            for (std::size_t i = 0; i < areas.size(); ++i) {
                CHECK(areas[i].left >= 0);
                CHECK(areas[i].right <= strip.width);
                for (std::size_t j = i + 1; j < areas.size(); ++j)
                    meetings_of_areas += meet(areas[i], areas[j]) ? 1 : 0;
            }
            CHECK(meetings_of_areas == 0);
            double bottom = 0;
            for (const auto& line : strip.pages.front().texts)
                if (line.baseline < band.lane_y.front()) bottom = std::max(bottom, line.baseline);
            for (const Area& area : areas) CHECK(area.top > bottom);
            if (options.page_height > 0) CHECK(band.axis < strip.pages.front().height - 10);
        }
}

TEST_CASE("a mark stands at its day; those of one day are stacked") {
    const Timeline timeline = test::timeline({test::meeting("a", "2022-01-10", "One", {"USA"}),
                                              test::meeting("b", "2022-01-10", "Two", {"RUS"}),
                                              test::meeting("c", "2022-01-20", "Three", {"RUS"})});
    const Lanes strip = layout::lay_out_strip(test::briefing(timeline), {});
    const auto& uprights = strip.pages.front().bands.front().uprights;
    CHECK(uprights[0].x == uprights[1].x);
    CHECK(uprights[0].lift == 0);
    CHECK(uprights[1].lift > 0);
    CHECK(uprights[1].foot == uprights[1].x);
    CHECK(uprights[2].lift == 0);
    CHECK(uprights[2].x > uprights[0].x);
    CHECK(strip.pages.front().key.size() == 3);
}

TEST_CASE("marks move aside only where stacks would grow too high, and keep their order by level") {
    const std::vector<double> wanted(10, 50.0);
    const std::vector<double> widths(10, 4.0);
    CHECK(layout::stack_marks(wanted, widths, 0, 100, 10).back().level == 9);
    const auto places = layout::stack_marks(wanted, widths, 0, 100, 3);
    REQUIRE(places.size() == 10);
    for (std::size_t i = 3; i < 10; ++i) CHECK(places[i].x >= places[i - 3].x + 4 - 1e-9);
    CHECK(layout::stack_marks(wanted, widths, 0, 8, 3).empty());
}

TEST_CASE("where a page is too small for the marks, the error says what to do") {
    const Timeline timeline = test::crowd(900, 10);
    CHECK_THROWS_WITH(layout::lay_out_strip(test::briefing(timeline), sheet(120, 120)),
                      Catch::Contains("choose fewer (--top 100)"));
}

TEST_CASE("a strip of no meetings, and of one without a day, is drawn") {
    const Timeline none;
    CHECK(layout::lay_out_strip(test::briefing(none), {}).pages.front().bands.empty());
    const Timeline undated = test::timeline({test::meeting("a", "", "Some day", {"USA"})});
    CHECK(layout::lay_out_strip(test::briefing(undated), {}).pages.front().key.size() == 1);
}
