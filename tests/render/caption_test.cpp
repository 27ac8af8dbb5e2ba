// SPDX-License-Identifier: MIT
#include "render/caption.hpp"

#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"

using namespace detente;

TEST_CASE("a caption says what is shown, by which signs, and from where") {
    const Timeline timeline =
        test::timeline({test::meeting("a", "2022-01-01", "A", {"USA"}),
                        test::meeting("b", "2022-02", "B", {"USA"}, Status::planned)});
    Briefing briefing = test::briefing(timeline);
    CHECK(caption_of(briefing, LayoutKind::ladder) ==
          "Talks on the harbour. 2 meetings, January 2022 to February 2022 · as known on 23 "
          "February 2022 · not yet reviewed. A row for each meeting, a column for each party. "
          "Marks filled: held, hollow: planned; shaded: the day is not known.\n");
    briefing.sources = {{"one.txt", "They met", {"Wire", "Post"}, "", "2022-01-02T10:00", "", ""},
                        {"two.txt", "", {}, "", "", "", ""}};
    CHECK_THAT(caption_of(briefing, LayoutKind::lanes),
               Catch::EndsWith("\n\nSources: Wire, Post: They met (2022-01-02); two.txt.\n"));
}
