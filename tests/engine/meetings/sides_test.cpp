// SPDX-License-Identifier: MIT
// Sides that are described and not named: "the bloc's ministers", "the rebels", "the Kenyan".
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("whose talks they were may stand before them") {
    check({
        {"Negotiators of Chad and Niger closed their talks in Accra on 14 May 2021.",
         {"2021-05-14 held talks NER+TCD @Accra"}},
        {"Chad and Niger talk of peace in their dreams on 14 May 2021.", {}},
    });
}

TEST_CASE("a bloc's ministers are those of the bloc named last") {
    const std::string told = "SADC and the European Union share the lake. ";
    check({
        {"SADC condemned the coup. The bloc's foreign ministers met in Gaborone on 4 March 2021.",
         {"2021-03-04 held session SADC @Gaborone"}},
        {"The EU paid. SADC condemned the coup. Leaders of the bloc met in Gaborone on 4 March "
         "2021.",
         {"2021-03-04 held summit SADC @Gaborone"}},
        {"The bloc's foreign ministers met in Gaborone on 4 March 2021.", {}},
    });
}

TEST_CASE("the government and the rebels are those whom the text is about") {
    const std::string told =
        "The Philippine government and the Moro Islamic Liberation Front signed an accord in "
        "Davao on 4 March 2021. ";
    const std::string signing = "2021-03-04 held signing PHL+moro-islamic-liberation-front @Davao";
    check({
        {told + "Government and rebel negotiators had met in Oslo on 9 January 2021.",
         {signing, "2021-01-09 held talks PHL+moro-islamic-liberation-front @Oslo"}},
        {told + "The rebels and the government held talks in Oslo on 9 January 2021.",
         {signing, "2021-01-09 held talks PHL+moro-islamic-liberation-front @Oslo"}},
        {"The government held talks with teachers in Oslo on 9 January 2021.", {}},
    });
}

TEST_CASE("one of a people is called by its adjective") {
    check({
        {"Putin and the Iranian met in Ankara on 9 January 2021.",
         {"2021-01-09 held talks IRN+RUS @Ankara"}},
        {"Ruto spoke by phone with the Brazilian on 9 January 2021.",
         {"2021-01-09 held call BRA+KEN"}},
        {"The Russian army met the Ukrainian army near Kharkiv on 9 January 2021.", {}},
        {"Putin met the translator from the Spanish in Ankara on 9 January 2021.", {}},
    });
}

TEST_CASE("powers and communities by their number") {
    check({
        {"Iran and six world powers met in Geneva on 9 January 2021.",
         {"2021-01-09 held talks CHN+DEU+FRA+GBR+IRN+P5+1+RUS+USA @Geneva"}},
        {"The two Cypriot leaders met in Nicosia on 9 January 2021.",
         {"2021-01-09 held talks CYP+turkish-cypriots @Nicosia"}},
        {"Six clubs met in Geneva on 9 January 2021.", {}},
    });
}

TEST_CASE("the six powers are those of a format, where no other six were told") {
    const std::string told = "2021-03-03 held talks CHN+DEU+FRA+GBR+IRN+P5+1+RUS+USA @Vienna";
    check({
        {"Iran and the six powers held talks in Vienna on 3 March 2021.", {told}},
        {"Talks between Iran and the six world powers were held in Vienna on 3 March 2021.",
         {told}},
        {"Iran and world powers held talks in Vienna on 3 March 2021.", {told}},
        {"World powers grumbled in Vienna on 3 March 2021.", {}},
    });
}
