// SPDX-License-Identifier: MIT
// Meetings that only sound like those of whom the sentence names: of other ministers, wished for,
// named after a state; and of the one body that the text names elsewhere.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("a regional summit is of the one body that the text names") {
    check({
        {"Zambia announced that its president will not attend a regional summit to be held in "
         "Harare in November 2022. Malawi chairs the Southern African Development Community "
         "(SADC).",
         {"2022-11 planned summit SADC @Harare"}},
        {"Leaders gathered in Accra for a regional summit on Mali on 9 January 2021. ECOWAS had "
         "imposed sanctions.",
         {"2021-01-09 held summit ECOWAS @Accra"}},
        {"A regional summit in Nairobi on 9 January 2021 ended early. The EAC and IGAD had called "
         "it.",
         {}},
    });
}

TEST_CASE("a return to talks that is only called for is none") {
    check({
        {"The presidents of Russia and France on 9 January 2021 called for a return to "
         "negotiations between Chad and Mali.",
         {}},
        {"Russia on 9 January 2021 urged Chad and Mali to return to negotiations.", {}},
        {"Chad and Mali announced a return to negotiations in Oslo on 9 January 2021.",
         {"2021-01-09 held talks MLI+TCD @Oslo"}},
    });
}

TEST_CASE("whose the ministers are is not told") {
    const std::string pair = "Blinken met Netanyahu in Rome on 3 January 2021. ";
    check({
        {pair + "Blinken was at a 9 January foreign ministers' meeting in Geneva.",
         {"2021-01-03 held talks ISR+USA @Rome"}},
        {pair + "Blinken praised the meeting in Geneva on 9 January 2021.",
         {"2021-01-03 held talks ISR+USA @Rome", "2021-01-09 held talks ISR+USA @Geneva"}},
    });
}

TEST_CASE("trade rounds are named after a state, pictures have their own day") {
    check({
        {"The minister will discuss the Uruguay Round with ASEAN countries in Jakarta on 9 March "
         "2022.",
         {}},
        {"The second round between Uruguay and Chile was held in Montevideo on 9 January 2021.",
         {"2021-01-09 held talks CHL+URY @Montevideo"}},
        {"Macron (pictured on 3 January 2021) met Putin in Paris on 9 January 2021.",
         {"2021-01-09 held talks FRA+RUS @Paris"}},
    });
}

TEST_CASE("separate talks are not those of all, an accord is of whom it binds") {
    check({
        {"The leaders of Kenya, Chad, Mali and India met in Accra on 9 January 2021. Ruto also "
         "held "
         "separate talks with Modi in Accra on 9 January 2021.",
         {"2021-01-09 held talks IND+KEN+MLI+TCD @Accra", "2021-01-09 held talks IND+KEN @Accra"}},
        {"Peruvian Foreign Minister Rosa Ibarra noted that the agreement signed between Chad and "
         "Niger on 9 January 2021 harmed Peru.",
         {"2021-01-09 held signing NER+TCD"}},
    });
}

TEST_CASE("three initials and a name are somebody") {
    check({
        {"The Kenyan Minister for Trade, the Hon. M.J.R. Keller, said on Monday he would stay. "
         "Keller met Putin in Sochi on 9 January 2021.",
         {"2021-01-09 held talks KEN+RUS @Sochi"}},
    });
}

TEST_CASE("talks that are only spoken of") {
    check({
        {"The president of Chile met the president of Kenya on Monday to discuss reopening talks "
         "with Peru.",
         {"2022-01-31 held talks CHL+KEN"}},
        {"Envoys of Chad and Sudan met in Cairo on Monday on how to resume the six-party talks.",
         {"2022-01-31 held talks SDN+TCD @Cairo"}},
        {"Chad's chief negotiator at the talks with Sudan met the president of Kenya on Monday.",
         {"2022-01-31 held talks KEN+TCD"}},
        {"The presidents of Chile and Peru met on Monday to mark the tenth anniversary of the "
         "signing of their border treaty.",
         {"2022-01-31 held talks CHL+PER"}},
        {"The six-party talks resumed in Beijing on Monday.",
         {"2022-01-31 held talks CHN+JPN+KOR+PRK+RUS+USA @Beijing"}},
        {"China, North Korea and the United States agreed to resume the six-party talks on Friday.",
         {"2022-02-04 planned talks CHN+JPN+KOR+PRK+RUS+USA"}},
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
