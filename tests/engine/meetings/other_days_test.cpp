// SPDX-License-Identifier: MIT
// Days in a meeting's sentence that are of something else, and days of what fell through.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

// Published on Tuesday, 1 February 2022.
TEST_CASE("the day before a noun is that noun's") {
    check({
        {"Chile and Peru held talks in Lima about the crisis that the 19 November uprising left.",
         {"2022-02-01 held talks CHL+PER @Lima"}},
        {"The talks in Lima between Chile and Peru follow the January 11 raid on a village.",
         {"2022-02-01 held talks CHL+PER @Lima"}},
        {"Chile's minister said at the 3 January Lima talks with Peru that the road would open.",
         {"2022-01-03 held talks CHL+PER @Lima"}},
        {"Chile and Peru praised the 3 January peace conference in Lima.",
         {"2022-01-03 held session CHL+PER @Lima"}},
    });
}

TEST_CASE("the day in a clause about somebody or something is that clause's") {
    check({
        {"Chile's foreign minister met her Peruvian colleague, who took office in March 2020.",
         {"2022-02-01 held talks CHL+PER"}},
        {"The presidents of Chile and Peru met in Bonn to end the fighting that broke out on 3 "
         "December.",
         {"2022-02-01 held talks CHL+PER @Bonn"}},
        {"Chile and Peru held talks in Bonn on the dam that Chile began to fill in July 2020.",
         {"2022-02-01 held talks CHL+PER @Bonn"}},
        {"The president of Chile met the president of Peru at a summit that took place on 3 "
         "January.",
         {"2022-01-03 held summit CHL+PER"}},
        {"The presidents of Chile and Peru met at a ceremony which began on 3 January in Bonn.",
         {"2022-01-03 held talks CHL+PER @Bonn"}},
    });
}

TEST_CASE("what was called off lay on either side of today") {
    check({
        {"A third round of fishery talks between Chile and Peru scheduled for December was "
         "cancelled.",
         {"2021-12 cancelled talks CHL+PER"}},
        {"The talks between Chile and Peru planned for November were called off after the storm.",
         {"2021-11 cancelled talks CHL+PER"}},
        {"A summit of Chile and Peru scheduled for March was postponed.",
         {"2022-03 postponed summit CHL+PER"}},
        {"A third round of border talks between Chile and Peru will be held in July.",
         {"2022-07 planned talks CHL+PER"}},
    });
}

TEST_CASE("this Sunday's summit is ahead, and who is now meeting is met") {
    check({
        {"Critics judged that this Sunday's summit of the presidents of Chile and Peru in Lima "
         "raised hopes.",
         {"2022-02-06 planned summit CHL+PER @Lima"}},
        {"The foreign ministers of Chile and Peru are now meeting in Lima.",
         {"2022-02-01 held talks CHL+PER @Lima"}},
        {"The president of Chile is currently meeting with the president of Peru.",
         {"2022-02-01 held talks CHL+PER"}},
    });
}

TEST_CASE("who sends a delegation or a mission takes part") {
    check({
        {"Chile will send a delegation to Lima for talks with Peru on 5 March.",
         {"2022-03-05 planned talks CHL+PER @Lima"}},
        {"Chile is to send a team of forty to Lima for March 5-6 talks with Peru.",
         {"2022-03-05/2022-03-06 planned talks CHL+PER @Lima"}},
        {"Kenya's President Ruto met representatives of the embassies of Norway and Japan on "
         "Monday.",
         {"2022-01-31 held talks JPN+KEN+NOR"}},
        {"Kenya's President Ruto held a meeting with the heads of the diplomatic missions of "
         "Norway and Japan on Monday.",
         {"2022-01-31 held talks JPN+KEN+NOR"}},
        {"Chile sent troops to the border of Norway on Monday.", {}},
    });
}

TEST_CASE("what was said on a day at a meeting was said on the meeting's day") {
    check({
        {"Elections will be held on 5 May, the president of Chile said on Monday during talks with "
         "the president of Peru in Lima.",
         {"2022-01-31 held talks CHL+PER @Lima"}},
        {"Troops will leave by June, said Chile's foreign minister on Monday, following talks with "
         "the president of Peru.",
         {"2022-01-31 held talks CHL+PER"}},
        {"The border will open in May, the presidents of Chile and Peru said Monday after a summit "
         "in Lima.",
         {"2022-01-31 held summit CHL+PER @Lima"}},
        {"Chile's foreign minister told reporters on Monday that he would hold a meeting with his "
         "Peruvian counterpart.",
         {"undated planned talks CHL+PER"}},
    });
}

TEST_CASE("the day of an announcement, or of the visit before, is not the meeting's") {
    check({
        {"The talks between Chile and Peru went well, and a joint statement is expected on Friday.",
         {"undated planned talks CHL+PER"}},
        {"The visit of the Chilean president to Lima comes after a trip by Kenya's president to "
         "Lima in December.",
         {"2022-02-01 held visit CHL+PER @Lima", "2021-12 held visit KEN+PER @Lima"}},
    });
}

TEST_CASE("talks that somebody comes to revive are not held, those involving some are") {
    check({
        {"The Kenyan foreign minister arrived in Lima on Monday to help revive peace talks between "
         "Chile and Bolivia.",
         {"2022-01-31 held visit KEN+PER @Lima"}},
        {"The Kenyan foreign minister flew to Lima on Monday in a bid to jump-start stalled talks "
         "between Chile and Bolivia.",
         {"2022-01-31 held visit KEN+PER @Lima"}},
        {"Talks involving Chile, Peru and Bolivia will be held in Bonn on Friday.",
         {"2022-02-04 planned talks BOL+CHL+PER @Bonn"}},
        {"A meeting involving CARICOM heads of government is set to take place in Jamaica on "
         "Friday.",
         {"2022-02-04 planned session CARICOM @Jamaica"}},
    });
}

TEST_CASE("when a body was founded is not when it met") {
    check({
        {"The NATO-Russia Council, a forum set up in 2002, sat for four hours in Brussels on "
         "Monday.",
         {"2022-01-31 held session NATO+RUS @Brussels"}},
        {"The Andean Community, founded in 1969, met in Lima on Monday.",
         {"2022-01-31 held session andean-community @Lima"}},
    });
}
