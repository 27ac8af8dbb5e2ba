// SPDX-License-Identifier: MIT
// Releases of ministries and organisations: styles before names, envoys, diaries, joint bodies.
#include "tests/engine/meetings/rows.hpp"

namespace {

using meeting_rows::check;

TEST_CASE("styles and courtesy before a name") {
    check({
        {"Latvian Foreign Minister Janis Ozols held talks with H.E. Mr. Aldo Lima, Minister of "
         "Foreign Affairs of Peru, on 27 January.",
         {"2022-01-27 held talks LVA+PER"}},
        {"Latvian Foreign Minister Janis Ozols held talks with Smt. Rani Devi, Minister of Trade "
         "of India, on 27 January.",
         {"2022-01-27 held talks IND+LVA"}},
        {"Latvian Foreign Minister Janis Ozols met with His Excellency Mr. Aldo Lima, President "
         "of Peru, on 27 January.",
         {"2022-01-27 held talks LVA+PER"}},
        {"Their Majesties King Olav and Queen Mette of Norway received the President of Peru on "
         "27 January.",
         {"2022-01-27 held talks NOR+PER @Norway"}},
        {"The Holy Father received in audience the President of Peru on 27 January.",
         {"2022-01-27 held talks PER+VAT @Vatican"}},
        {"The Pope received the President of Peru on 27 January.",
         {"2022-01-27 held talks PER+VAT @Vatican"}},
        {"The Coptic pope received the President of Peru on 27 January.", {}},
    });
}

TEST_CASE("where an envoy is sent is not whose he is") {
    check({
        {"The Minister of Trade of Chile met Aldo Lima, Ambassador of Peru to Japan, on 27 "
         "January.",
         {"2022-01-27 held talks CHL+PER"}},
        {"The Minister of Trade of Chile met Aldo Lima, the Peruvian ambassador to Japan, on 27 "
         "January.",
         {"2022-01-27 held talks CHL+PER"}},
        {"The Minister of Trade of Chile met Aldo Lima, assistant to the Japanese President, on "
         "27 January.",
         {"2022-01-27 held talks CHL+JPN"}},
        {"The visit of Aldo Lima, Foreign Minister of Peru to Japan took place on 27 January.",
         {"2022-01-27 held visit JPN+PER @Japan"}},
        {"State Secretary Marek Holm received the Ambassador of Peru to Slovakia on 27 January.",
         {"2022-01-27 held talks PER+SVK @Slovakia"}},
        {"State Secretary Marek Holm received the ambassador of Peru on 27 January.", {}},
    });
}

TEST_CASE("the Secretary-General goes on in the next sentence") {
    check({
        {"The Secretary-General met the President of Peru on Monday. On Thursday he will meet the "
         "Prime Minister of Chad.",
         {"2022-01-31 held talks PER+UN", "2022-02-03 planned talks TCD+UN"}},
        {"The NATO Secretary General spoke. The Secretary General met the President of Peru on "
         "Monday. On Thursday he will meet the Prime Minister of Chad.",
         {"2022-01-31 held talks NATO+PER", "2022-02-03 planned talks NATO+TCD"}},
    });
}

TEST_CASE("sessions of a joint body, and a diary") {
    check({
        {"The Joint Commission between Peru and Chad will hold its third session in Lima on 10 "
         "February.",
         {"2022-02-10 planned session PER+TCD @Lima"}},
        {"The Joint Committee of Peru and Chad held its third session on 27 January.",
         {"2022-01-27 held session PER+TCD"}},
        {"The gap between Peru and Chad will be a topic when the board holds its third session on "
         "10 February.",
         {}},
        {"Diary of President Charles Michel\n\nThursday 3 February 2022\n\n10:00 "
         "Meeting with the President of Peru\n\n14:15 Phone call with the Prime Minister of Chad",
         {"2022-02-03 planned talks EU+PER", "2022-02-03 planned call EU+TCD"}},
        {"Weekly markets\n\nThursday 3 February 2022\n\n10:00 Meeting with the President of Peru",
         {}},
    });
}

TEST_CASE("whose talks a visit brings, and who invites to it") {
    check({
        {"The Foreign Minister of Peru will visit Lisbon on 10 February. During the talks between "
         "the two ministers, bilateral relations and Peru-EU cooperation will be discussed.",
         {"2022-02-10 planned visit PER+PRT @Lisbon"}},
        {"The Foreign Minister of Peru will pay a visit to Portugal on 10 February, upon the "
         "invitation of Ms. Ana Lopes, Minister of Foreign Affairs of Portugal.",
         {"2022-02-10 planned visit PER+PRT @Portugal"}},
        {"The Minister of Trade of Chile held a video conference with the President of Ghana on "
         "27 January.",
         {"2022-01-27 held call CHL+GHA"}},
        {"EU leaders held a video conference on 27 January.", {"2022-01-27 held session EU"}},
    });
}

TEST_CASE("parliaments, full powers and offices of one state alone") {
    check({
        {"The Speaker of the Seimas met with the Prime Minister of Georgia on 27 January.",
         {"2022-01-27 held talks GEO+LTU"}},
        {"The Chairman of the Defence Committee of the Parliament of Norway met with the Prime "
         "Minister of Georgia on 27 January.",
         {"2022-01-27 held talks GEO+NOR"}},
        {"The Knesset voted on the Prime Minister's visit to Chad on 27 January.", {}},
        {"Uzbek Deputy Minister Aziz Nurov met with the Ambassador Extraordinary and "
         "Plenipotentiary of Hungary, Viktor Balog, on 27 January.",
         {"2022-01-27 held talks HUN+UZB"}},
        {"Deputy Minister Aziz Nurov met with the Extraordinary and Plenipotentiary Ambassador of "
         "Hungary to Uzbekistan on 27 January.",
         {"2022-01-27 held talks HUN+UZB"}},
        {"An extraordinary meeting of farmers was held on 27 January.", {}},
        {"The Taoiseach spoke by phone with the Prime Minister of Chad on 27 January.",
         {"2022-01-27 held call IRL+TCD"}},
        {"The foreign ministers of the ASEAN member states and Peru met in Hanoi on 27 January.",
         {"2022-01-27 held talks ASEAN+PER @Hanoi"}},
        {"Ministers of the EU countries and Chad met in Rome on 27 January.",
         {"2022-01-27 held talks EU+TCD @Rome"}},
    });
}

TEST_CASE("hours before their day, weekdays of a plan weeks ahead") {
    check({
        {"Peru's foreign minister met his Chadian counterpart at 5:20 p.m. on January 27.",
         {"2022-01-27 held talks PER+TCD"}},
        {"Peru's foreign minister met his Chadian counterpart from 5 p.m. to 6 p.m. (local time) "
         "on January 27.",
         {"2022-01-27 held talks PER+TCD"}},
        {"Peru's foreign minister met his Chadian counterpart at 5:20 p.m.",
         {"2022-02-01 held talks PER+TCD"}},
        {"Minister of Foreign Affairs of Peru Aldo Lima will attend the Foreign Affairs Council in "
         "Luxembourg on Monday 14 March. On Tuesday, the Minister will meet the President of Chad.",
         {"2022-03-14 planned session EU+PER @Luxembourg", "2022-03-15 planned talks PER+TCD"}},
        {"The Security Council to hold an open debate on Chad on Thursday.",
         {"2022-02-03 planned session UN"}},
        {"The Security Council this morning extended the mandate of the mission until 31 January "
         "2023. Meeting in closed session in the afternoon, the Council heard a briefing.",
         {"2022-02-01 held session UN"}},
    });
}

TEST_CASE("what happens at a meeting is yet to come, and so is the meeting") {
    check({
        {"Janis Ozols, Minister of Foreign Affairs of Latvia, will pay an official visit to Peru "
         "on 8 February. At the talks of the ministers, the price of timber and a new air route "
         "will be discussed.",
         {"2022-02-08 planned visit LVA+PER @Peru"}},
        {"Janis Ozols, Minister of Foreign Affairs of Latvia, will pay an official visit to Peru "
         "on 8-9 February. The guest and her host will go over the price of timber and a new air "
         "route at this meeting.",
         {"2022-02-08/2022-02-09 planned visit LVA+PER @Peru"}},
        {"The Foreign Minister of Latvia will visit Peru on 8-9 February. The first meeting of the "
         "Latvia-Peru Timber Commission will be held by the ministers.",
         {"2022-02-08/2022-02-09 planned visit LVA+PER @Peru"}},
        {"The ministers of Latvia and Peru met on 27 January. At the meeting they reviewed trade.",
         {"2022-01-27 held talks LVA+PER"}},
    });
}

TEST_CASE("councils of two that stand for their sessions") {
    check({
        {"The EU-Chad Association Council met in Brussels on 27 January.",
         {"2022-01-27 held session EU+TCD @Brussels"}},
        {"High Representative Josep Borrell will chair the EU-Chad Association Council on 10 "
         "February.",
         {"2022-02-10 planned session EU+TCD"}},
        {"The decision of the EU-Chad Association Council entered into force on 27 January.", {}},
    });
}

}  // namespace

TEST_CASE("an office that one actor alone has needs no owner") {
    check({
        {"Assistant Secretary of State John Hale met Peru's president on Monday.",
         {"2022-01-31 held talks PER+USA"}},
        {"High Representative/Vice-President Ada Quispe met Peru's president on Monday.",
         {"2022-01-31 held talks EU+PER"}},
        {"Federal Foreign Minister Anna Weber met Peru's president on Monday.",
         {"2022-01-31 held talks DEU+PER"}},
        {"Secretary of State for Trade John Hale met Peru's president on Monday.", {}},
    });
}
