// SPDX-License-Identifier: MIT
// Meetings that only sound like those of whom the sentence names: of other ministers, wished for,
// named after a state; and of the one body that the text names elsewhere.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("a regional summit is of the one body that the text names") {
    check({
        {"India announced that Modi will not attend a regional summit to be held in Islamabad in "
         "November 2022. Nepal chairs the South Asian Association for Regional Cooperation "
         "(SAARC).",
         {"2022-11 planned summit SAARC @Islamabad"}},
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
        {"The leaders of the United States, Japan, South Korea and China met in Bali on 9 January "
         "2021. Biden also held separate talks with Xi Jinping in Bali on 9 January 2021.",
         {"2021-01-09 held talks CHN+JPN+KOR+USA @Bali", "2021-01-09 held talks CHN+USA @Bali"}},
        {"Greek Prime Minister Kyriakos Mitsotakis noted that the agreement signed between Turkey "
         "and Libya on 9 January 2021 harmed Greece.",
         {"2021-01-09 held signing LBY+TUR"}},
    });
}

TEST_CASE("three initials and a name are somebody") {
    check({
        {"The Kenyan Minister for Trade, the Hon. M.J.R. Keller, said on Monday he would stay. "
         "Keller met Putin in Sochi on 9 January 2021.",
         {"2021-01-09 held talks KEN+RUS @Sochi"}},
    });
}
