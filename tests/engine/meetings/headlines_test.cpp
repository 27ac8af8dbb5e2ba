// SPDX-License-Identifier: MIT
// Headlines' lists, formats with a continent, bilaterals, and who brings others together.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("a headline begins with two whom a comma joins") {
    check({
        {"Putin, Erdogan meet in Sochi on 22 October 2019",
         {"2019-10-22 held talks RUS+TUR @Sochi"}},
        {"PUTIN, ERDOGAN STRIKE SYRIA DEAL AFTER TALKS IN SOCHI ON 22 OCTOBER 2019",
         {"2019-10-22 held talks RUS+TUR @Sochi"}},
        {"Chad, Niger to hold talks in Lome on 4 March 2022",
         {"2022-03-04 planned talks NER+TCD @Lome"}},
        {"Putin, Russia's president, flew home from Sochi on 22 October 2019.", {}},
    });
}

TEST_CASE("summits with a continent are with its union or its states") {
    check({
        {"The Russia-Africa summit was held in Sochi on 23 October 2019.",
         {"2019-10-23 held summit AU+RUS @Sochi"}},
        {"Leaders gathered for the EU-Central Asia summit in Samarkand on 3 April 2021.",
         {"2021-04-03 held summit EU+KAZ+KGZ+TJK+TKM+UZB @Samarkand"}},
        {"Russian trade with Africa grew on 23 October 2019.", {}},
    });
}

TEST_CASE("a bilateral is a meeting where it stands alone") {
    check({
        {"Putin and his Turkish host found time for a bilateral in Sochi on 22 October 2019.",
         {"2019-10-22 held talks RUS+TUR @Sochi"}},
        {"Putin and Erdogan praised bilateral trade on 22 October 2019.", {}},
        {"Putin praised a bilateral treaty with Turkey on 22 October 2019.", {}},
    });
}

TEST_CASE("who brings two together meets them") {
    check({
        {"Morocco and the Polisario Front claim the desert. The UN's personal envoy, Horst Köhler, "
         "brought them together near Geneva on 21 March 2019, with Algeria and Mauritania also at "
         "the table.",
         {"2019-03-21 held talks DZA+MAR+MRT+UN+polisario-front @Geneva"}},
        {"Chad and Niger quarrel. Qatar brought the two sides together in Doha on 4 March 2021.",
         {"2021-03-04 held talks NER+QAT+TCD @Doha"}},
        {"Macron brought Putin a gift in Paris on 9 December 2019.", {}},
        {"Rain fell on Chad and on Niger. Qatar brought them together in Doha on 4 March 2021.",
         {}},
    });
}

TEST_CASE("who has not spoken since a place and a day spoke there and then") {
    const std::string told = "2021-06-16 held talks RUS+USA @Geneva";
    const std::string text = "Putin and Biden met in Geneva on 16 June 2021. ";
    check({
        {text + "The two had not met since Paris in November 2018.",
         {told, "2018-11 held talks RUS+USA"}},
        {text + "The two had not met since the war of 2014.", {told}},
    });
}
