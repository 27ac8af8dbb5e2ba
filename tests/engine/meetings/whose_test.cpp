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

TEST_CASE("the government in a capital is of that state") {
    check({
        {"Chad signed a ceasefire with the government in Bamako on 3 March 2021.",
         {"2021-03-03 held signing MLI+TCD @Bamako"}},
        {"Peru paid. The accord was signed by Chad and the government in Bamako on 3 March 2021.",
         {"2021-03-03 held signing MLI+TCD @Bamako"}},
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
         {"2011-05-10 held summit ASEAN @Bali", "2010-11 held summit ASEAN @Hanoi"}},
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

TEST_CASE("somebody acts for whom the text says, once an office is over") {
    check({
        {"UN envoy Diego Cordovez arrived in Chad on Sunday.\n\nCordovez met the president of Chad "
         "on Monday.",
         {"2022-01-30 held visit TCD+UN @Chad", "2022-01-31 held talks TCD+UN"}},
        {"Diego Cordovez met the president of Chad on Monday.", {"2022-01-31 held talks ECU+TCD"}},
    });
}

TEST_CASE("talks that were also held are those of whom the text tells") {
    check({
        {"The Kenyan Foreign Minister Ann Doe met the Prime Minister of Chad on Monday. Bilateral "
         "discussions were held with the President of Peru, the Foreign Minister of Chile and the "
         "Foreign Minister of Egypt.",
         {"2022-01-31 held talks KEN+TCD", "2022-01-31 held talks KEN+PER",
          "2022-01-31 held talks CHL+KEN", "2022-01-31 held talks EGY+KEN"}},
        {"The Kenyan Foreign Minister Ann Doe met the Prime Minister of Chad on Monday. Talks were "
         "held between Peru and Chile.",
         {"2022-01-31 held talks KEN+TCD", "2022-01-31 held talks CHL+PER"}},
        {"The President of Chile John Roe was in Lima. The border was at the focus of Kenyan "
         "President Ann Doe's talks on Monday. She met the President of Peru.",
         {"2022-01-31 held visit CHL+PER @Lima", "2022-01-31 held talks KEN+PER"}},
        {"The president of Chile and moderate Kosovo Albanian leader Ann Doe met in Lima on "
         "Monday.",
         {"2022-01-31 held talks CHL+kosovo-albanians @Lima"}},
        {"The president of Chile and visiting Prime Minister Ann Doe of Kenya met in Lima on "
         "Monday.",
         {"2022-01-31 held talks CHL+KEN @Lima"}},
    });
}

TEST_CASE("a call on somebody in office") {
    check({
        {"The ambassador of Chile called on the foreign minister of Peru on Monday.",
         {"2022-01-31 held talks CHL+PER"}},
        {"The minister of Chile called on the president of Peru to step back on Monday.", {}},
    });
}

TEST_CASE("to host is a verb, to be signed is to come") {
    check({
        {"Togo has offered to host envoys of Chad and of Mali in Lome on 20 August 2022.",
         {"2022-08-20 proposed talks MLI+TCD+TGO @Lome"}},
        {"Togo will host the envoys of Chad and Mali in Lome on 20 August 2022.",
         {"2022-08-20 planned talks MLI+TCD+TGO @Lome"}},
        {"The accord is to be signed by the foreign ministers of Peru and Chad in Lima on 4 "
         "September.",
         {"2022-09-04 planned signing PER+TCD @Lima"}},
    });
}

TEST_CASE("an office named again is of whom the sentence before told first") {
    const std::string told = "2022-01-31 held talks CARICOM+OAS @Georgetown";
    check({
        {"OAS Secretary General Pia Rosas met on Monday with CARICOM Secretary-General Una "
         "Baptiste in Georgetown. The Secretary General will travel to Belize on Friday to meet "
         "Prime Minister Cal Young.",
         {told, "2022-02-04 planned talks BLZ+OAS @Belize"}},
        {"OAS Secretary General Pia Rosas met on Monday with CARICOM Secretary-General Una "
         "Baptiste in Georgetown. The CARICOM Secretary-General will travel to Belize on Friday to "
         "meet Prime Minister Cal Young.",
         {told, "2022-02-04 planned talks BLZ+CARICOM @Belize"}},
        {"The Secretary-General spoke on Monday with the Secretary-General of the Arab League, "
         "Ahmed Noor. On Friday the Secretary-General will receive the President of Malta.",
         {"2022-01-31 held call LAS+UN", "2022-02-04 planned talks MLT+UN"}},
    });
}
