// SPDX-License-Identifier: MIT
// Encounters told by how long they were, by who sat with whom, by the paper that was signed.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("an ambassador to a state is of the state that sent him") {
    check({
        {"Foreign Minister Lavrov met Juan Soto, Ambassador of Chile to Russia, on 4 March 2021.",
         {"2021-03-04 held talks CHL+RUS"}},
        {"Lavrov met Rosa Soto, Chile's ambassador to the Russian Federation, on 4 March 2021.",
         {"2021-03-04 held talks CHL+RUS"}},
        {"Lavrov met Rosa Soto, the Russian ambassador to Chile, on 4 March 2021.", {}},
    });
}

TEST_CASE("who hosts somebody is the verb's subject") {
    check({
        {"Macron hosts President Ruto in Paris on 4 March 2021.",
         {"2021-03-04 held talks FRA+KEN @Paris"}},
        {"Lavrov hosts his counterpart from Chad in Moscow on 4 March 2021.",
         {"2021-03-04 held talks RUS+TCD @Moscow"}},
        {"Turkish host Erdogan met Putin in Ankara on 4 March 2021.",
         {"2021-03-04 held talks RUS+TUR @Ankara"}},
        {"The co-hosts Macron and Ruto met in Paris on 4 March 2021.",
         {"2021-03-04 held talks FRA+KEN @Paris"}},
        {"Lima plays host to the leaders of Chad and Niger on 4 March 2022.",
         {"2022-03-04 planned talks NER+PER+TCD @Peru"}},
    });
}

TEST_CASE("who signed may stand behind where and when") {
    check({
        {"The treaty, signed in Lima on 4 March 2021 by Macron and Ruto, is in force.",
         {"2021-03-04 held signing FRA+KEN @Lima"}},
        {"Signed in Lima on 4 March 2021 by the foreign ministers of Chad and Niger, the accord "
         "is in force.",
         {"2021-03-04 held signing NER+TCD @Lima"}},
        {"The law, signed in Moscow on 4 March 2021 by Putin, bans imports from Chad.", {}},
    });
}

TEST_CASE("the state that somebody left is not who held the talks there") {
    check({
        {"Niger's foreign minister left Chad on 4 March 2021 after talks with President Deby.",
         {"2021-03-04 held talks NER+TCD"}},
        {"Ruto left Lima on 4 March 2021 after talks with Macron.",
         {"2021-03-04 held talks FRA+KEN @Lima"}},
    });
}

TEST_CASE("we who met are the speaker and whom he named") {
    check({
        {"\"I asked President Ruto for gas when we met in Paris on 4 March 2021,\" Macron said.",
         {"2021-03-04 held talks FRA+KEN @Paris"}},
        {"\"We met in Paris on 4 March 2021,\" Macron said of Ruto.",
         {"2021-03-04 held talks FRA+KEN @Paris"}},
        {"\"We met our targets on 4 March 2021,\" said Macron after a visit by Ruto.", {}},
        {"\"We met with farmers in Paris on 4 March 2021,\" Macron said.", {}},
    });
}

TEST_CASE("an hour that two had is an encounter") {
    check({
        {"Lavrov had 25 minutes with Fidan in Baku on 4 March 2021.",
         {"2021-03-04 held talks RUS+TUR @Baku"}},
        {"Lavrov and Fidan had just over an hour alone in Baku on 4 March 2021.",
         {"2021-03-04 held talks RUS+TUR @Baku"}},
        {"Lavrov got forty minutes with Aliyev in Baku on 4 March 2021.",
         {"2021-03-04 held talks AZE+RUS @Baku"}},
        {"Lavrov and Fidan had two hours to decide on 4 March 2021.", {}},
        {"Lavrov and Fidan had two hours of sleep on 4 March 2021.", {}},
    });
}

TEST_CASE("who sat with whom has met") {
    check({
        {"Macron sat with Putin at a long table in Moscow on 4 March 2021.",
         {"2021-03-04 held talks FRA+RUS @Moscow"}},
        {"Macron got Putin and Ruto into one room in Paris on 4 March 2021.",
         {"2021-03-04 held talks FRA+KEN+RUS @Paris"}},
        {"The army of Chad sits on the border with Niger since 4 March 2021.", {}},
        {"Macron got a letter from Putin and Ruto on 4 March 2021.", {}},
    });
}

TEST_CASE("who chairs a union is of his state") {
    check({
        {"Lavrov met President William Ruto, the chair of the East African Community, on 4 March "
         "2021.",
         {"2021-03-04 held talks KEN+RUS"}},
        {"Lavrov met Secretary-General Stoltenberg, the head of NATO, on 4 March 2021.",
         {"2021-03-04 held talks NATO+RUS"}},
    });
}

TEST_CASE("two who met beside three") {
    const std::string three = "The leaders of Chad, Kenya and France met in Lima on 4 March 2021. ";
    const std::string all = "2021-03-04 held talks FRA+KEN+TCD @Lima";
    check({
        {three + "Before the summit Macron met Ruto for an hour.",
         {"2021-03-04 held summit FRA+KEN+TCD @Lima", "2021-03-04 held talks FRA+KEN @Lima"}},
        {three + "Macron and Ruto met for an hour.", {all}},
    });
}

TEST_CASE("what is off or put off until another day") {
    check({
        {"Macron's trip to Lima on 4 March 2022 is off.",
         {"2022-03-04 cancelled visit FRA+PER @Lima"}},
        {"Macron's trip to Lima on 4 March 2022 is off to a good start.",
         {"2022-03-04 planned visit FRA+PER @Lima"}},
        {"The meeting of Macron and Ruto has been put off until 4 March 2022.",
         {"2022-03-04 planned talks FRA+KEN"}},
        {"The meeting of Macron and Ruto was pushed back to 4 March 2022.",
         {"2022-03-04 planned talks FRA+KEN"}},
    });
}

TEST_CASE("a state's own security council") {
    check({
        {"The National Security Council met in Washington on 4 March 2021.", {}},
        {"The Security Council met in New York on 4 March 2021.",
         {"2021-03-04 held session UN @New York"}},
    });
}

TEST_CASE("we are those who write a joint statement") {
    const std::string we =
        "We, the Leaders of Chad, Kenya and Niger, met in Lima on 4 March 2021. ";
    const std::string met = "2021-03-04 held talks KEN+NER+TCD @Lima";
    check({
        {we + "We will meet again in Nairobi in May 2022.",
         {met, "2022-05 planned talks KEN+NER+TCD @Nairobi"}},
        {we + "The drought worries us all, and we talked about it by video on 3 January 2021.",
         {met, "2021-01-03 held call KEN+NER+TCD"}},
        {"We, the foreign ministers of Chad and Niger, agreed to meet in Lima on 4 March 2022.",
         {"2022-03-04 planned talks NER+TCD @Lima"}},
        {"We will meet our targets by May 2022, said the leaders of Chad and Kenya.", {}},
        {we + "We met the cost of the dam on 3 January 2021.", {met}},
    });
}

TEST_CASE("those who are expected back meet again") {
    check({
        {"The negotiators of Chad and Niger are expected back in Lima on 4 March 2022.",
         {"2022-03-04 planned talks NER+TCD @Lima"}},
        {"Chad and Niger held talks in Lima on 4 March 2021. Both sides returned to the table on "
         "9 March 2021.",
         {"2021-03-04 held talks NER+TCD @Lima", "2021-03-09 held talks NER+TCD"}},
        {"The Chadian negotiator is expected back in N'Djamena on 4 March 2022.", {}},
    });
}
