// SPDX-License-Identifier: MIT
#include "render/theme.hpp"

#include <set>

#include "render/contrast.hpp"
#include "render/layout/matrix.hpp"
#include "render/svg.hpp"
#include "render/svg_shades.hpp"
#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"

using namespace detente;
using layout::Ink;
using test::has;
using test::occurrences;

TEST_CASE("in every theme letters and the names of parties can be read, and lines be seen") {
    for (const Theme& theme : themes()) {
        INFO(theme.name);
        const std::string& ground = theme.ink(Ink::ground);
        CHECK(contrast(theme.ink(Ink::text), ground) >= least_text_contrast);
        CHECK(contrast(theme.ink(Ink::soft), ground) >= least_text_contrast);
        CHECK(contrast(theme.ink(Ink::join), ground) >= least_sign_contrast);
        for (std::size_t i = 0; i < layout::accent_count; ++i)
            CHECK(contrast(theme.accent(i), ground) >= least_text_contrast);
    }
}

TEST_CASE("figures can be read on every shade of every theme") {
    for (const Theme& theme : themes()) {
        if (theme.by_shape) continue;  // they stand on the ground there
        for (std::size_t level = 0; level <= layout::shade_levels; ++level) {
            INFO(theme.name << " " << level);
            CHECK(contrast(ink_on_shade(theme, level).colour, shade_colour(theme, level)) >=
                  least_text_contrast);
        }
    }
}

TEST_CASE("shades grow away from the ground, level by level") {
    for (const Theme& theme : themes()) {
        double before = 0.99;
        for (std::size_t level = 0; level <= layout::shade_levels; ++level) {
            const double now = contrast(shade_colour(theme, level), theme.ink(Ink::ground));
            CHECK(now > before);
            before = now;
        }
    }
}

TEST_CASE("report is the default, dark is dark, and names are found") {
    CHECK(report_theme().is_default);
    CHECK(find_theme("dark")->is_dark());
    CHECK_FALSE(find_theme("screen")->is_dark());
    CHECK(find_theme("mono")->by_shape);
    CHECK(find_theme("pink") == nullptr);
    CHECK(report_theme().first_font() == "Inter");
}

TEST_CASE("a theme changes colours and no place") {
    const Timeline timeline = test::varied();
    const layout::Ladder ladder = layout::lay_out(test::briefing(timeline), {});
    const std::string report = svg_picture(ladder);
    const std::string dark = svg_picture(ladder, *find_theme("dark"));
    CHECK(svg_picture(ladder, report_theme()) == report);
    CHECK(has(dark, "fill=\"#14171c\""));
    CHECK_FALSE(has(dark, "#1f5fa8"));
    CHECK(occurrences(dark, "<circle") == occurrences(report, "<circle"));
    CHECK(dark.size() == report.size());  // every colour has seven characters
}

TEST_CASE("without colours, the parties of a meeting have marks of different shapes") {
    const Timeline timeline = test::timeline(
        {test::meeting("a", "2022-01-10", "Talks", {"USA", "RUS", "NATO", "DEU", "FRA", "UKR"})});
    const std::string svg =
        svg_picture(layout::lay_out(test::briefing(timeline), {}), *find_theme("mono"));
    const std::size_t row = svg.find("id=\"row-a\"");
    const std::string marks = svg.substr(row, svg.find("</g>", row) - row);
    CHECK(occurrences(marks, "<circle") == 1);
    CHECK(occurrences(marks, "<rect") == 1);
    std::set<std::size_t> corners;
    for (std::size_t at = marks.find("<path d=\"M"); at != marks.npos;
         at = marks.find("<path d=\"M", at + 1)) {
        const std::string path = marks.substr(at, marks.find("/>", at) - at);
        if (has(path, "z\"")) corners.insert(occurrences(path, "L") + 1);
    }
    CHECK(corners == std::set<std::size_t>{3, 4, 5, 6});
}
