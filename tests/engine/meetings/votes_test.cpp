// SPDX-License-Identifier: MIT
// The day of a vote, and a dash for the verb of the second.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

// Published on Tuesday, 1 February 2022.
TEST_CASE("the day of a vote is no meeting's") {
    check({
        {"Chile and Peru signed a deal under which voters will choose in a ballot scheduled for 8 "
         "August.",
         {"2022-02-01 held signing CHL+PER"}},
        {"Chile's president received Peru's president, elected on 4 January, in Lima.",
         {"2022-02-01 held talks CHL+PER @Lima"}},
    });
}

TEST_CASE("a dash may stand for the verb of the second") {
    check({
        {"The presidents of Chile, Peru and Brazil will meet in Lima on Friday. The first summit "
         "was held in March 2010 in Bonn, the second \xE2\x80\x94 in November 2011 in Nairobi.",
         {"2022-02-04 planned talks BRA+CHL+PER @Lima", "2010-03 held summit BRA+CHL+PER @Bonn",
          "2011-11 held summit BRA+CHL+PER @Nairobi"}},
    });
}
