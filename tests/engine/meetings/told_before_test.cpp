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
        {head + "A meeting with the ambassador of Chile was held on 9 March 2021.",
         {"2021-03-09 held talks CHL+PER"}},
        {text, {}},
        {"It rained ahead of the G7 summit, which Canada will host in Banff on 8 June 2022.",
         {"2022-06-08 planned summit CAN+G7 @Banff"}},
        {"Macron and Scholz are to reconvene in Bonn on 9 March 2022.",
         {"2022-03-09 planned talks DEU+FRA @Bonn"}},
    });
}

TEST_CASE("the government and the rebels are those of whom the text spoke") {
    const std::string first =
        "The Liberian government and the LURD rebels met in Accra on 4 June 2003. ";
    const std::string told = "2003-06-04 held talks LBR+liberians-united @Accra";
    check({
        {first + "The government met the rebels again in Lome on 17 July 2003.",
         {told, "2003-07-17 held talks LBR+liberians-united @Lome"}},
        {first + "On 17 July 2003 the rebels and the government held talks in Lome.",
         {told, "2003-07-17 held talks LBR+liberians-united @Lome"}},
        {first + "The government signed a truce with the guerrillas on 17 July 2003.",
         {told, "2003-07-17 held signing LBR+liberians-united"}},
        {first + "Government forces and the rebels met in battle on 17 July 2003.", {told}},
        {"The rebels met the government in Lome on 17 July 2003.", {}},
        {"President Benigno Aquino of the Philippines called for calm. Government and MILF "
         "negotiators held talks in Kuala Lumpur on 22 August 2011.",
         {"2011-08-22 held talks PHL+moro-islamic-liberation-front @Kuala Lumpur"}},
    });
}

TEST_CASE("letters in brackets do not part those who met") {
    check({
        {"The Philippine government (GPH) and the Moro Islamic Liberation Front (MILF) held talks "
         "in Kuala Lumpur on 9 February 2011.",
         {"2011-02-09 held talks PHL+moro-islamic-liberation-front @Kuala Lumpur"}},
        {"Negotiations between the Government of Sudan (GoS) and the Sudan People's Liberation "
         "Movement (SPLM) opened in Machakos on 18 June 2002.",
         {"2002-06-18 held talks SDN+splm @Machakos"}},
        {"Sudan (then at war) watched as Chad met Niger in Lome on 18 June 2002.",
         {"2002-06-18 held talks NER+TCD @Lome"}},
    });
}

TEST_CASE("a chronology's entries are of the two sides that it is about") {
    const std::string title = "The conflict between Senegal and the MFDC\n\n";
    const std::string lines =
        "12 April 1991: Ceasefire signed in Bissau.\n\n8 July 1993: Second agreement signed.\n\n"
        "3-5 May 1995: First round of talks in Ziguinchor.\n\n";
    check({
        {title + lines + "9 June 1995: Second round (Gambia).\n\n4 July 1995: Talks collapse.",
         {"1991-04-12 held signing SEN+casamance-rebels @Bissau",
          "1993-07-08 held signing SEN+casamance-rebels",
          "1995-05-03/1995-05-05 held talks SEN+casamance-rebels @Ziguinchor",
          "1995-06-09 held talks SEN+casamance-rebels @Gambia"}},
        {"The war in the south\n\n" + lines, {}},
        {title + "1991 - the first year\n\nStart of negotiations between the government of Senegal "
                 "and the MFDC\n\n1993\n\nMay 4: Talks in Bissau.\n\n1994\n\nQuiet.",
         {"1991 held talks SEN+casamance-rebels",
          "1993-05-04 held talks SEN+casamance-rebels @Bissau"}},
    });
}

TEST_CASE("a list of days is one of meetings") {
    check({
        {"Delegations of Chile and Bolivia held talks on 18-19 June and 10-11 August 2017.",
         {"2017-06-18/2017-06-19 held talks BOL+CHL", "2017-08-10/2017-08-11 held talks BOL+CHL"}},
        {"The foreign ministers of Chile and Bolivia met on 3 March, 12 May and 9 June 1998.",
         {"1998-03-03 held talks BOL+CHL", "1998-05-12 held talks BOL+CHL",
          "1998-06-09 held talks BOL+CHL"}},
        {"Talks between India and Nepal were held in Delhi in May 1950 and in Kathmandu in July "
         "1950.",
         {"1950-05 held talks IND+NPL @New Delhi", "1950-07 held talks IND+NPL @Kathmandu"}},
        {"Summits of the leaders of Benin and Togo followed in Lome (March 1988), Cotonou (July "
         "1989) and Kara (June 1990).",
         {"1988-03 held summit BEN+TGO @Lome", "1989-07 held summit BEN+TGO @Cotonou",
          "1990-06 held summit BEN+TGO @Kara"}},
        {"Two rounds of negotiations between Gabon and Equatorial Guinea, on 3 May 2007 and 11 "
         "June "
         "2007, brought no result.",
         {"2007-05-03 held talks GAB+GNQ", "2007-06-11 held talks GAB+GNQ"}},
        {"Talks between India and Nepal were held in Delhi in May 1950 and the July harvest was "
         "good.",
         {"1950-05 held talks IND+NPL @New Delhi"}},
    });
}

TEST_CASE("a year in passing does not move what is told") {
    check({
        {"On July 15, 1974, officers took the palace. On July 20 Turkey, citing a 1959 treaty, "
         "landed troops. Three days later the regime fell. On July 30 Turkey, Greece and Britain "
         "met in Geneva.",
         {"1974-07-30 held talks GBR+GRC+TUR @Geneva"}},
    });
}

TEST_CASE("ways of telling who took part and who came") {
    check({
        {"Visiting Ghana on Monday, Nigerian Foreign Minister Yusuf Tuggar said the bloc must "
         "hold.",
         {"2022-01-31 held visit GHA+NGA @Ghana"}},
        {"Visiting teams on Monday, Nigerian Foreign Minister Yusuf Tuggar said, must hold.", {}},
        {"In February 1972 President Nixon went to China.", {"1972-02 held visit CHN+USA @China"}},
        {"In February 1972 President Nixon went to the polls in Ohio and to a farm in China.", {}},
        {"The meeting Lisbon hosted on Monday between representatives of Angola and Zambia was "
         "short.",
         {"2022-01-31 held talks AGO+PRT+ZMB @Portugal"}},
        {"The talks in Oslo on 4 May 1998 involved Ethiopia, Eritrea and representatives of the "
         "United Nations.",
         {"1998-05-04 held talks ERI+ETH+UN @Oslo"}},
        {"The meeting of 4 May 1998 brought together the presidents of Mali, Niger and Chad.",
         {"1998-05-04 held talks MLI+NER+TCD"}},
        {"The talks on 4 May 1998 involved Ethiopia.", {}},
    });
}

TEST_CASE("a family name is of whoever held office on the day told") {
    check({
        {"In 1986 Reagan and Gorbachev met in Reykjavik.", {"1986 held talks SUN+USA @Reykjavik"}},
        {"In September 1978 Sadat and Begin met at Camp David.",
         {"1978-09 held talks EGY+ISR @Camp David"}},
        {"On 30 July 1974 Callaghan met Prime Minister Ecevit in Geneva.",
         {"1974-07-30 held talks GBR+TUR @Geneva"}},
        {"In 1926 Reagan and Gorbachev met in Reykjavik.", {}},
        {"On Monday Reagan and Gorbachev met in Reykjavik.", {}},
    });
}

TEST_CASE("a body's own sessions in what it adopts") {
    check({
        {"Recalling the decision taken at its 20th Ordinary Session held in Lome from 27 to 28 "
         "January 2013, the Assembly of the African Union decides as follows.",
         {"2013-01-27/2013-01-28 held session AU @Lome"}},
        {"The Assembly of ECOWAS,\n\nHaving considered the report that it heard at its meeting in "
         "Accra on 4 April 2006;\n\nRecalling its 29th session, held in Niamey on 12 January 2006;",
         {"2006-04-04 held session ECOWAS @Accra", "2006-01-12 held session ECOWAS @Niamey"}},
        {"ECOWAS regrets the war. Ghana spoke of it at its meeting in Accra on 4 April 2006.", {}},
        {"ECOWAS banks grew. The firm's board praised them at its 12th meeting on 4 April 2006.",
         {}},
    });
}

TEST_CASE("a council of a body is that body") {
    check({
        {"The Council of the League of Arab States met in Tunis on 4 May 1985.",
         {"1985-05-04 held session LAS @Tunis"}},
        {"The Arab League met in Tunis on 4 May 1985.", {"1985-05-04 held session LAS @Tunis"}},
        {"The emergency Arab League summit in Cairo on 10 August 1990 was long.",
         {"1990-08-10 held summit LAS @Cairo"}},
        {"An Arab summit opened in Cairo on 4 May 1990.", {"1990-05-04 held summit LAS @Cairo"}},
        {"The Council of Ministers of the African Union met in Lome on 4 May 2005.",
         {"2005-05-04 held session AU @Lome"}},
        {"The Assembly of Heads of State and Government of the African Union met in Lome on 4 May "
         "2005.",
         {"2005-05-04 held summit AU @Lome"}},
        {"The league summit was held in London on 4 May 2001.", {}},
        {"The league leaders Ghana met Togo in Lome on 4 May 1985.", {}},
    });
}

TEST_CASE("a day is told by its distance from another") {
    check({
        {"The ceasefire took effect on 11 March 1970. Two days after the ceasefire, envoys of "
         "Honduras and El Salvador met in San Jose.",
         {"1970-03-13 held talks HND+SLV @San José"}},
        {"One day before the start of the Lima conference on 4 May 1970, the foreign ministers of "
         "Peru and Ecuador met in Quito.",
         {"1970-05-03 held talks ECU+PER @Quito"}},
        {"Honduras and El Salvador met in San Jose on 11 March 1970, two days after the war.",
         {"1970-03-11 held talks HND+SLV @San José"}},
        {"Two months after the accord of 4 May 1970, Peru and Ecuador held talks in Quito.",
         {"1970-07 held talks ECU+PER @Quito"}},
        {"After two days of talks in Quito, Peru and Ecuador signed an accord on 4 May 1970.",
         {"1970-05-04 held signing ECU+PER @Quito"}},
    });
}

TEST_CASE("lines of a chronology in the present tense") {
    check({
        {"1977\nNovember 19: Sadat arrives in Jerusalem.\nDecember 25: Begin and Sadat meet in "
         "Ismailia.\n\n1978\nSeptember 5-17: Camp David summit between Carter, Begin and Sadat."
         "\n\n1979\nMarch 26: Egypt and Israel sign peace treaty in Washington.\nMay 25: First "
         "session of autonomy talks, Beersheba.",
         {"1977-11-19 held visit EGY+ISR @Jerusalem", "1977-12-25 held talks EGY+ISR @Ismailia",
          "1978-09-05/1978-09-17 held summit EGY+ISR+USA @Camp David",
          "1979-03-26 held signing EGY+ISR @Washington", "1979-05-25 held session EGY+ISR"}},
        {"The Ugandan government and the Lord's Resistance Army have met twice: in Kampala in "
         "November 2019, and in Juba last October.",
         {"2019-11 held talks UGA+lords-resistance-army @Kampala",
          "2021-10 held talks UGA+lords-resistance-army @Juba"}},
    });
}

TEST_CASE("who talks about a thing need not meet") {
    check({
        {"Chad, Niger and Mali are talking about the accord on Monday as a way out.", {}},
        {"Presidents Macron and Putin talked about the accord by telephone on Monday.",
         {"2022-01-31 held call FRA+RUS"}},
    });
}
