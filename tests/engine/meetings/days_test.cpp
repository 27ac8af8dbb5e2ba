// SPDX-License-Identifier: MIT
// The day of a meeting in news: the day they speak of, days that are over, days to come.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

// Published on Tuesday, 1 February 2022.
TEST_CASE("news of yesterday tell of yesterday") {
    check({
        {"The Chilean president took part in the talks on Monday.\n\nAround noon he telephoned the "
         "president of Peru.",
         {"2022-01-31 held call CHL+PER"}},
        {"The president of Chile said yesterday that the river would be shared.\n\nHe met the "
         "president of Peru before the ceremony.",
         {"2022-01-31 held talks CHL+PER"}},
        {"The president of Chile said today that the river would be shared. On Monday it "
         "rained.\n\nHe met the president of Peru before the ceremony.",
         {"2022-02-01 held talks CHL+PER"}},
        {"The president of Chile met the president of Peru in Bonn.\n\nOn Sunday it rained.",
         {"2022-02-01 held talks CHL+PER @Bonn"}},
    });
}

TEST_CASE("a weekday whose verb is past is over") {
    check({
        {"Envoys of Brazil and Kenya are mediating the talks between Chile and Peru, which began "
         "on Monday.",
         {"2022-01-31 held talks BRA+CHL+KEN+PER"}},
        {"Brazil is hosting the talks between Chile and Peru, which opened on Friday.",
         {"2022-01-28 held talks CHL+PER @Brazil"}},
        {"Brazil is hosting talks between Chile and Peru on Friday.",
         {"2022-02-04 planned talks CHL+PER @Brazil"}},
        {"Chile and Peru resumed talks in Lima on Monday. Just ahead of Monday's talks, the "
         "Chilean minister briefed reporters.",
         {"2022-01-31 held talks CHL+PER @Lima"}},
        {"The ministers of Chile and Peru met on Friday. Ahead of Friday's meeting, they visited a "
         "school.",
         {"2022-01-28 held talks CHL+PER"}},
        {"Ahead of Friday's meeting of the ministers of Chile and Peru, officials were hopeful.",
         {"2022-02-04 planned talks CHL+PER"}},
        {"A delegation of Chile flew to Peru's capital Lima on Monday to meet the president of "
         "Peru.",
         {"2022-01-31 held talks CHL+PER @Lima"}},
        {"The minister of Chile is to meet the president of Peru on Friday.",
         {"2022-02-04 planned talks CHL+PER"}},
    });
}

TEST_CASE("what was due and was called off was due last year") {
    check({
        {"The meeting of the ministers of Chile and Peru was originally due on August 21-22 in "
         "Lima but was called off after the storm.",
         {"2021-08-21/2021-08-22 cancelled talks CHL+PER @Lima"}},
        {"The meeting of the ministers of Chile and Peru was originally due on August 21-22 in "
         "Lima but was called off by Chile after a storm on August 11.",
         {"2021-08-21/2021-08-22 cancelled talks CHL+PER @Lima"}},
        {"The summit of Chile and Peru was due on 20 March in Lima but was called off on Monday.",
         {"2022-03-20 cancelled summit CHL+PER @Lima"}},
        {"The talks between Chile and Peru were due in Lima on 3 December but were postponed.",
         {"2021-12-03 postponed talks CHL+PER @Lima"}},
    });
}

TEST_CASE("words that put a meeting ahead") {
    check({
        {"The minister of Chile will attend a meeting of EU ministers in Bonn on 4 and 5 February. "
         "A meeting between the minister and the Foreign Minister of Kenya Ann Doe is also on the "
         "agenda.",
         {"2022-02-04/2022-02-05 planned session CHL+EU @Bonn", "undated planned talks CHL+KEN"}},
        {"The river was on the agenda of the talks between Chile and Peru on Monday.",
         {"2022-01-31 held talks CHL+PER"}},
        {"Kenya will host Chile and Peru in May, when the second round of their talks takes place.",
         {"2022-05 planned talks CHL+KEN+PER @Kenya"}},
        {"Chile and Peru spoke of peace when the second round of their talks took place in May.",
         {"2021-05 held talks CHL+PER"}},
        {"Kenya is going to host talks between Chile and Peru in May.",
         {"2022-05 planned talks CHL+PER @Kenya"}},
    });
}

TEST_CASE("the day of a speech about a meeting is not the meeting's") {
    check({
        {"Tomorrow at noon the Chilean minister will give a briefing on the EU summit.",
         {"undated planned summit CHL+EU"}},
        {"On Friday the Chilean minister will give a speech about her visit to Peru.",
         {"undated planned visit CHL+PER @Peru"}},
        {"On Monday the Chilean minister gave a speech at the EU summit in Bonn.",
         {"2022-01-31 held summit CHL+EU @Bonn"}},
    });
}

TEST_CASE("what is also planned is for the same day") {
    check({
        {"The Kenyan envoy is expected to meet the president of Chad on Friday. Several UN envoys "
         "were also set to meet the president of Sudan.",
         {"2022-02-04 planned talks KEN+TCD", "2022-02-04 planned talks SDN+UN"}},
        {"The president of Kenya met the president of Chad on Friday. She will also meet the "
         "president of Egypt.",
         {"2022-01-28 held talks KEN+TCD", "undated planned talks EGY+KEN"}},
        {"The president of Kenya will meet the president of Chad on Friday. The president of Egypt "
         "will meet the president of Sudan.",
         {"2022-02-04 planned talks KEN+TCD", "undated planned talks EGY+SDN"}},
    });
}

TEST_CASE("a weekend meeting") {
    check({
        {"During a weekend meeting with the president of Chile, the president of Peru spoke of the "
         "border.",
         {"2022-01-29/2022-01-30 held talks CHL+PER"}},
        {"The presidents of Chile and Peru will hold a weekend summit in Lima.",
         {"2022-02-05/2022-02-06 planned summit CHL+PER @Lima"}},
        {"The presidents of Chile and Peru met on Monday after a weekend of talks.",
         {"2022-01-31 held talks CHL+PER"}},
    });
}

TEST_CASE("talks that were only arranged or have long been mediated have no day") {
    check({
        {"The dates of the talks between Chile and Peru were suggested by Chile on Monday.",
         {"undated held talks CHL+PER"}},
        {"Talks between Chile and Peru are stalled.", {"undated held talks CHL+PER"}},
        {"The peace talks between Chile and Peru, which were suspended more than a year ago, may "
         "be revived.",
         {"undated held talks CHL+PER"}},
        {"The president of Chile spoke of the stalled talks with Peru.",
         {"undated held talks CHL+PER"}},
        {"The talks between Chile and Peru were suspended on Monday.",
         {"2022-01-31 held talks CHL+PER"}},
        {"Chile and Peru held talks in Lima, but the talks stalled.",
         {"2022-02-01 held talks CHL+PER @Lima"}},
        {"The venue of the talks between Chile and Peru was announced yesterday.",
         {"undated held talks CHL+PER"}},
        {"The UN has mediated talks between Chile and Peru.", {"undated held talks CHL+PER+UN"}},
        {"The president of Chile met the president of Peru on Monday. The general, who seized "
         "power on 5 January, said after the talks that he was content.",
         {"2022-01-31 held talks CHL+PER"}},
    });
}

TEST_CASE("days told by their distance from another") {
    check({
        {"The ministers of Chile and Peru met on Sunday, a day after the president of Chile met "
         "the president of Kenya.",
         {"2022-01-30 held talks CHL+PER", "2022-01-29 held talks CHL+KEN"}},
        {"The ministers of Chile and Peru will meet on Friday, a day before the president of Chile "
         "meets the president of Kenya.",
         {"2022-02-04 planned talks CHL+PER", "2022-02-05 planned talks CHL+KEN"}},
        {"Three days after meeting the president of Kenya, the president of Chile met the "
         "president of Peru on Monday.",
         {"2022-01-28 held talks CHL+KEN", "2022-01-31 held talks CHL+PER"}},
        {"The ministers of Chile and Peru met on Sunday, a day after the president of Chile met "
         "the president of Kenya on Friday.",
         {"2022-01-30 held talks CHL+PER", "2022-01-28 held talks CHL+KEN"}},
        {"Three days after the storm, the president of Chile met the president of Peru on Monday.",
         {"2022-01-31 held talks CHL+PER"}},
        {"The ministers of Chile and Peru met on the eve of the summit of the EU on 20 January.",
         {"2022-01-19 held talks CHL+PER", "2022-01-20 held summit CHL+EU+PER"}},
    });
}

TEST_CASE("days without a month, days in a row") {
    check({
        {"The ministers of Chile and Peru met in Lima on the 28th.",
         {"2022-01-28 held talks CHL+PER @Lima"}},
        {"The ministers of Chile and Peru are to meet on the 15th.",
         {"2022-02-15 planned talks CHL+PER"}},
        {"The ministers of Chile and Peru met on January 28, 29 and 30.",
         {"2022-01-28/2022-01-30 held talks CHL+PER"}},
        {"The ministers of Chile and Peru met on January 12, 19 and 26.",
         {"2022-01-12 held talks CHL+PER", "2022-01-19 held talks CHL+PER",
          "2022-01-26 held talks CHL+PER"}},
    });
}

TEST_CASE("the day of a decision is not that of what was decided") {
    check({
        {"The foreign ministers of Chile and Peru agreed on Monday to meet again in Lima.",
         {"undated planned talks CHL+PER @Lima"}},
        {"The president of Chile on Monday invited the president of Peru to visit Santiago.",
         {"undated proposed visit CHL+PER @Santiago"}},
        {"The president of Chile on Monday offered to meet the president of Peru.",
         {"undated proposed talks CHL+PER"}},
        {"Chile and Peru agreed Monday to meet Friday.", {"2022-02-04 planned talks CHL+PER"}},
        {"Chile and Peru agreed on Monday after two days of talks in Lima to open the border.",
         {"2022-01-31 held talks CHL+PER @Lima"}},
    });
}

TEST_CASE("what was to have been did not take place") {
    check({
        {"President Ana Rojas of Chile was to have met President Luis Vega of Peru in Lima on "
         "Monday.",
         {"2022-01-31 cancelled talks CHL+PER @Lima"}},
        {"President Ana Rojas of Chile was to have visited Peru in May 2021.",
         {"2021-05 cancelled visit CHL+PER @Peru"}},
        {"President Ana Rojas of Chile was glad to have met President Luis Vega of Peru in Lima on "
         "3 May 2021.",
         {"2021-05-03 held talks CHL+PER @Lima"}},
    });
}

TEST_CASE("a meeting that was planned for one day and is moved has its new day") {
    check({
        {"The talks of Chad and Mali, originally planned for 3 March 2022, will now be held on 5 "
         "April 2022 in Lima.",
         {"2022-04-05 planned talks MLI+TCD @Lima"}},
        {"The summit of Chad and Mali, initially set for 3 March 2021, took place on 5 April 2021 "
         "in Lima.",
         {"2021-04-05 held summit MLI+TCD @Lima"}},
        {"Talks between Chad and Mali that had been planned for Monday, 3 May 2021, were put off.",
         {"2021-05-03 postponed talks MLI+TCD"}},
        {"Chad and Mali agreed to hold talks in Lima in October 2022.",
         {"2022-10 planned talks MLI+TCD @Lima"}},
        {"Chad and Mali met in Lima between 3 and 5 March 2021.",
         {"2021-03-03/2021-03-05 held talks MLI+TCD @Lima"}},
    });
}

TEST_CASE("a time that opens the next clause is of that clause") {
    check({
        {"In 1978 the Jordanian president paid a state visit to Cuba, and in 1980 the Cuban "
         "president visited Amman.",
         {"1978 held visit CUB+JOR @Cuba", "1980 held visit CUB+JOR @Amman"}},
        {"Peru and Chad met in Lima in March 2021, and on 5 June 2021 the ministers said it had "
         "failed.",
         {"2021-03 held talks PER+TCD @Lima"}},
        {"Peru and Chad met in Lima in March 2021 and in June 2021 in Quito.",
         {"2021-03 held talks PER+TCD @Lima", "2021-06 held talks PER+TCD @Quito"}},
        {"Theresa May had lunch with Macron in Paris on Monday.",
         {"2022-01-31 held talks FRA+GBR @Paris"}},
        {"Peru has proposed a meeting with Chad in Lima on Friday.",
         {"2022-02-04 proposed talks PER+TCD @Lima"}},
    });
}

TEST_CASE("a meeting called off in one sentence is of one day") {
    check({
        {"Chad's president and Mali's president were to meet in Lima on Friday, but the talks have "
         "been cancelled.",
         {"2022-02-04 cancelled talks MLI+TCD @Lima"}},
        {"Chad's president and Mali's president were to have met in Lima on Monday but the meeting "
         "was cancelled.",
         {"2022-01-31 cancelled talks MLI+TCD @Lima"}},
        {"Chad's president will not be meeting Mali's president in Lima on Monday.", {}},
    });
}

TEST_CASE("a time behind what its object went through is no day of the meeting") {
    check({
        {"Chad's president met Mali's president on Monday and reviewed with him the aid approved "
         "in "
         "December.",
         {"2022-01-31 held talks MLI+TCD"}},
        {"Chad's president discussed with Mali's president the dam flooded in May 2019.",
         {"2022-02-01 held talks MLI+TCD"}},
        {"Chad's president held talks with Mali's president that ended in May 2019.",
         {"2019-05 held talks MLI+TCD"}},
    });
}

TEST_CASE("today is the dateline's day where a later paper printed the story") {
    check({
        {"LIMA, Jan. 31 (Agency) - The foreign ministers of Peru and Chad met today.",
         {"2022-01-31 held talks PER+TCD @Lima"}},
        {"Ministers meet LIMA, Jan 31 (Agency) The foreign ministers of Peru and Chad met today.",
         {"2022-01-31 held talks PER+TCD"}},
        // A day told otherwise, or long before, is no dateline of today's news.
        {"Since Monday, Jan. 31, much has changed. The foreign ministers of Peru and Chad met "
         "today.",
         {"2022-02-01 held talks PER+TCD"}},
        {"LIMA, Jan. 3 (Agency) - The foreign ministers of Peru and Chad met today.",
         {"2022-02-01 held talks PER+TCD @Lima"}},
    });
}

TEST_CASE("a name that a full line breaks is one name") {
    check({
        {"The border will open next year, said officials in the capital, where President\n"
         "Moya of Peru met the prime minister of Chad on Monday for talks on trade and on\n"
         "the river.",
         {"2022-01-31 held talks PER+TCD"}},
    });
}
