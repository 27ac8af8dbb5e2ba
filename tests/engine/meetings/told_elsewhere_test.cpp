// SPDX-License-Identifier: MIT
// What one meeting's words tell of another: the last one before it, a named event beside it.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("the first since a date tells of one then") {
    check({
        {"Peru and Chile held talks in Lima on 4 March 2019, their first talks since 2011.",
         {"2019-03-04 held talks CHL+PER @Lima", "2011 held talks CHL+PER"}},
        {"President Ana Rojas of Chile will visit Peru on 4 March 2022. The visit is the first to "
         "Peru by a Chilean president since July 2010.",
         {"2022-03-04 planned visit CHL+PER @Peru", "2010-07 held visit CHL+PER @Peru"}},
        {"Peru and Chile held their first talks in Lima on 4 March 2019 since the 1979 war.",
         {"2019-03-04 held talks CHL+PER @Lima"}},
        {"On 4 March 2019 Peru and Chile held their first talks since Rojas took office in 2011.",
         {"2019-03-04 held talks CHL+PER"}},
        {"On 4 March 2019 Peru and Chile held talks, which had been on hold since 2011.",
         {"2019-03-04 held talks CHL+PER"}},
    });
}

TEST_CASE("their talks are a noun") {
    check({
        {"President Ana Rojas of Chile telephoned President Luis Vega of Peru. They praised what "
         "came of their talks in Lima on 4 January 2022.",
         {"2022-02-01 held call CHL+PER", "2022-01-04 held talks CHL+PER @Lima"}},
    });
}

TEST_CASE("the two leaders are those who met, not states that are spoken of") {
    check({
        {"President Ana Rojas of Chile telephoned President Luis Vega of Peru on 28 January 2022. "
         "Chile was ready for talks with Bolivia, she said. The two leaders praised their meeting "
         "in Lima on 4 January 2022.",
         {"2022-01-28 held call CHL+PER", "undated proposed talks BOL+CHL",
          "2022-01-04 held talks CHL+PER @Lima"}},
    });
}

TEST_CASE("an event with a name of its own is not the meeting told before") {
    const std::string met =
        "Foreign Minister Ana Rojas of Chile met Peru's Luis Vega on 4 January "
        "2022. ";
    check({
        {met + "Chile will hold the Global Seed Summit this year.",
         {"2022-01-04 held talks CHL+PER"}},
        {met + "The meeting was long.", {"2022-01-04 held talks CHL+PER"}},
    });
}

TEST_CASE("a city of another state is not where a visit led") {
    check({
        {"Prime Minister Ana Rojas of Chile will pay a visit to Peru from 4 to 6 March 2022. The "
         "visit, of which she told parliament in Quito, is from 4 to 6 March 2022.",
         {"2022-03-04/2022-03-06 planned visit CHL+PER @Peru"}},
        {"Prime Minister Ana Rojas of Chile will pay a visit to Peru from 4 to 6 March 2022. The "
         "visit, which begins in Lima, is from 4 to 6 March 2022.",
         {"2022-03-04/2022-03-06 planned visit CHL+PER @Lima"}},
    });
}
