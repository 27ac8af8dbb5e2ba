// SPDX-License-Identifier: MIT
#include "render/svg.hpp"

#include "render/raster.hpp"
#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"

using namespace detente;
using test::has;
using test::occurrences;

namespace {

std::string picture(const Timeline& timeline) {
    return svg_picture(layout::lay_out(test::briefing(timeline), {}));
}

}  // namespace

TEST_CASE("the picture has a row with an id, a title and its text for every meeting") {
    const Timeline timeline = test::varied();
    const std::string svg = picture(timeline);
    CHECK(occurrences(svg, "class=\"row\" role=\"group\"><title>") == 9);
    for (const TimelineMeeting* entry : timeline.meetings()) {
        CHECK(has(svg, "id=\"row-" + entry->meeting.id + "\""));
        CHECK(has(svg, ">" + entry->meeting.title + "<"));
    }
    CHECK(has(svg, "width=\"210mm\""));
    CHECK(has(svg, "role=\"img\""));
    CHECK(has(svg, "<title id=\"title\">Talks on the harbour</title>"));
    CHECK(has(svg, "<desc id=\"desc\">9 meetings"));
    CHECK_FALSE(has(svg, " style="));
}

TEST_CASE("each status has a sign of its own") {
    const std::vector<std::pair<Status, std::string_view>> signs{
        {Status::held, "<circle"},
        {Status::planned, "stroke-width=\"1.47\"/>"},
        {Status::proposed, "stroke-dasharray=\"2.3 1.6\""},
        {Status::cancelled, "text-decoration=\"line-through\""},
        {Status::postponed, "z\" class=\"f0\""}};
    for (const auto& [status, sign] : signs) {
        const std::string svg = picture(
            test::timeline({test::meeting("a", "2022-01-01", "A", {"USA", "RUS"}, status)}));
        CAPTURE(to_string(status));
        CHECK(has(svg, sign));
        for (const auto& [other, other_sign] : signs)
            if (other != status && other != Status::held && other != Status::planned)
                CHECK_FALSE(has(svg, other_sign));
    }
}

TEST_CASE("a row links to its first source, and to nothing but the web") {
    Meeting one = test::meeting("a", "2022-01-01", "A", {"USA"});
    one.evidence = {test::evidence("bad.txt", "q"), test::evidence("good.txt", "q")};
    const Timeline timeline = test::timeline({one});
    Briefing briefing = test::briefing(timeline);
    briefing.sources = {{"bad.txt", "", {}, "javascript:alert(1)", "", "", ""},
                        {"good.txt", "", {}, "https://example.org/?a=1&b=2", "", "", ""}};
    const std::string svg = svg_picture(layout::lay_out(briefing, {}));
    CHECK(has(svg, "<a xlink:href=\"https://example.org/?a=1&amp;b=2\">"));
    CHECK_FALSE(has(svg, "javascript"));
    CHECK(has(svg_inline(layout::lay_out(briefing, {}), 0), "<a href=\"#m-a\">"));
}

TEST_CASE("addresses of any letters can be links in a PDF") {
    for (const std::string_view url :
         {"https://example.org/Élysée", "https://example.org/o'clock\\x(1)",
          "https://example.org/\xFF"}) {
        Meeting one = test::meeting("a", "2022-01-01", "A", {"USA"});
        one.evidence = {test::evidence("doc.txt", "q")};
        const Timeline timeline = test::timeline({one});
        Briefing briefing = test::briefing(timeline);
        briefing.sources = {{"doc.txt", "", {}, std::string(url), "", "", ""}};
        const layout::Ladder ladder = layout::lay_out(briefing, {});
        CAPTURE(url);
        CHECK_NOTHROW(
            pdf_of({{svg_page(ladder, 0), ladder.width, ladder.height}}, "", briefing.today));
    }
}

TEST_CASE("nasty text leaves the picture well-formed") {
    const std::string bad(test::nasty);
    Meeting one = test::meeting(bad, "2022-01-01", bad, {bad, "USA"}, Status::cancelled);
    one.place = one.venue = one.outcome = one.series = bad;
    Meeting two = test::meeting("b", "2022-01-02", "B", {"USA"});
    two.follows = two.part_of = bad;
    two.evidence = {test::evidence(bad, bad, bad)};
    const Timeline timeline = test::timeline({one, two});
    const layout::Ladder ladder = layout::lay_out(test::briefing(timeline, bad), {});
    const std::string svg = svg_page(ladder, 0);
    CHECK_FALSE(has(svg, "<img"));
    // librsvg reads XML strictly.
    CHECK_NOTHROW(pdf_of({{svg, ladder.width, ladder.height}}, bad, *parse_day("2022-01-01")));
}
