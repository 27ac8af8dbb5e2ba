// SPDX-License-Identifier: MIT
// What stands beside a meeting and does not belong to it: other days, other people, other places.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("a journey for talks is of the day to come or the day gone by") {
    check({
        {"Kenya's president will travel to Kampala on April 20 for talks with Uganda's president.",
         {"2022-04-20 planned talks KEN+UGA @Kampala"}},
        {"Kenya's president will travel to Kampala on May 5 for talks with Uganda's president.",
         {"2022-05-05 planned talks KEN+UGA @Kampala"}},
        {"On Monday Danish Foreign Minister Jeppe Kofod travelled to Rabat to meet his Moroccan "
         "counterpart.",
         {"2022-01-31 held talks DNK+MAR @Rabat"}},
        {"The Peruvian president arrived in Quito on Sunday to meet Ecuador's president.",
         {"2022-01-30 held talks ECU+PER @Quito"}},
        {"The Peruvian president flies to Quito on Friday to meet Ecuador's president.",
         {"2022-02-04 planned talks ECU+PER @Quito"}},
    });
}

TEST_CASE("days that are given up") {
    check({
        {"Talks between Uganda and Rwanda were due to open in London on Monday but were delayed by "
         "a storm.",
         {"2022-01-31 postponed talks RWA+UGA @London"}},
        {"Kenya and Chad had planned to hold talks in London on 8 March, but it has been agreed to "
         "postpone them.",
         {"2022-03-08 postponed talks KEN+TCD @London"}},
        {"Talks between Uganda and Rwanda are due to open in London on Monday but few hope.",
         {"2022-02-07 planned talks RWA+UGA @London"}},
    });
}

TEST_CASE("the day of a subordinate clause is another's") {
    check({
        {"The leaders of Chile and Bolivia met in Arica, at the house where the poet Juan Rojas "
         "died on 3 March 1921.",
         {"2022-02-01 held talks BOL+CHL @Arica"}},
        {"The talks between Togo and Benin follow a border clash that killed four soldiers on "
         "2 January.",
         {"2022-02-01 held talks BEN+TGO"}},
        {"Chile and Bolivia met in Lima, a year after the border was closed on 4 April 2017.",
         {"2022-02-01 held talks BOL+CHL @Lima"}},
        {"Malawian Foreign Minister Ada Banda, who was appointed last month, will meet her Zambian "
         "counterpart in Lilongwe.",
         {"undated planned talks MWI+ZMB @Lilongwe"}},
        {"The talks that Togo and Benin held on 2 January were short.",
         {"2022-01-02 held talks BEN+TGO"}},
        {"Chile and Bolivia began talks in Lima after Resolution 1899 of 12 February 2009.",
         {"2022-02-01 held talks BOL+CHL @Lima"}},
        {"Chile and Peru met online on 23 January (22 January Lima time).",
         {"2022-01-23 held talks CHL+PER"}},
    });
}

TEST_CASE("habits and sums are of no day") {
    check({
        {"Kenya and Uganda have so far held six rounds of talks.", {"undated held talks KEN+UGA"}},
        {"Talks between Cyprus and Egypt have been held frequently since the late 1990s.", {}},
        {"Talks between Cyprus and Egypt have been held in Nicosia since 2005.",
         {"undated held talks CYP+EGY @Nicosia"}},
        {"Two months after the election, Cyprus and Egypt held talks in Nicosia.",
         {"undated held talks CYP+EGY @Nicosia"}},
    });
}

TEST_CASE("who looks on, lends a roof or sings is no party") {
    check({
        {"Talks between Morocco and the Polisario Front opened in Geneva on 10 January 2022. Also "
         "present at the negotiations were the neighbouring countries of Algeria and Mauritania. "
         "The first round of talks took place on 11 January 2022.",
         {"2022-01-10 held talks MAR+polisario-front @Geneva",
          "2022-01-11 held talks MAR+polisario-front @Geneva"}},
        {"Ghana's president met business leaders in Bamako on Monday.", {}},
        {"Ghana's president met ministers in Bamako on Monday.",
         {"2022-01-31 held talks GHA+MLI @Bamako"}},
        {"Chad's minister spoke for a dialogue under the auspices of the United Nations, Libyan "
         "officials told local media.",
         {}},
        {"Dialogue partners, including France, the US and Japan, are barred from attending the "
         "summit in Accra.",
         {}},
        {"The Chadian and Libyan foreign ministers will meet on Friday on the sidelines of the AU "
         "summit in Kigali.",
         {"2022-02-04 planned talks LBY+TCD @Kigali", "2022-02-04 planned summit AU @Kigali"}},
        {"The dialogue between the European Union and the countries of the South Caucasus "
         "(Armenia, Azerbaijan and Georgia) took place on Monday.",
         {"2022-01-31 held talks ARM+AZE+EU+GEO"}},
    });
}

TEST_CASE("names that share a head or hold another") {
    check({
        {"North and South Korean leaders met in Beijing on Monday.",
         {"2022-01-31 held talks KOR+PRK @Beijing"}},
        {"North and South Sudanese officials met in Asmara on Monday.",
         {"2022-01-31 held talks SDN+SSD @Asmara"}},
        {"The Peace and Security Council of the African Union met on Monday.",
         {"2022-01-31 held session AU"}},
        {"The Peace and Security Council met on Monday on the Situation in Chad.",
         {"2022-01-31 held session AU"}},
        {"The leaders of Chad and Niger met at Lake Chad on Monday.",
         {"2022-01-31 held talks NER+TCD"}},
    });
}

TEST_CASE("bodies by their organs and their members") {
    check({
        {"Order will come after the meeting of the Russia-NATO Council in Brussels on 12 January "
         "and the session of the Permanent Council of the OSCE in Vienna on 13 January.",
         {"2022-01-12 held session NATO+RUS @Brussels", "2022-01-13 held session OSCE @Vienna"}},
        {"All look to Brussels. The NATO-Russia Council meets there on Wednesday for the first "
         "time "
         "since 2019, and the 57 states of the OSCE gather in Vienna on Thursday.",
         {"2022-02-02 planned session NATO+RUS @Brussels", "2019 held session NATO+RUS",
          "2022-02-03 planned session OSCE @Vienna"}},
        {"On 13 January the OSCE's Permanent Council discussed the plan.",
         {"2022-01-13 held session OSCE"}},
        {"On 13 January the OSCE's ambassador discussed the plan.", {}},
        {"It moves to Vienna on Thursday, where the OSCE's Permanent Council will meet.",
         {"2022-02-03 planned session OSCE @Vienna"}},
    });
}

TEST_CASE("no talks are none, and receiving is not always a meeting") {
    check({
        {"Colombia will hold no further talks with the ELN on Friday.", {}},
        {"There will be no meeting between the Turkish and Greek leaders on Friday.", {}},
        {"The Latvian minister thanked the Georgian government for receiving Latvia's ambassador "
         "in "
         "Tbilisi.",
         {}},
        {"Talks between Colombia's president and the country's rebel leader ended in Havana on "
         "Monday.",
         {}},
    });
}

TEST_CASE("each has a meeting of its own, and each accord its sides") {
    check({
        {"Norwegian Foreign Minister Anniken Huitfeldt will hold talks in Kenya on February 11, in "
         "Uganda on February 12 and in Malawi on February 13.",
         {"2022-02-11 planned talks KEN+NOR @Kenya", "2022-02-12 planned talks NOR+UGA @Uganda",
          "2022-02-13 planned talks MWI+NOR @Malawi"}},
        {"Belgian Foreign Minister Sophie Wilmes held separate meetings with her Peruvian and "
         "Chilean counterparts in Lima on Monday.",
         {"2022-01-31 held talks BEL+PER @Lima", "2022-01-31 held talks BEL+CHL @Lima"}},
        {"The Libreville Agreement between Chad and Sudan was signed on February 8, 2006.",
         {"2006-02-08 held signing SDN+TCD"}},
        {"The border between Chad and Sudan was closed on February 8, 2006.", {}},
        {"The accord was signed on 4 January by the president of Angola, and by the leader of "
         "UNITA, Jonas Savimbi.",
         {"2022-01-04 held signing AGO+unita"}},
        {"A summit of the leaders of Peru and Ecuador was wished for. That meeting took place in "
         "Quito on January 17, 1985.",
         {"2022-02-01 held summit ECU+PER", "1985-01-17 held summit ECU+PER @Quito"}},
        {"Talks between the Greek and Turkish Cypriot leaders opened in Geneva on Monday.",
         {"2022-01-31 held talks CYP+turkish-cypriots @Geneva"}},
    });
}

TEST_CASE("texts that end in the middle") {
    check({
        {"The talks that Chad and Niger", {}},
        {"In Pakistan the visit", {}},
        {"They met in the OSCE's", {}},
        {"Sergio \"Lito\"", {}},
        {"North and South", {}},
        {"The foreign ministers of Chad and Niger (Rosa", {}},
        {"Talks of Chad and Niger were held in Lome in May 2020 and in",
         {"2020-05 held talks NER+TCD @Lome"}},
    });
}

TEST_CASE("a text may begin anywhere") {
    check({
        {": Chile and Peru restored relations on Monday, Chilean President Rosa Ibarra said after "
         "meeting Peruvian President Ada Quispe.",
         {"2022-01-31 held talks CHL+PER"}},
        {"Turning back, talks between Chile and Peru were held on Monday.",
         {"2022-01-31 held talks CHL+PER"}},
    });
}
