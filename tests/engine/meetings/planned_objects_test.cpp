// SPDX-License-Identifier: MIT
// What was spoken of is planned, not the talks in which it was.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

// Published on Tuesday, 1 February 2022.
TEST_CASE("plans spoken of at talks make no plan of the talks") {
    check({
        {"Chile's president presented his peace plan at talks with Peru's president on Monday.",
         {"2022-01-31 held talks CHL+PER"}},
        {"Chile's foreign minister discussed the upcoming election in talks with her Peruvian "
         "counterpart on Monday.",
         {"2022-01-31 held talks CHL+PER"}},
        {"Chile's foreign minister welcomed the planned pipeline during talks with her Peruvian "
         "counterpart on Friday.",
         {"2022-01-28 held talks CHL+PER"}},
        {"Chile's foreign minister announced the plan on Monday at a meeting with her Peruvian "
         "counterpart.",
         {"2022-01-31 held talks CHL+PER"}},
        {"Chile announced a plan for talks with Peru on Friday.",
         {"2022-02-04 planned talks CHL+PER"}},
        {"Chile's president spoke of the upcoming meeting in Lima on Friday with Peru's president.",
         {"2022-02-04 planned talks CHL+PER @Lima"}},
        {"Chile and Peru will hold the scheduled talks at the border on Friday.",
         {"2022-02-04 planned talks CHL+PER"}},
    });
}
