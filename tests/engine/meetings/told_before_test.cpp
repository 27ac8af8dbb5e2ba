// SPDX-License-Identifier: MIT
// Who met and when where only what the text told before says so: histories, chronologies, guides.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("the two are those whom the title names") {
    const std::string title = "Chile and Bolivia quarrel.\n\n";
    check({
        {title + "Chile has the ports and Bolivia has none. The protocol was signed by the two "
                 "ministers in Lima on 4 March 2019.",
         {"2019-03-04 held signing BOL+CHL @Lima"}},
        {title + "Chile has the ports and Bolivia has none. Peru and Brazil only watched. The two "
                 "presidents met in Lima on 4 March 2019.",
         {"2019-03-04 held talks BOL+CHL @Lima"}},
        {title + "Chile has the ports. The two presidents met in Lima on 4 March 2019.", {}},
    });
}

TEST_CASE("so many as the text named last") {
    check({
        {"Kenya, Uganda and Rwanda share the lake. Norway pays. On 4 March 2019 the three "
         "ministers met in Arusha.",
         {"2019-03-04 held talks KEN+RWA+UGA @Arusha"}},
        {"Kenya, Uganda and Rwanda held talks in Arusha on 4 March 2019. The three agreed in "
         "Kigali on 9 May 2019 on a fund.",
         {"2019-03-04 held talks KEN+RWA+UGA @Arusha",
          "2019-05-09 held talks KEN+RWA+UGA @Kigali"}},
        {"Kenya and Uganda share the lake. The three ministers met in Arusha on 4 March 2019.", {}},
    });
}

TEST_CASE("an ordinal stands for its round") {
    const std::string first = "Kenya and Uganda held talks in Arusha on 4 March 2019. ";
    const std::string told = "2019-03-04 held talks KEN+UGA @Arusha";
    check({
        {first + "A second was held in Kampala on 9 May 2019.",
         {told, "2019-05-09 held talks KEN+UGA @Kampala"}},
        {first + "There was a third, on 9 May 2019.", {told, "2019-05-09 held talks KEN+UGA"}},
        {first + "A second, set for 9 May 2019, was postponed.",
         {told, "2019-05-09 postponed talks KEN+UGA"}},
        {first + "The second is to be held in Kampala on 9 May 2022.",
         {told, "2022-05-09 planned talks KEN+UGA @Kampala"}},
        {first + "A second was killed on 9 May 2019.", {told}},
        {first + "There was a third of the crew on 9 May 2019.", {told}},
    });
}

TEST_CASE("a release is of whom its head names") {
    const std::string text =
        "Minister Pavla Tolar received the foreign minister of Chile, Rosa Ibarra, on 9 March "
        "2021.";
    check({
        {"MINISTRY OF FOREIGN AFFAIRS OF PERU\n\n" + text, {"2021-03-09 held talks CHL+PER @Peru"}},
        {"REPUBLIC OF PERU\nMINISTRY OF TRADE\nNo. 7\n\n" + text,
         {"2021-03-09 held talks CHL+PER @Peru"}},
        {"DAILY PRESS BRIEFING\nLIMA\n\n" + text, {"2021-03-09 held talks CHL+PER @Peru"}},
        {"Ministry of Foreign Affairs of Peru said it was late.\n\n" + text, {}},
        {"REPUBLIC OF PERU\n\n" + text, {}},
    });
}

TEST_CASE("entries of a chronology tell of encounters without a word for one") {
    const std::string head =
        "4 March 2019: Kenya, Uganda and Rwanda hold talks in Arusha.\n\n"
        "5 May 2019: The harbour opens.\n\n";
    const std::string told = "2019-03-04 held talks KEN+RWA+UGA @Arusha";
    check({
        {head + "7 June 2019: The three, now in Kigali, adopt a charter.",
         {told, "2019-06-07 held talks KEN+RWA+UGA @Kigali"}},
        {head + "7 June 2019: The three fail to agree on money.",
         {told, "2019-06-07 held talks KEN+RWA+UGA"}},
        {head + "7 June 2019: Rules are agreed by the same three ministers.",
         {told, "2019-06-07 held talks KEN+RWA+UGA"}},
        {head + "7 June 2019: Charter signed in Kigali.",
         {told, "2019-06-07 held signing KEN+RWA+UGA @Kigali"}},
        {head + "7 June 2019: Kenya adopts a law.", {told}},
        {head +
             "7 June 2019: Summit: Macron, King Abdullah II of Jordan, Kofi Annan for the UN and "
             "Scholz.",
         {told, "2019-06-07 held summit DEU+FRA+JOR+UN"}},
    });
}

TEST_CASE("names in brackets and behind a comma belong to the ministers before them") {
    check({
        {"The foreign ministers of Chile and Peru (Rosa Ibarra, Pablo Tolar) agreed in Lima on 4 "
         "March 2019 on a fund.",
         {"2019-03-04 held talks CHL+PER @Lima"}},
        {"A session in Busan on 4 March 2019, attended by Wang Yi of China and Park Jin of South "
         "Korea, failed.",
         {"2019-03-04 held session CHN+KOR @Busan"}},
    });
}

TEST_CASE("one verb tells of encounters with a day and place each") {
    check({
        {"Macron and Scholz talked in Vilnius on 12 July 2021, on the sidelines of their "
         "cabinet session, and in New York on 20 September 2021.",
         {"2021-07-12 held talks DEU+FRA @Vilnius", "2021-09-20 held talks DEU+FRA @New York"}},
        {"Macron had travelled to Cairo twice, first over Easter 2019, when he was still new, and "
         "again on 9 May 2019.",
         {"2019-04-21 held visit EGY+FRA @Cairo", "2019-05-09 held visit EGY+FRA @Cairo"}},
        {"Kenya and Uganda met. Four rounds of direct talks of the kind that nobody liked were "
         "held by them at an old farm, under the same man: in June and August 2017, and in May "
         "2018.",
         {"2022-02-01 held talks KEN+UGA", "2017-06 held talks KEN+UGA",
          "2017-08 held talks KEN+UGA", "2018-05 held talks KEN+UGA"}},
        {"Macron travelled to Cairo on 9 May 2019, when he was new, and again failed.",
         {"2019-05-09 held visit EGY+FRA @Cairo"}},
    });
}

TEST_CASE("who receives or gathers the two told before is a third") {
    const std::string told = "2019-03-04 held talks KEN+UGA @Arusha";
    const std::string text = "Kenya and Uganda held talks in Arusha on 4 March 2019. ";
    check({
        {text + "President Cyril Ramaphosa of South Africa received the two leaders in Pretoria on "
                "9 May 2019.",
         {told, "2019-05-09 held talks KEN+UGA+ZAF @Pretoria"}},
        {text + "President Cyril Ramaphosa of South Africa convened the two leaders on 9 May 2019.",
         {told, "2019-05-09 held talks KEN+UGA+ZAF"}},
        {text + "President Cyril Ramaphosa of South Africa convened advisers on 9 May 2019.",
         {told}},
        {"Kim crossed the line. The two Korean leaders met at Panmunjom on 27 April 2018.",
         {"2018-04-27 held talks KOR+PRK @Panmunjom"}},
    });
}

TEST_CASE("who has not met since a day met on it") {
    const std::string told = "2019-03-04 held talks KEN+UGA @Arusha";
    const std::string text = "Kenya and Uganda held talks in Arusha on 4 March 2019. ";
    check({
        {text + "The two sides had not met formally since May 2012.",
         {told, "2012-05 held talks KEN+UGA"}},
        {text + "The two sides have not met in May 2012.", {told}},
        {text + "The two sides had not met since the war of May 2012.", {told}},
    });
}

TEST_CASE("a state in brackets tells whose somebody is") {
    check({
        {"Minister Rosa Ibarra (Peru) and Minister Pablo Tolar (Chile) met in Lima on 4 March "
         "2019.",
         {"2019-03-04 held talks CHL+PER @Lima"}},
        {"Minister Rosa Ibarra (Peru) was late. Ibarra met Emmanuel Macron in Lima on 4 March "
         "2019.",
         {"2019-03-04 held talks FRA+PER @Lima"}},
    });
}

TEST_CASE("a council discusses in session") {
    check({
        {"The UN Security Council will discuss the lake on 10 April 2022.",
         {"2022-04-10 planned session UN"}},
        {"Kenya took the lake to the UN Security Council, which debated it on 9 May 2019.",
         {"2019-05-09 held session UN"}},
        {"Kenya and NATO discussed the lake on 9 May 2019.", {}},
    });
}

TEST_CASE("rounds go on from the round before, whoever met between") {
    check({
        {"Kenya and Uganda held a first round in Arusha on 4 March 2019. Macron met Scholz in Bonn "
         "on 9 May 2019. A second round was held in Kigali on 7 June 2019.",
         {"2019-03-04 held talks KEN+UGA @Arusha", "2019-05-09 held talks DEU+FRA @Bonn",
          "2019-06-07 held talks KEN+UGA @Kigali"}},
        {"The first round between Kenya and Uganda was held in Arusha on 4 March 2019 and the "
         "second, with more rain, in Kigali on 7 June 2019.",
         {"2019-03-04 held talks KEN+UGA @Arusha", "2019-06-07 held talks KEN+UGA @Kigali"}},
        {"Kenya and Uganda shared a lake on 4 March 2019 and the second, by the coast, on 7 June "
         "2019.",
         {}},
    });
}

TEST_CASE("the other side of a release's meetings is its own") {
    const std::string head = "MINISTRY OF FOREIGN AFFAIRS OF PERU\n\n";
    const std::string text =
        "A meeting with the foreign minister of Chile was held on 9 March 2021.";
    check({
        {head + text, {"2021-03-09 held talks CHL+PER"}},
        {text, {}},
        {"It rained ahead of the G7 summit, which Canada will host in Banff on 8 June 2022.",
         {"2022-06-08 planned summit CAN+G7 @Banff"}},
        {"Macron and Scholz are to reconvene in Bonn on 9 March 2022.",
         {"2022-03-09 planned talks DEU+FRA @Bonn"}},
    });
}
