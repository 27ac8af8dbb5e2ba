// SPDX-License-Identifier: MIT
#include "render/html/page.hpp"

#include <array>

#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"

using namespace detente;
using test::has;
using test::occurrences;

namespace {

std::string page(const Briefing& briefing) {
    layout::LadderOptions options;
    options.with_title = false;
    const layout::Ladder ladder = layout::lay_out(briefing, options);
    const std::array drawings{ladder_drawing(ladder)};
    return page_of(briefing, ladder, drawings);
}

}  // namespace

TEST_CASE("the page has an entry for every meeting and the drawing links to it") {
    const Timeline timeline = test::varied();
    const std::string html = page(test::briefing(timeline));
    CHECK(occurrences(html, "<article") == 9);
    for (const TimelineMeeting* entry : timeline.meetings()) {
        CHECK(has(html, "id=\"m-" + entry->meeting.id + "\""));
        CHECK(has(html, "<a href=\"#m-" + entry->meeting.id + "\">"));
        CHECK(has(html, ">" + entry->meeting.title + "</h3>"));
    }
    CHECK(has(html, "<h1 dir=\"auto\">Talks on the harbour</h1>"));
    CHECK(has(html, "9 meetings, June 2021 to May 2022 · as known on 23 February 2022"));
    CHECK(has(html, "18 to 20 February 2022"));
    CHECK(has(html, "moved from 25 February 2022"));
}

TEST_CASE("evidence is quoted with its source, the words of the date marked") {
    const Timeline timeline = test::varied();
    Briefing briefing = test::briefing(timeline);
    briefing.sources = {{"one.txt",
                         "Harbour talks",
                         {"The Gazette"},
                         "https://example.org/1",
                         "2022-01-11T08:00:00Z",
                         "given",
                         ""},
                        {"two.txt", "", {}, "file:///etc/passwd", "", "", ""}};
    const std::string html = page(briefing);
    CHECK(has(html, "They met on <mark>Monday</mark> in Geneva."));
    CHECK(has(html,
              "<a href=\"https://example.org/1\" target=\"_blank\" rel=\"noopener "
              "noreferrer\">Harbour talks</a>, The Gazette, 11 January 2022"));
    CHECK(has(html, "<figcaption>two.txt</figcaption>"));
    CHECK_FALSE(has(html, "passwd"));
}

TEST_CASE("sources that differ are shown side by side") {
    Meeting one = test::meeting("a", "2022-01-10", "A", {"USA"});
    one.conflicts = {{"when", {{"2022-01-10", {"x.txt"}}, {"2022-01-11", {"y.txt", "z.txt"}}}}};
    const Timeline timeline = test::timeline({one});
    CHECK(has(page(test::briefing(timeline)),
              "<b>when</b>: 10 January 2022 <span class=\"docs\">(x.txt)</span>; 11 January 2022 "
              "<span class=\"docs\">(y.txt, z.txt)</span>"));
}

TEST_CASE("what nobody reviewed says so") {
    Timeline timeline;
    timeline.add_meeting({test::meeting("a", "2022-01-01", "A", {"USA"}), Review::corrected});
    timeline.add_meeting({test::meeting("b", "2022-01-02", "B", {"USA"}), Review::candidate});
    const std::string html = page(test::briefing(timeline));
    CHECK(occurrences(html, "<span class=\"unreviewed\">not yet reviewed</span>") == 1);
    CHECK(has(html, "class=\"meeting is-held is-candidate\" id=\"m-b\""));
}

TEST_CASE("the page asks nobody for anything and runs only its own script") {
    const Timeline timeline = test::varied();
    const std::string html = page(test::briefing(timeline));
    const std::string_view markup = std::string_view(html).substr(0, html.find("<script>"));
    CHECK(has(html, "default-src 'none'; style-src 'sha256-"));
    CHECK(occurrences(html, "<script>") == 1);
    CHECK(occurrences(html, "<script type=\"application/json\"") == 2);
    for (const std::string_view forbidden :
         {"src=", "<link", "@import", "url(http", " onclick", " style=", "unsafe-inline"})
        CHECK_FALSE(has(markup, forbidden));
}

TEST_CASE("text stays text wherever it comes from") {
    const std::string bad(test::nasty);
    Meeting one = test::meeting(bad, "2022-01-01", bad, {bad});
    one.place = one.venue = one.outcome = one.series = one.country = bad;
    one.people = one.hosts = one.mediators = one.topics = {bad};
    one.evidence = {test::evidence(bad, bad, bad)};
    one.conflicts = {{bad, {{bad, {bad}}}}};
    const Timeline timeline = test::timeline({one});
    Briefing briefing = test::briefing(timeline, bad);
    briefing.sources = {{bad, bad, {bad}, "https://example.org/\"><script>", bad, "", ""}};
    const std::string html = page(briefing);
    CHECK(occurrences(html, "<script") == 3);
    CHECK(occurrences(html, "</script") == 3);
    CHECK_FALSE(has(html, "<img"));
    CHECK_FALSE(has(html, "example.org"));
}

TEST_CASE("an empty briefing is a calm page") {
    const Timeline timeline;
    const std::string html = page(test::briefing(timeline, ""));
    CHECK(has(html, "<h1 dir=\"auto\">Timeline</h1>"));
    CHECK(has(html, "No meetings"));
}

TEST_CASE("the page shows as many drawings as it is given") {
    const Timeline timeline = test::varied();
    const Briefing briefing = test::briefing(timeline);
    const layout::Ladder ladder = layout::lay_out(briefing, {});
    const std::array drawings{ladder_drawing(ladder),
                              PageDrawing{"lanes", "Lanes & more", "<svg></svg>"}};
    const std::string html = page_of(briefing, ladder, drawings);
    CHECK(has(html, "data-drawing=\"ladder\" aria-label=\"Ladder\""));
    CHECK(has(html, "data-drawing=\"lanes\" aria-label=\"Lanes &amp; more\""));
}
