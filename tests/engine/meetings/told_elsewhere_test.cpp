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

TEST_CASE("what goes on on a weekday that is not today is ahead") {
    check({
        {"President Ana Rojas of Chile is meeting King Felipe of Spain on Thursday.",
         {"2022-02-03 planned talks CHL+ESP"}},
        {"President Ana Rojas of Chile is now holding talks on Tuesday with Peru's Luis Vega.",
         {"2022-02-01 held talks CHL+PER"}},
        {"Chile is following up the vote with talks on Monday with Peru.",
         {"2022-02-07 planned talks CHL+PER"}},
        {"President Ana Rojas of Chile is in Lima on Thursday for talks with Luis Vega of Peru.",
         {"2022-02-03 planned talks CHL+PER @Lima"}},
        {"President Ana Rojas of Chile was meeting King Felipe of Spain on Thursday.",
         {"2022-01-27 held talks CHL+ESP"}},
    });
}

TEST_CASE("the next meeting is to come, and what is over is not that one") {
    const std::string first = "Peru and Chile held talks in Lima on 31 January 2022. ";
    const std::string told = "2022-01-31 held talks CHL+PER @Lima";
    check({
        {first + "The parties agreed on a text and the next meeting in two weeks in Quito.",
         {told, "2022-02 planned talks CHL+PER @Quito"}},
        {first + "The next meeting will be in Quito on 9 March 2022. The talks lasted two hours.",
         {told, "2022-03-09 planned talks CHL+PER @Quito"}},
        {first + "They agreed on a truce, and to see one another again in four months in Rome.",
         {told, "undated planned talks CHL+PER @Rome"}},
        {first + "The sides agreed to hold the next, third, round in March in Quito.",
         {told, "2022-03 planned talks CHL+PER @Quito"}},
    });
}

TEST_CASE("where they agreed, not where they agreed to meet") {
    const std::string first = "Peru and Chile held talks in Lima on 31 January 2022. ";
    const std::string told = "2022-01-31 held talks CHL+PER @Lima";
    check({
        {first + "Last November, in Quito, they agreed to share the water.",
         {told, "2021-11 held talks CHL+PER @Quito"}},
        {first + "In Quito, officials said the two had agreed to stop on 9 January 2022.", {told}},
    });
}

TEST_CASE("what is to be held is planned, and its year the one to come") {
    check({
        {"President Ana Rojas of Chile and President Luis Vega of Peru met in Lima on Monday. "
         "The NATO summit, to take place in Rome on 3 July, is far off.",
         {"2022-01-31 held talks CHL+PER @Lima", "2022-07-03 planned summit NATO @Rome"}},
        {"The EU summit, held in Rome on 3 July, was long.", {"2021-07-03 held summit EU @Rome"}},
    });
}

TEST_CASE("who takes part, where the next sentence says so") {
    const std::string round = "A new round of peace talks will be held on Thursday in Berlin. ";
    check({
        {round + "The foreign ministers of Chad, Mali and Niger will take part.",
         {"2022-02-03 planned talks MLI+NER+TCD @Berlin"}},
        {round + "It will be attended by the presidents of Chad and Mali.",
         {"2022-02-03 planned talks MLI+TCD @Berlin"}},
        {"Talks opened in Rome on 4 March 2019. Chad was represented by its foreign minister and "
         "Mali by its president.",
         {"2019-03-04 held talks MLI+TCD @Rome"}},
        {"The accord was signed in Rome on 4 March 2019. Ministers of Chad and Mali signed it.",
         {"2019-03-04 held signing MLI+TCD @Rome"}},
        {"Chad's delegation was led by a minister, Mali's by a general. The talks took place in "
         "Rome on 4 March 2019.",
         {"2019-03-04 held talks MLI+TCD @Rome"}},
        {"The accord was signed in Rome on 4 March 2019. Chad and Mali share a lake.", {}},
        {round + "No minister of Chad or Mali will attend.", {}},
        {round + "Chad and Mali said they would not attend.", {}},
        {round + "The lake between Chad and Mali is dry.", {}},
    });
}

TEST_CASE("a visit leads where the one that it follows led") {
    check({
        {"The trip of Foreign Minister Ana Rojas of Chile to Peru follows an August visit by "
         "Bolivia's defence minister Luis Vega.",
         {"2022-02-01 held visit CHL+PER @Peru", "2021-08 held visit BOL+PER @Peru"}},
        {"Foreign Minister Ana Rojas of Chile put off a trip to Peru in view of a visit by "
         "Bolivia's defence minister Luis Vega in March.",
         {"2022-03 postponed visit CHL+PER @Peru"}},
        {"Foreign Minister Ana Rojas of Chile will be in Quito on 21 and 22 April, and in Lima on "
         "25 April ahead of a visit to Brazil.",
         {"2022-04-21/2022-04-22 planned visit CHL+ECU @Quito",
          "2022-04-25 planned visit CHL+PER @Lima", "2022-04 planned visit BRA+CHL @Brazil"}},
    });
}

TEST_CASE("whom one title names are met together") {
    check({
        {"On 4 January 2022 President Luis Vega of Peru met with ministers Ana Rojas of Chile, "
         "Juan Luna of Mexico and Eva Paz of Bolivia.",
         {"2022-01-04 held talks BOL+CHL+MEX+PER"}},
        {"On 4 January 2022 President Luis Vega of Peru met with Minister Ana Rojas of Chile, "
         "Minister Juan Luna of Mexico and Minister Eva Paz of Bolivia.",
         {"2022-01-04 held talks CHL+PER", "2022-01-04 held talks MEX+PER",
          "2022-01-04 held talks BOL+PER"}},
    });
}

TEST_CASE("views exchanged by leaders who phoned are of that call") {
    check({
        {"President Ana Rojas of Chile telephoned President Luis Vega of Peru. Envoys of Chile and "
         "Peru had met in Lima on 26 January 2022. The two leaders exchanged views on water.",
         {"2022-02-01 held call CHL+PER", "2022-01-26 held talks CHL+PER @Lima"}},
    });
}

TEST_CASE("who meets by video makes a call, and again another") {
    check({
        {"The presidents of Chad and Mali met by video on 26 June 2018 and again on 21 July 2018.",
         {"2018-06-26 held call MLI+TCD", "2018-07-21 held call MLI+TCD"}},
        {"The presidents of Chad and Mali spoke by phone on 26 June 2018 and again on 21 July "
         "2018.",
         {"2018-06-26 held call MLI+TCD", "2018-07-21 held call MLI+TCD"}},
        {"The presidents of Chad and Mali met in Rome on 26 June 2018 and spoke by phone on 21 "
         "July 2018.",
         {"2018-06-26 held talks MLI+TCD @Rome", "2018-07-21 held call MLI+TCD"}},
    });
}
