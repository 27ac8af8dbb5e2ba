// SPDX-License-Identifier: MIT
// Who met where a relative clause, a passive or a noun with "by" tells it.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("relative clauses tell both sides") {
    const std::string ibarra = "Chilean President Rosa Ibarra, ";
    const std::string tolar = "Bolivian President Pablo Tolar ";
    check({
        {ibarra + "whom " + tolar + "received in La Paz on Monday, asked for more aid.",
         {"2022-01-31 held talks BOL+CHL @La Paz"}},
        {ibarra + "with whom " + tolar + "held talks in Lima on Monday, called the plan fair.",
         {"2022-01-31 held talks BOL+CHL @Lima"}},
        {ibarra + "with whom " + tolar + "met in Lima on Monday, called the plan fair.",
         {"2022-01-31 held talks BOL+CHL @Lima"}},
        {"The talks that Chilean President Rosa Ibarra had with " + tolar +
             "in Lima on Monday lasted four hours.",
         {"2022-01-31 held talks BOL+CHL @Lima"}},
        {"The meeting Chilean President Rosa Ibarra held with " + tolar +
             "in Lima on Monday lasted four hours.",
         {"2022-01-31 held talks BOL+CHL @Lima"}},
        {ibarra + "whom " + tolar + "criticised in Lima on Monday, asked for more aid.", {}},
    });
}

TEST_CASE("passives and nouns with their agents") {
    check({
        {"A ceasefire was agreed on Monday in Lima by Chile and Bolivia.",
         {"2022-01-31 held talks BOL+CHL @Lima"}},
        {"A ceasefire was welcomed on Monday in Lima by Chile and Bolivia.", {}},
        {"The border was discussed on Monday in Lima by Chilean President Rosa Ibarra and Bolivian "
         "President Pablo Tolar.",
         {"2022-01-31 held talks BOL+CHL @Lima"}},
        {"Envoys of Chile and Bolivia will discuss the border in Lima on Friday.",
         {"2022-02-04 planned talks BOL+CHL @Lima"}},
        {"Chile and Bolivia will discuss the border.", {}},
        {"The signing in Lima on Monday of a border accord by Chile and Bolivia ended a long row.",
         {"2022-01-31 held signing BOL+CHL @Lima"}},
        {"A handshake between Chilean President Rosa Ibarra and Bolivian President Pablo Tolar in "
         "Lima on Monday ended years of silence.",
         {"2022-01-31 held talks BOL+CHL @Lima"}},
    });
}

TEST_CASE("a weekday of what is over is the last one") {
    check({
        {"It was not until Monday that Chilean President Rosa Ibarra and Bolivian President Pablo "
         "Tolar met in Lima.",
         {"2022-01-31 held talks BOL+CHL @Lima"}},
    });
}

TEST_CASE("what is dated after the text is planned") {
    check({
        {"Programme\n\n3 September 2022: Arrival in La Paz. Talks between Chilean President Rosa "
         "Ibarra and Bolivian President Pablo Tolar.",
         {"2022-09-03 planned talks BOL+CHL"}},
    });
}
