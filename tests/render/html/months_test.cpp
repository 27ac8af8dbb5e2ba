// SPDX-License-Identifier: MIT
#include "render/html/months.hpp"

#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"

using namespace detente;
using test::has;
using test::occurrences;

TEST_CASE("the months of each year that had meetings are counted") {
    const Timeline timeline = test::timeline({test::meeting("a", "2019-03-01", "A", {"USA"}),
                                              test::meeting("b", "2019-03-31", "B", {"USA"}),
                                              test::meeting("c", "2021-12", "C", {"USA"}),
                                              test::meeting("d", "", "D", {"USA"})});
    const std::string svg = months_drawing(timeline);
    CHECK(has(svg, "<title>Mar 2019: 2 meetings</title>"));
    CHECK(has(svg, "<title>Dec 2021: 1 meeting</title>"));
    CHECK(occurrences(svg, "<rect") == 24);
    CHECK_FALSE(has(svg, "2020"));
    CHECK(has(svg, "1 meeting without a known day"));
}

TEST_CASE("a long timeline is drawn by months and leaves the list to the script") {
    const Timeline timeline = test::crowd(static_cast<int>(most_rows_drawn), 9);
    std::string html;
    for (const Format& format : formats())
        if (format.name == "html") html = format.render(test::briefing(timeline), {}).front();
    CHECK(has(html, "data-drawing=\"months\""));
    CHECK_FALSE(has(html, "<article"));
    CHECK(has(html, "class=\"needs-script\""));
    CHECK(html.size() < most_rows_drawn * 1500);
}
