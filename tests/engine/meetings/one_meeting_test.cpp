// SPDX-License-Identifier: MIT
// One meeting told in several ways is one record; others beside it stay apart.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("a day narrows the week that the text gave first") {
    check({
        {"Chile and Peru will hold talks this week in Lima. The talks will begin on Thursday.",
         {"2022-02-03 planned talks CHL+PER @Lima"}},
        {"Macron and Scholz will meet next week. The talks are set for 9 February in Berlin.",
         {"2022-02-09 planned talks DEU+FRA @Berlin"}},
        {"Macron met Scholz in Berlin from 10 to 12 January 2022. On 11 January Macron and Scholz "
         "held talks on trade.",
         {"2022-01-10/2022-01-12 held talks DEU+FRA @Berlin"}},
    });
}

TEST_CASE("the same parties on the same day have one meeting") {
    check({
        {"Macron met Scholz in Berlin on 12 January 2022. On 12 January Macron and Scholz held "
         "talks, which caused concern in Warsaw.",
         {"2022-01-12 held talks DEU+FRA @Berlin"}},
        {"Macron met Scholz in Berlin on 12 January 2022. Macron and Scholz met again in Paris on "
         "14 January 2022.",
         {"2022-01-12 held talks DEU+FRA @Berlin", "2022-01-14 held talks DEU+FRA @Paris"}},
        {"Macron held a telephone conversation with Scholz. The two leaders had an in-depth "
         "discussion on trade.",
         {"2022-02-01 held call DEU+FRA"}},
        {"Macron held a telephone conversation with Scholz on Sunday. On Monday the two leaders "
         "held a discussion in Paris.",
         {"2022-01-30 held call DEU+FRA", "2022-01-31 held talks DEU+FRA @Paris"}},
    });
}

TEST_CASE("the first time since a year tells of the one before") {
    check({
        {"The foreign ministers of Chile and Peru met on Monday for the first time since May 2019.",
         {"2022-01-31 held talks CHL+PER", "2019-05 held talks CHL+PER"}},
        {"If it takes place, it would be the first summit between Japan and North Korea since "
         "2004.",
         {"2004 held summit JPN+PRK"}},
        {"The foreign ministers of Chile and Peru met on Monday for the first time since Friday's "
         "vote.",
         {"2022-01-31 held talks CHL+PER"}},
        {"The president of Chad held his first talks on Monday with rebels of Niger, who have "
         "fought since 2014.",
         {"2022-01-31 held talks NER+TCD"}},
    });
}

TEST_CASE("a body may be named by what its members are") {
    check({
        {"Canada raised the matter at the Tokyo summit of the seven leading industrial powers in "
         "May 1986.",
         {"1986-05 held summit CAN+G7 @Tokyo"}},
    });
}

TEST_CASE("another partner on the same day is another meeting") {
    const std::string told = "2022-01-25 held talks CHL+PER @Lima";
    check({
        {"Chilean President Rosa Ibarra met Peruvian President Ada Quispe in Lima on 25 January. "
         "In "
         "the evening, Ibarra met Peruvian Prime Minister Omar Sabri.",
         {told, told}},
        {"Chilean President Rosa Ibarra met Peruvian President Ada Quispe in Lima on 25 January. "
         "In "
         "the evening, Ibarra met Quispe again.",
         {told}},
    });
}

TEST_CASE("a plan that the next sentence puts off") {
    check({
        {"Chilean President Rosa Ibarra and Peruvian President Ada Quispe were due to meet on 2 "
         "February. The meeting has been postponed until 4 March.",
         {"2022-02-02 postponed talks CHL+PER", "2022-03-04 planned talks CHL+PER"}},
    });
}
