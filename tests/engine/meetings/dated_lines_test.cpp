// SPDX-License-Identifier: MIT
// Lines and sections that begin with a date or end in one, as chronologies and histories have them.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("a year above its lines is that of the months below it") {
    check({
        {"2006\n\nMarch: Visit of Peru's Prime Minister Ana Rojas to Chile\n\nAugust: Visit of "
         "Chile's President Luis Vega to Peru\n\n2007\n\nMay: Visit of Peru's Foreign Minister "
         "Rosa "
         "Ibarra to Chile",
         {"2006-03 held visit CHL+PER @Chile", "2006-08 held visit CHL+PER @Peru",
          "2007-05 held visit CHL+PER @Chile"}},
        {"(1) 2006: the year of friendship\n\nAugust: Visit of Chile's President Luis Vega to Peru",
         {"2006-08 held visit CHL+PER @Peru"}},
        // The month is not at the head of its line.
        {"2006\n\nChile's President Luis Vega will visit Peru in March.",
         {"2022-03 planned visit CHL+PER @Peru"}},
    });
}

TEST_CASE("a heading that ends in a date dates what stands below it") {
    check({
        {"The Lima Summit (13-15 June 2000)\n\nPresident Ana Rojas of Chile met President Luis "
         "Vega "
         "of Peru for two days.\n\nThe Arica Summit, May 2004\n\nThe presidents of Chile and Peru "
         "held talks on the border of the two countries.",
         {"2000-06-13/2000-06-15 held talks CHL+PER @Lima", "2004-05 held summit CHL+PER @Arica"}},
        // No section: further headings follow.
        {"The Lima Summit (13-15 June 2000)\n\nThe Arica Summit, May 2004\n\nThe presidents of "
         "Chile "
         "and Peru held talks on the border of the two countries.",
         {"2022-02-01 held talks CHL+PER"}},
        {"RATES FALL AFTER FLOP OF 5 OCTOBER 2019\n\nROJAS MEETS VEGA\n\nWATER DRAINS BY 6 OCTOBER "
         "2019\n\nThe minister of Chile met the minister of Peru.",
         {"2022-02-01 held talks CHL+PER"}},
    });
}

TEST_CASE("lines without a verb tell who was where") {
    check({
        {"3 May 2002: Foreign Minister Ana Rojas of Chile in Peru.\n\n5 June 2002: Peru's "
         "President "
         "Luis Vega to Ecuador.\n\n7 July 2002: Ana Rojas in Quito for talks on fish.",
         {"2002-05-03 held visit CHL+PER @Peru", "2002-06-05 held visit ECU+PER @Ecuador",
          "2002-07-07 held talks CHL+ECU @Quito"}},
        // Somebody at home there, a sentence that goes on, nobody in office.
        {"3 May 2002: Foreign Minister Ana Rojas of Chile in Peru signs the register.\n\n5 June "
         "2002: Floods in Peru.\n\n7 July 2002: The Chilean flag in Ecuador.",
         {}},
    });
}

TEST_CASE("the lines of a chronology are of the many that its opening names") {
    check({
        {"Talks since 2006 between Chile and the three powers - Peru, Ecuador and Bolivia.\n\n7 "
         "November 2013: Talks resumed in Geneva.\n\n5 April 2014: Talks resumed in Vienna.\n\n18 "
         "May 2014: Expert-level talks were held in Rome.",
         {"2013-11-07 held talks BOL+CHL+ECU+PER @Geneva",
          "2014-04-05 held talks BOL+CHL+ECU+PER @Vienna",
          "2014-05-18 held talks BOL+CHL+ECU+PER @Rome"}},
    });
}

TEST_CASE("a day or year in front of a clause is the clause's") {
    check({
        {"The envoys will be in Lima on Wednesday, when the NATO-Russia Council meets, and in "
         "Quito "
         "the next day for a session of the OSCE.",
         {"2022-02-02 planned session NATO+RUS @Lima",
          "2022-02-03 planned session NATO+OSCE+RUS @Quito"}},
        {"It is the first time since late 2015, when Chile's Ana Rojas met Luis Vega of Peru in "
         "Lima.",
         {"2015 held talks CHL+PER @Lima"}},
        {"Chile was at peace in 2015, and Chile's Ana Rojas met Peru's Luis Vega in 2016.",
         {"2016 held talks CHL+PER"}},
        {"Chile and Peru held talks in Lima between 4 and 10 January 2019.",
         {"2019-01-04/2019-01-10 held talks CHL+PER @Lima"}},
    });
}

TEST_CASE("an accord between two that is signed, a paper that dates nothing else") {
    check({
        {"I send you the text of the Declaration between Chile and Peru, signed in Lima on 17 "
         "February 1995.",
         {"1995-02-17 held signing CHL+PER @Lima"}},
        {"The treaty between Chile and Peru signed in Lima on 17 February 1995 is in force.",
         {"1995-02-17 held signing CHL+PER @Lima"}},
        {"The border between Chile and Peru, drawn in Lima on 17 February 1995, is long.", {}},
        {"Banks of the union between Chile and Peru, signed up in Lima on 17 February 1995, went "
         "under.",
         {}},
    });
}

TEST_CASE("who did meet has met, and a return to talks is no talking") {
    check({
        {"President Ana Rojas of Chile and Peru's Luis Vega did meet on Tuesday.",
         {"2022-02-01 held talks CHL+PER"}},
        {"President Ana Rojas of Chile and Peru's Luis Vega did not meet on Monday.", {}},
        {"President Ana Rojas of Chile spoke of a return to talks with Peru on 4 January 2022.",
         {}},
        {"Ana Rojas, then the foreign minister of Chile, visits Peru on 4 January 2021.",
         {"2021-01-04 held visit CHL+PER @Peru"}},
        {"A meeting between Ana Rojas, the president of Chile; Luis Vega, the president of Peru; "
         "and "
         "Juan Mora, the president of Ecuador, was held on 4 January 2022.",
         {"2022-01-04 held talks CHL+ECU+PER"}},
        {"The envoy of Chile, Ana Rojas, shuttled between Lima and Quito on 4 January 2022.",
         {"2022-01-04 held visit CHL+PER @Lima", "2022-01-04 held visit CHL+ECU @Quito"}},
        {"The envoy of Chile, Ana Rojas, has made four shuttle trips between towns this year.", {}},
    });
}

TEST_CASE("a region beside a dash takes part as its body or its states") {
    check({
        {"The Chile-Africa summit was held in Santiago on 4 January 2022.",
         {"2022-01-04 held summit AU+CHL @Santiago"}},
        {"The Brazil-Central Asia meeting was held in Astana on 4 January 2022.",
         {"2022-01-04 held talks BRA+KAZ+KGZ+TJK+TKM+UZB @Astana"}},
        {"The Canada-Caribbean leaders met in Ottawa on 4 January 2022.",
         {"2022-01-04 held talks CAN+CARICOM @Ottawa"}},
        {"The Franco-African summit was held in Paris on 4 January 2022.",
         {"2022-01-04 held summit AU+FRA @Paris"}},
        {"Chile's minister met businessmen from Africa on 4 January 2022.", {}},
        {"The Indo-Pacific was on the table when Chile and Peru met on 4 January 2022.",
         {"2022-01-04 held talks CHL+PER"}},
    });
}

TEST_CASE("two leaders who do something at one place on one day have met there") {
    check({
        {"President Ana Rojas of Chile and President Luis Vega of Peru strolled through a park in "
         "Lima on 14 August 2021.",
         {"2021-08-14 held talks CHL+PER @Lima"}},
        {"In Lima on 14 August 2021, President Ana Rojas of Chile and President Luis Vega of Peru "
         "tasted wine.",
         {"2021-08-14 held talks CHL+PER @Lima"}},
        {"President Ana Rojas of Chile and President Luis Vega of Peru said goodbye in Lima on 14 "
         "August 2021.",
         {"2021-08-14 held talks CHL+PER @Lima"}},
        // Apart, undated, nowhere, only spoken of, or not done.
        {"President Ana Rojas of Chile and President Luis Vega of Peru both praised the plan in "
         "Lima "
         "on 14 August 2021.",
         {}},
        {"President Ana Rojas of Chile and President Luis Vega of Peru grew up in Lima.", {}},
        {"President Ana Rojas of Chile and President Luis Vega of Peru won elections on 14 August "
         "2021.",
         {}},
        {"President Ana Rojas of Chile and President Luis Vega of Peru said on 14 August 2021 that "
         "the games in Lima were over.",
         {}},
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

TEST_CASE("guarantors are those whom the text calls so") {
    const std::string told =
        "The 4 guarantors of the treaty (Argentina, Brazil, Chile, Cuba) agree. ";
    check({
        {told + "The ministers of Peru and Ecuador met with the guarantors in Lima on 5 May 1995.",
         {"1995-05-05 held talks ARG+BRA+CHL+CUB+ECU+PER @Lima"}},
        {"The three guarantor countries, Chile, Peru and Ecuador, met in Lima on 5 May 1995. The "
         "guarantors met again in Quito on 7 July 1995.",
         {"1995-05-05 held talks CHL+ECU+PER @Lima", "1995-07-07 held talks CHL+ECU+PER @Quito"}},
        {"The guarantors of the loan met in Lima on 5 May 1995.", {}},
        {"The guarantor of the lease, Chile, was heard. Peru met the guarantors on 5 May 1995.",
         {}},
    });
}

TEST_CASE("states behind names, accords by two names, numbered summits of those who write") {
    check({
        {"Rosa Ibarra (Peru) and Juan Mora (Ecuador) negotiated in Lima on 7 July 1995.",
         {"1995-07-07 held talks ECU+PER @Lima"}},
        {"The Chile-Jordan trade agreement was signed in Lima on 24 October 2000.",
         {"2000-10-24 held signing CHL+JOR @Lima"}},
        {"The Chile-Jordan trade grew, and a law was signed in Lima on 24 October 2000.", {}},
        {"We, the Heads of State of ASEAN, gathered in Bali on 10 May 2011. Chile's minister "
         "hailed "
         "the decision taken at our 40th and 41st Summits in Hanoi in November 2010.",
         {"2011-05-10 held session ASEAN @Bali", "2010-11 held summit ASEAN @Hanoi"}},
        {"The leaders of the Greek Cypriots and the Turkish Cypriots met in Nicosia on 3 May 2021. "
         "The two leaders met the UN chief in Berlin on 25 June 2021.",
         {"2021-05-03 held talks CYP+turkish-cypriots @Nicosia",
          "2021-06-25 held talks CYP+UN+turkish-cypriots @Berlin"}},
        {"Chile's Ana Rojas and Luis Vega of Peru spent two evenings in Quito in May 2021.",
         {"2021-05 held talks CHL+PER @Quito"}},
        {"Chile's Ana Rojas and Luis Vega of Peru spent two million in Quito in May 2021.", {}},
        {"Juan Mora of Ecuador kept Ana Rojas of Chile and Luis Vega of Peru together for nine "
         "days "
         "in Quito in May 2021.",
         {"2021-05 held talks CHL+ECU+PER @Quito"}},
    });
}

TEST_CASE("lines with a body and a date alone tell of its session") {
    check({
        {"Toronto: G20, 26 and 27 June.\n\nLuxembourg: EU foreign ministers, Monday.",
         {"2022-06-26/2022-06-27 planned summit G20 @Toronto",
          "2022-02-07 planned session EU @Luxembourg"}},
        {"26 March: G20, Toronto.\n\n14 March: EU foreign ministers, Luxembourg.",
         {"2022-03-26 planned summit G20 @Toronto", "2022-03-14 planned session EU @Luxembourg"}},
        // A sentence, a source, nothing behind the body.
        {"Toronto: the G20 is silent, 26 June 2021.\n\nSource: EU, 3 May 2021.\n\n3 May 2021: "
         "NATO.",
         {}},
    });
}

TEST_CASE("who joined those who met, in a clause of their own or together with them") {
    check({
        {"Ministers of sixteen countries, together with NATO and the UN, conferred in London on 21 "
         "May 2021.",
         {"2021-05-21 held talks NATO+UN @London"}},
        {"The minister of Chile was the host of the ministerial meeting in Lima on 3 May 2021, in "
         "which the minister of Peru took part together with colleagues from Ecuador and Bolivia.",
         {"2021-05-03 held session BOL+CHL+ECU+PER @Lima"}},
        {"Chile and Peru held a meeting in Lima on 3 May 2021, in which nothing was said of "
         "Ecuador "
         "and Bolivia.",
         {"2021-05-03 held talks CHL+PER @Lima"}},
        {"The OAS is worried. The Permanent Council met on Monday.",
         {"2022-01-31 held session OAS"}},
    });
}

TEST_CASE("the previous one is a meeting of those told before") {
    check({
        {"Chile and Peru held talks in Lima on 20 November 2021. The previous one, held from 7 to "
         "10 "
         "November 2021, broke up.",
         {"2021-11-20 held talks CHL+PER @Lima", "2021-11-07/2021-11-10 held talks CHL+PER"}},
        {"Chile and Peru held talks in Lima on 20 November 2021. The dam is new; the previous one "
         "was "
         "planned in 1990.",
         {"2021-11-20 held talks CHL+PER @Lima"}},
        {"Chile and Peru held talks in Lima on 20 November 2021. The previous one to say so was a "
         "poet.",
         {"2021-11-20 held talks CHL+PER @Lima"}},
    });
}
