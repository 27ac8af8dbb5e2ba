// SPDX-License-Identifier: MIT
// Where a meeting took place: cities pointed at, places no lexicon has, and places of other things.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;
using meeting_rows::meetings_in;

TEST_CASE("a text points back at a place") {
    check({
        {"Blinken met Lavrov in Geneva on January 21. The two met again in the same city on "
         "January 28.",
         {"2022-01-21 held talks RUS+USA @Geneva", "2022-01-28 held talks RUS+USA @Geneva"}},
        {"Blinken met Lavrov in Geneva on January 21. The two met in the same Swiss city on "
         "January 28.",
         {"2022-01-21 held talks RUS+USA @Geneva", "2022-01-28 held talks RUS+USA @Geneva"}},
        {"Blinken met Lavrov in Geneva on January 21. The two met again in another city on "
         "January 28.",
         {"2022-01-21 held talks RUS+USA @Geneva", "2022-01-28 held talks RUS+USA"}},
        {"Greece opened its doors in Athens. Lavrov's last trip here, on 7 December 2021, went "
         "badly, Greek Prime Minister Kyriakos Mitsotakis said.",
         {"2021-12-07 held visit GRC+RUS @Athens"}},
    });
}

TEST_CASE("words around a name say that it is a town") {
    check({
        {"Blinken met Lavrov on January 21 in the lakeside village of Zelnomir, near Ljubljana.",
         {"2022-01-21 held talks RUS+USA @Zelnomir"}},
        {"Blinken met Lavrov in Zelnomir, Slovenia, on January 21.",
         {"2022-01-21 held talks RUS+USA @Zelnomir"}},
        {"Blinken and Lavrov will meet on the atoll of Mabubu on February 4.",
         {"2022-02-04 planned talks RUS+USA @Mabubu"}},
        {"Blinken met Lavrov on January 21 at Harmond University, Slovenia.",
         {"2022-01-21 held talks RUS+USA"}},
        {"Blinken met Lavrov on January 21 in the company of Zelnomir Bosk.",
         {"2022-01-21 held talks RUS+USA"}},
    });
}

TEST_CASE("a place beside a meeting may be another's") {
    check({
        {"Blinken met Lavrov on January 21 to discuss support for the army in Chad.",
         {"2022-01-21 held talks RUS+USA"}},
        {"Criticising support for separatists in Chad, Blinken met Lavrov on January 21.",
         {"2022-01-21 held talks RUS+USA"}},
        {"Blinken met Lavrov on January 21; the treasury holds its own seminars in Cairo.",
         {"2022-01-21 held talks RUS+USA"}},
        {"Blinken flew to Geneva to see Lavrov on January 21; envoys were in Oslo in May.",
         {"2022-01-21 held talks RUS+USA @Geneva"}},
        {"While every smile in Paris is watched: Lavrov last visited France in July 2019.",
         {"2019-07 held visit FRA+RUS @France"}},
        {"Lavrov will visit France in March, with a stop in Lyon.",
         {"2022-03 planned visit FRA+RUS @Lyon"}},
        {"Blinken met Lavrov on January 21, the foreign ministry said in Lima.",
         {"2022-01-21 held talks RUS+USA"}},
        {"Lavrov arrived in Kenya on Monday on the last leg of his trip to Africa, which included "
         "a dinner in Zambia.",
         {"2022-01-31 held visit KEN+RUS @Kenya"}},
        {"The talks between Blinken and Lavrov on January 21 broke down on Jerusalem.",
         {"2022-01-21 held talks RUS+USA"}},
    });
}

TEST_CASE("an event's name tells where it is held") {
    check({
        {"Blinken and Lavrov met on January 21 on the sidelines of the Lima Trade Forum.",
         {"2022-01-21 held talks RUS+USA @Lima"}},
        {"Blinken held talks with Lavrov during the Quito Peace Forum on January 21.",
         {"2022-01-21 held talks RUS+USA @Quito"}},
        {"After the Lima conference, Blinken met Lavrov on January 21.",
         {"2022-01-21 held talks RUS+USA"}},
        {"On January 21 Biden welcomed Chancellor Olaf Scholz of Germany to the White House.",
         {"2022-01-21 held talks DEU+USA @Washington"}},
    });
}

TEST_CASE("the city behind a house, outside of a city, and whose own capital") {
    check({
        {"Ruto met Modi at the Grand Regency Hotel, Mombasa, on 9 January 2021.",
         {"2021-01-09 held talks IND+KEN @Mombasa"}},
        {"The Arab League held its second meeting at Al-Bustan Gardens Palace, Alexandria, on 9 "
         "January "
         "2021.",
         {"2021-01-09 held session LAS @Alexandria"}},
        {"Ruto met Modi on 9 January 2021 at the opening of the Games, Paris said.",
         {"2021-01-09 held talks IND+KEN"}},
        {"A summit between Macron and Putin was held outside of Paris on 9 January 2021.",
         {"2021-01-09 held summit FRA+RUS @Paris"}},
        {"In Pakistan, the minister praised Chancellor Scholz's visit in May 2021, and his "
         "speech in Berlin.",
         {"2021-05 held visit DEU+PAK @Pakistan"}},
    });
}

TEST_CASE("a town behind a comma or colon, a state before one") {
    check({
        {"Peru and Chad began talks on 3 March 2021. 4 May 2021: Second round, Limassol.",
         {"2021-03-03 held talks PER+TCD", "2021-05-04 held talks PER+TCD @Limassol"}},
        {"Luxembourg: the foreign ministers of Peru and Chad met on 3 March 2021.",
         {"2021-03-03 held talks PER+TCD @Luxembourg"}},
        {"Peru: the foreign ministers of Peru and Chad met on 3 March 2021.",
         {"2021-03-03 held talks PER+TCD"}},
    });
}

TEST_CASE("the one city of a state that a text names") {
    check({
        {"From Cuzco, Peru, our reporter writes.\n\nThe foreign ministers of Chile and Bolivia met "
         "for Monday's talks in Peru.",
         {"2022-01-31 held talks BOL+CHL @Cusco"}},
        {"From Lima, Peru, our reporter writes.\n\nThe foreign ministers of Chile and Bolivia met "
         "for Monday's talks in Ecuador.",
         {"2022-01-31 held talks BOL+CHL @Ecuador"}},
    });
}

TEST_CASE("a city may be told with what it is") {
    for (const char* place :
         {"in the Qatari capital, Doha,", "in the Qatari capital Doha", "in Qatar's capital, Doha,",
          "in the capital, Doha,", "in the capital of Qatar", "in downtown Doha",
          "in a hotel in central Doha", "in Qatar's largest city, Doha,"})
        check({{std::string("Peru's prime minister met Chad's foreign minister ") + place +
                    " on 3 March 2021.",
                {"2021-03-03 held talks PER+TCD @Doha"}}});
    check({
        {"Talks between Peru and Chad were held on the Mediterranean island of Malta on 3 March "
         "2021.",
         {"2021-03-03 held talks PER+TCD @Malta"}},
        {"On 3 March 2021, in Malta, Peru's president met Chad's foreign minister.",
         {"2021-03-03 held talks PER+TCD @Malta"}},
        {"Peru and Chad held talks in the Indian state of Goa on 3 March 2021.",
         {"2021-03-03 held talks PER+TCD @Goa"}},
    });
}

TEST_CASE("the body in whose house others met did not take part") {
    const std::string told = "2021-03-03 held talks PER+TCD @New York";
    check({
        {"Peru and Chad held talks at the United Nations in New York on 3 March 2021.", {told}},
        {"Talks between Peru and Chad were held at the UN office in New York on 3 March 2021.",
         {told}},
        {"Peru and Chad held talks on the sidelines of the UN General Assembly in New York on 3 "
         "March 2021.",
         {told}},
        {"Peru and Chad held talks at the residence of the Swiss ambassador in Vienna on 3 March "
         "2021.",
         {"2021-03-03 held talks PER+TCD @Vienna"}},
        {"Peru's president held talks at NATO on 3 March 2021.",
         {"2021-03-03 held talks NATO+PER"}},
    });
}
