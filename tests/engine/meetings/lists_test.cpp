// SPDX-License-Identifier: MIT
// Lists: of states that explain who the members are, of people met one by one, of bodies with a
// summit each.
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
        {"Biden attended the G7 and NATO summits in June 2021.",
         {"2021-06 held summit G7+USA", "2021-06 held summit NATO+USA"}},
        {"The NATO-EU summits of June 2021 were short.", {"2021-06 held summit EU+NATO"}},
        {"Biden attended the G7 summit in June 2021.", {"2021-06 held summit G7+USA"}},
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

TEST_CASE("the Security Council's permanent members are five states") {
    const std::string told = "2021-01-09 held talks CHN+FRA+GBR+RUS+USA @Paris";
    check({
        {"Envoys of the five permanent members of the Security Council met in Paris on 9 January "
         "2021.",
         {told}},
        {"The meeting in Paris on 8-9 January 2021 of the permanent members of the UN Security "
         "Council went well.",
         {"2021-01-08/2021-01-09 held talks CHN+FRA+GBR+RUS+USA @Paris"}},
        {"Libya, a permanent member of nothing, met Chad in Paris on 9 January 2021.",
         {"2021-01-09 held talks LBY+TCD @Paris"}},
    });
}
