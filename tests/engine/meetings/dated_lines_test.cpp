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
        {"Talks since 1996 between Chile and the three powers - Peru, Ecuador and Bolivia.\n\n7 "
         "September 2003: Talks resumed in Accra.\n\n5 April 2004: Talks resumed in Oslo.\n\n18 "
         "May 2004: Expert-level talks were held in Rome.",
         {"2003-09-07 held talks BOL+CHL+ECU+PER @Accra",
          "2004-04-05 held talks BOL+CHL+ECU+PER @Oslo",
          "2004-05-18 held talks BOL+CHL+ECU+PER @Rome"}},
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

TEST_CASE("lines with a body and a date alone tell of its session") {
    check({
        {"Lima: G20, 3 and 4 June.\n\nLuxembourg: EU foreign ministers, Monday.",
         {"2022-06-03/2022-06-04 planned summit G20 @Lima",
          "2022-02-07 planned session EU @Luxembourg"}},
        {"26 March: G20, Quito.\n\n14 March: EU foreign ministers, Luxembourg.",
         {"2022-03-26 planned summit G20 @Quito", "2022-03-14 planned session EU @Luxembourg"}},
        // A sentence, a source, nothing behind the body.
        {"Lima: the G20 is silent, 3 June 2021.\n\nSource: EU, 3 May 2021.\n\n3 May 2021: "
         "NATO.",
         {}},
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
