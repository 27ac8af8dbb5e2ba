// SPDX-License-Identifier: MIT
// Whose a meeting is, where the subject, the speaker, the leader or the way there tells it.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("who tells of a meeting with somebody held it") {
    const std::string told = "2021-03-03 held talks PER+TCD @Lima";
    check({
        {"Peru's foreign minister said talks with Chad's president in Lima on 3 March 2021 had "
         "gone well.",
         {told}},
        {"Peru's foreign minister described a meeting with Chad's president in Lima on 3 March "
         "2021 as useful.",
         {told}},
        {"The spokesman of Peru's president said talks with Chad's president in Lima on 3 March "
         "2021 had gone well.",
         {told}},
    });
}

TEST_CASE("the object of a gerund may have its article") {
    const std::string told = "2021-03-03 held talks PER+TCD @Lima";
    check({
        {"Peru's foreign minister spoke after meeting the president of Chad in Lima on 3 March "
         "2021.",
         {told}},
        {"Peru's foreign minister spoke after meeting the presidents of Chad and Mali in Lima on 3 "
         "March 2021.",
         {"2021-03-03 held talks MLI+PER+TCD @Lima"}},
    });
}

TEST_CASE("a delegation is of whoever leads it") {
    check({
        {"Peru's foreign minister met a delegation led by Chadian minister Idris Mora in Lima on 3 "
         "March 2021.",
         {"2021-03-03 held talks PER+TCD @Lima"}},
        {"A team headed by the Chadian minister spoke by phone with Peru and Mali on 3 March 2021.",
         {"2021-03-03 held call MLI+PER+TCD"}},
    });
}

TEST_CASE("who mediates takes part, who lends the city does not") {
    check({
        {"Qatar mediated talks between Chad and Mali in Vienna on 3 March 2021.",
         {"2021-03-03 held talks MLI+QAT+TCD @Vienna"}},
        {"Vienna hosted talks between Chad and Mali on 3 March 2021.",
         {"2021-03-03 held talks MLI+TCD @Vienna"}},
        {"Moscow hosted the Malian foreign minister on 3 March 2021.",
         {"2021-03-03 held talks MLI+RUS @Moscow"}},
    });
}

TEST_CASE("where the way leads is whose minister waits there") {
    check({
        {"Jordanian Prime Minister Omar Sabri travelled to Malaysia on 3 March 2021 for talks with "
         "Foreign Minister Samuel Tamang.",
         {"2021-03-03 held talks JOR+MYS @Malaysia"}},
    });
}

TEST_CASE("separate talks are one with each") {
    check({
        {"Peru's foreign minister held separate talks with President Mora of Chad and Prime "
         "Minister Diallo of Mali in Lima on 3 March 2021.",
         {"2021-03-03 held talks PER+TCD @Lima", "2021-03-03 held talks MLI+PER @Lima"}},
    });
}

TEST_CASE("what was discussed with somebody at a place or on a day was a meeting") {
    check({
        {"Peru's foreign minister discussed fishing with the president of Chad in Lima on 3 March "
         "2021.",
         {"2021-03-03 held talks PER+TCD @Lima"}},
        {"Peru discussed fishing with Chad for years, a study of 3 March 2021 shows.", {}},
    });
}

TEST_CASE("what is denied to have been was not") {
    check({
        {"Peru's foreign minister denied on 3 March 2021 that he had met the president of Chad.",
         {}},
        {"Peru's foreign minister rejected claims that he met Chad's president on 3 March 2021.",
         {}},
        {"Peru met Chad in the World Cup in Vienna on 3 March 2021.", {}},
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

TEST_CASE("those for whom an accord was signed") {
    check({
        {"The accord was signed in Lima on 3 March 2021 by Samuel Sabri for Peru and Idris Mora "
         "for "
         "Chad.",
         {"2021-03-03 held signing PER+TCD @Lima"}},
        {"The accord was signed in Lima on 3 March 2021 by Idris Mora for his late mother.", {}},
        {"3 March 2021, Lima: Peru, Chad sign border accord.",
         {"2021-03-03 held signing PER+TCD @Lima"}},
    });
}

TEST_CASE("who attends a conference, who came face to face, whom one has met before") {
    check({
        {"A conference attended by Chad, Mali and Peru was convened in Lima on 3 March 2021.",
         {"2021-03-03 held session MLI+PER+TCD @Lima"}},
        {"The foreign ministers of Peru and Chad came face to face in Lima on 3 March 2021.",
         {"2021-03-03 held talks PER+TCD @Lima"}},
        {"Having met Chad's president in Lima on 3 March 2021, Mali's foreign minister flew home.",
         {"2021-03-03 held talks MLI+TCD @Lima"}},
        {"Peru and Chad were at odds, and on 3 March 2021 their presidents met in Lima.",
         {"2021-03-03 held talks PER+TCD @Lima"}},
    });
}

TEST_CASE("talks that are ruled out are none") {
    check({
        {"Chad's foreign minister ruled out talks with Mali on 3 March 2021.", {}},
        {"Chad's foreign minister rejected talks with Mali in Lima on 3 March 2021.", {}},
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

TEST_CASE("a minister of whom only a ministry tells is its own") {
    check({
        {"The Norwegian foreign ministry said on Tuesday that Foreign Minister Samuel Sabri would "
         "visit Serbia tomorrow.",
         {"2022-02-02 planned visit NOR+SRB @Serbia"}},
        {"Norway's foreign minister said that Foreign Minister Samuel Sabri would visit Serbia on "
         "3 "
         "May 2022.",
         {}},
    });
}

TEST_CASE("two whom one met, together or apart") {
    check({
        {"Chad's president met with Peru's president and with Mali's president in Lima on 3 March "
         "2021.",
         {"2021-03-03 held talks MLI+PER+TCD @Lima"}},
        {"Chad's president met separately with Peru's president and with Mali's president in Lima "
         "on 3 March 2021.",
         {"2021-03-03 held talks PER+TCD @Lima", "2021-03-03 held talks MLI+TCD @Lima"}},
        {"On 3 March 2021 in Lima, envoys of Chad and Mali discussed the border.",
         {"2021-03-03 held talks MLI+TCD @Lima"}},
        {"Envoys of Chad and Mali discussed the border with gusto for years.", {}},
    });
}

TEST_CASE("words between a verb and what it governs") {
    check({
        {"Chad's foreign minister received on Monday in audience the ambassador of Mali, Idris "
         "Mora.",
         {"2022-01-31 held talks MLI+TCD @Chad"}},
        {"Chad's foreign minister had on 3 March 2021 in Lima a conversation with Mali's "
         "president.",
         {"2021-03-03 held call MLI+TCD"}},
        {"Ahead of his meeting with Mali's foreign minister in Lima on 3 March 2022, Chad's "
         "president "
         "was hopeful.",
         {"2022-03-03 planned talks MLI+TCD @Lima"}},
        {"Chad's president left for Lima on 3 March 2021 to attend talks with Mali's president.",
         {"2021-03-03 held talks MLI+TCD @Lima"}},
    });
}

TEST_CASE("what a picture shows has been") {
    check({
        {"Chad's president, left, meets Mali's president in Lima on Monday.",
         {"2022-01-31 held talks MLI+TCD @Lima"}},
        {"Chad's president meets Mali's president in Lima on Monday.",
         {"2022-02-07 planned talks MLI+TCD @Lima"}},
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

TEST_CASE("the government in a capital is of that state") {
    check({
        {"Chad signed a ceasefire with the government in Bamako on 3 March 2021.",
         {"2021-03-03 held signing MLI+TCD @Bamako"}},
        {"Peru paid. The accord was signed by Chad and the government in Bamako on 3 March 2021.",
         {"2021-03-03 held signing MLI+TCD @Bamako"}},
    });
}
