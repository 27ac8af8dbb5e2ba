// SPDX-License-Identifier: MIT
// Lists: of states that explain who the members are, of people met together or one by one, of
// bodies with a summit each; who joined them, and who only invited.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("a list tells who the states are that met") {
    check({
        {"Ministers of four Andean states (Peru, Chile, Ecuador and Bolivia) met in Lima on 9 "
         "January 2021.",
         {"2021-01-09 held talks BOL+CHL+ECU+PER @Lima"}},
        {"The foreign ministers of the three founding members of the AU - Ghana, Mali and Chad - "
         "met in Accra on 9 January 2021.",
         {"2021-01-09 held talks GHA+MLI+TCD @Accra"}},
        {"The presidents of three Baltic states - Estonia, Latvia and Lithuania - met in Riga on 9 "
         "January 2021.",
         {"2021-01-09 held talks EST+LTU+LVA @Riga"}},
        {"Baerbock held talks in Accra on 9 January 2021 with some of the major donor nations, "
         "Japan, Canada and Norway.",
         {"2021-01-09 held talks CAN+DEU+JPN+NOR @Accra"}},
        {"Lula met the leaders of three neighbouring countries - Peru, Bolivia and Paraguay - in "
         "Manaus on 9 January 2021.",
         {"2021-01-09 held talks BOL+BRA+PER+PRY @Manaus"}},
        {"The talks among neighbouring countries ended on 9 January 2021; Peru, Chile and Ecuador "
         "did not take part.",
         {}},
        {"The EU courts three countries - Georgia, Moldova and Ukraine. EU foreign ministers met "
         "in Brussels on 9 January 2021.",
         {"2021-01-09 held session EU @Brussels"}},
    });
}

TEST_CASE("several who are named and those of more states are met one by one") {
    check({
        {"On 9 January 2021 Lula met Kenyan President William Ruto, Nigeria's Bola Tinubu and the "
         "prime ministers of Nepal and Bhutan.",
         {"2021-01-09 held talks BRA+KEN", "2021-01-09 held talks BRA+NGA",
          "2021-01-09 held talks BRA+NPL", "2021-01-09 held talks BRA+BTN"}},
        {"On 9 January 2021 Lula met Kenyan President William Ruto, Nigeria's Bola Tinubu and the "
         "presidents of Nepal and Bhutan, Ada Rai and Idris Wangdi.",
         {"2021-01-09 held talks BRA+KEN", "2021-01-09 held talks BRA+NGA",
          "2021-01-09 held talks BRA+NPL", "2021-01-09 held talks BRA+BTN"}},
        {"On 9 January 2021 Lula met the presidents of Nepal and Bhutan.",
         {"2021-01-09 held talks BRA+BTN+NPL"}},
    });
}

TEST_CASE("two bodies hold their summits apart") {
    check({
        {"Lula attended the G20 and APEC summits in May 2021.",
         {"2021-05 held summit BRA+G20", "2021-05 held summit APEC+BRA"}},
        {"The NATO-EU summits of June 2021 were short.", {"2021-06 held summit EU+NATO"}},
        {"Lula attended the G20 summit in May 2021.", {"2021-05 held summit BRA+G20"}},
    });
}

TEST_CASE("who spoke at talks stands behind a clause that tells of them") {
    check({
        {"Speaking at a meeting with Putin in Minsk on 9 January 2021, at which the Russian leader "
         "accepted an invitation, Wang Yi praised Belarus.",
         {"2021-01-09 held talks CHN+RUS @Minsk"}},
        {"During a meeting with Modi in Delhi on 9 January 2021, which lasted two hours, Lula said "
         "that Brazil would join.",
         {"2021-01-09 held talks BRA+IND @New Delhi"}},
    });
}

TEST_CASE("who holds talks with two is one of them") {
    check({
        {"Oman held talks with Chad and Mali in Muscat on 9 January 2021.",
         {"2021-01-09 held talks MLI+OMN+TCD @Muscat"}},
        {"Oman hosted talks with Chad and Mali in Muscat on 9 January 2021.",
         {"2021-01-09 held talks MLI+OMN+TCD @Muscat"}},
        {"Oman hosted talks between Chad and Mali in Muscat on 9 January 2021.",
         {"2021-01-09 held talks MLI+TCD @Muscat"}},
    });
}

TEST_CASE("one more is added by more words than \"and\"") {
    const std::string told = "2021-01-09 held talks MLI+OMN+TCD @Accra";
    check({
        {"Oman met Chad as well as Mali in Accra on 9 January 2021.", {told}},
        {"Oman held talks with Chad plus Mali in Accra on 9 January 2021.", {told}},
        {"Oman, along with Mali, met Chad in Accra on 9 January 2021.", {told}},
        {"Envoys of Oman and Mali, together with Chad, met in Accra on 9 January 2021.", {told}},
    });
}

TEST_CASE("who takes part may be told by a noun at the sentence's end") {
    check({
        {"Oman and Chad met in Accra on 9 January 2021 with the participation of Mali.",
         {"2021-01-09 held talks MLI+OMN+TCD @Accra"}},
        {"A meeting of Oman and Chad took place in Accra on 9 January 2021 in the presence of "
         "Mali's foreign minister.",
         {"2021-01-09 held talks MLI+OMN+TCD @Accra"}},
        {"Oman and Chad met in Accra on 9 January 2021 and spoke of the presence of Malian "
         "troops.",
         {"2021-01-09 held talks OMN+TCD @Accra"}},
        {"Oman proposed a summit with Chad in the coming weeks with the participation of Mali.",
         {"2022 proposed summit MLI+OMN+TCD"}},
    });
}

TEST_CASE("who invites is not one of those who come") {
    check({
        {"At the invitation of President Ann Doe of Kenya, Presidents John Roe of Chad, Peter Poe "
         "of Sudan and Paul Loe of Egypt met in Nairobi on Monday.",
         {"2022-01-31 held talks EGY+SDN+TCD @Nairobi"}},
        {"At the request of Kenya, Chad and Sudan held talks in Cairo on Monday.",
         {"2022-01-31 held talks SDN+TCD @Cairo"}},
        {"At the invitation of the Chilean Foreign Minister, the Foreign Minister of Peru visited "
         "Santiago on Monday.",
         {"2022-01-31 held visit CHL+PER @Santiago"}},
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

TEST_CASE("two whom one met, together or apart") {
    check({
        {"Chad's president met with Peru's president and with Mali's president in Lima on 3 March "
         "2021.",
         {"2021-03-03 held talks MLI+PER+TCD @Lima"}},
        {"Chad's president met separately with Peru's president and with Mali's president in Lima "
         "on 3 March 2021.",
         {"2021-03-03 held talks PER+TCD @Lima", "2021-03-03 held talks MLI+TCD @Lima"}},
        {"On 3 March 2021 in Lima, envoys of Chad and Mali discussed the border.",
         {"2021-03-03 held talks MLI+TCD @Lima"}},
        {"Envoys of Chad and Mali discussed the border with gusto for years.", {}},
    });
}

TEST_CASE("separate talks are one with each") {
    check({
        {"Peru's foreign minister held separate talks with President Mora of Chad and Prime "
         "Minister Diallo of Mali in Lima on 3 March 2021.",
         {"2021-03-03 held talks PER+TCD @Lima", "2021-03-03 held talks MLI+PER @Lima"}},
    });
}
