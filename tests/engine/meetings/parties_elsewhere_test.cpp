// SPDX-License-Identifier: MIT
// Parties that stand elsewhere in the sentence or in the one before, and those that stay away.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("talks that open the sentence are of who comes behind the comma and of the hosts") {
    check({
        {"After two days of talks in Beijing, Italian Foreign Minister Luigi Di Maio said trade "
         "would grow.",
         {"2022-02-01 held talks CHN+ITA @Beijing"}},
        {"At the end of a day of meetings in Riyadh, French Foreign Minister Jean-Yves Le Drian "
         "said the kingdom would help.",
         {"2022-02-01 held talks FRA+SAU @Riyadh"}},
        {"Speaking after talks in Ankara on Sunday, Macron said both were calm.",
         {"2022-01-30 held talks FRA+TUR @Ankara"}},
        {"French Foreign Minister Jean-Yves Le Drian said after talks in Riyadh that the kingdom "
         "would help.",
         {"2022-02-01 held talks FRA+SAU @Riyadh"}},
        {"After talks in Doha collapsed, Macron said there was no hope.", {}},
        {"After a meeting in Moscow, Putin said the economy was growing.", {}},
        {"In talks in Lima on Sunday, Macron told Scholz that time was short.",
         {"2022-01-30 held talks DEU+FRA @Lima"}},
        {"The trip of Macron on Monday was prompted by fears that Chad would ship arms to Niger.",
         {}},
    });
}

TEST_CASE("a trip to the city or the country leads to what was told last") {
    check({
        {"Macron urged Singapore to keep Russia out of its banks during a visit to the city on "
         "Sunday.",
         {"2022-01-30 held visit FRA+SGP @Singapore"}},
        {"Scholz called on Egypt to open the crossing during a visit to the country on Sunday.",
         {"2022-01-30 held visit DEU+EGY @Egypt"}},
        {"Sri Lanka asked for more time to repay its debt. Macron, who arrived in the country on "
         "Sunday, promised help.",
         {"2022-01-30 held visit FRA+LKA @Sri Lanka"}},
        {"Fiji has long wanted a deal. Macron visited the island nation on Sunday.",
         {"2022-01-30 held visit FJI+FRA @Fiji"}},
        {"Macron was expected in the Pakistani capital, Islamabad, on Thursday.",
         {"2022-02-03 planned visit FRA+PAK @Islamabad"}},
        {"Macron promised aid during a visit to the city of Marseille on Sunday.", {}},
        {"Macron thanked Japan during a visit to the country's north on Sunday.", {}},
        {"China was angry at a visit by Macron to the island on Sunday.", {}},
    });
}

TEST_CASE("a visit by one of the two whom the text is about led to the other") {
    check({
        {"Chile and Peru quarrel over fish.\n\nChile says Peru took its fish. Peru denies it, and "
         "Chile waits. A visit by the Peruvian foreign minister on Monday changed little.",
         {"2022-01-31 held visit CHL+PER"}},
        {"Chile and Peru quarrel over fish.\n\nChile says Peru took its fish. Peru denies it, and "
         "Chile waits. The visit may be overshadowed on Monday by a strike.",
         {}},
    });
}

TEST_CASE("a body meets without those who stay away") {
    check({
        {"Putin will skip the G20 summit in Lima in December.",
         {"2022-12 planned summit G20 @Lima"}},
        {"Mexico's president boycotted the OAS summit in Lima on Monday.",
         {"2022-01-31 held summit OAS @Lima"}},
        {"Erdogan refused to join the NATO summit in The Hague on Monday.",
         {"2022-01-31 held summit NATO @The Hague"}},
        {"The NATO summit in The Hague in July will not take place.", {}},
    });
}

TEST_CASE("those who are met one after the other are met apart") {
    check({
        {"Macron met with the IMF on Monday, then with Scholz.",
         {"2022-01-31 held talks FRA+IMF", "2022-01-31 held talks DEU+FRA"}},
        {"Macron met Scholz on Monday, then Orban and then Sanchez in Madrid.",
         {"2022-01-31 held talks DEU+FRA @Madrid", "2022-01-31 held talks FRA+HUN @Madrid"}},
        {"Macron met Scholz, then vice chancellor of Germany, in Berlin on 3 March 2020.",
         {"2020-03-03 held talks DEU+FRA @Berlin"}},
        {"Macron met German Foreign Minister Annalena Baerbock and acting Peruvian Foreign "
         "Minister Ana Rojas on Monday.",
         {"2022-01-31 held talks DEU+FRA+PER"}},
    });
}

TEST_CASE("leaders at a summit are their body's") {
    check({
        {"Orban clashed with EU leaders at a summit in Brussels on Monday.",
         {"2022-01-31 held summit EU+HUN @Brussels"}},
        {"Macron spoke of NATO leaders at a rally on Monday.", {}},
    });
}
