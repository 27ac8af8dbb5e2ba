// SPDX-License-Identifier: MIT
#include "cli/support/diff_page.hpp"

#include "tests/catch.hpp"

using namespace detente;
using detente::cli::diff_page;

namespace {

Timeline timeline(const std::string& outcome, const std::string& title) {
    Meeting meeting;
    meeting.id = "2022-01-10-geneva-rus-usa";
    meeting.when = parse_edtf("2022-01-10").value();
    meeting.parties = {"RUS", "USA"};
    meeting.title = title;
    meeting.outcome = outcome;
    Timeline made;
    made.add_meeting({meeting, Review::candidate});
    return made;
}

std::string page(const Timeline& before, const Timeline& after, const std::string& title) {
    return diff_page(compare(before, after), title);
}

}  // namespace

TEST_CASE("a page of changes shows what was and what is") {
    const auto html = page(timeline("none", "Talks"), timeline("a deal", "Talks"), "January");
    CHECK_THAT(html, Catch::Contains("<h1 dir=\"auto\">Changes: January</h1>"));
    CHECK_THAT(html, Catch::Contains("0 new, 1 changed, 0 gone; 1 meeting on the timeline now"));
    CHECK_THAT(html, Catch::Contains("<del>none</del>"));
    CHECK_THAT(html, Catch::Contains("<ins>a deal</ins>"));
    CHECK_THAT(html, Catch::Contains("10 January 2022"));
    CHECK_THAT(html, Catch::Contains("Russia, United States"));
}

TEST_CASE("a page of no changes says so") {
    const auto same = timeline("none", "Talks");
    CHECK_THAT(page(same, same, "January"), Catch::Contains("<p>Nothing changed.</p>"));
}

TEST_CASE("nothing from outside becomes markup on a page of changes") {
    const std::string attack = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
    for (const auto& html :
         {page(timeline(attack, attack), timeline(attack + "2", attack + "3"), attack),
          page(Timeline(), timeline(attack, attack), attack),
          page(timeline(attack, attack), Timeline(), attack)}) {
        CHECK(html.find("<script") == std::string::npos);
        CHECK(html.find("<img") == std::string::npos);
        CHECK_THAT(html, Catch::Contains("&lt;script&gt;"));
        CHECK_THAT(html, Catch::Contains("default-src 'none'"));
    }
}
