// SPDX-License-Identifier: MIT
// What one text tells, a row a text: date, status, kind, parties and place of each meeting found.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("verbs take their parties from subject and object") {
    check({
        {"Russian Foreign Minister Sergei Lavrov met U.S. Secretary of State Antony Blinken in "
         "Geneva on January 21.",
         {"2022-01-21 held talks RUS+USA @Geneva"}},
        {"Putin and Macron met in Moscow on 25 January 2022.",
         {"2022-01-25 held talks FRA+RUS @Moscow"}},
        {"President Biden spoke by phone with Ukrainian President Volodymyr Zelenskyy on Monday.",
         {"2022-01-31 held call UKR+USA"}},
        {"French President Emmanuel Macron received German Chancellor Olaf Scholz in Paris on "
         "Monday.",
         {"2022-01-31 held talks DEU+FRA @Paris"}},
        {"Olaf Scholz was received by French President Emmanuel Macron in Paris on Monday.",
         {"2022-01-31 held talks DEU+FRA @Paris"}},
        {"German Foreign Minister Annalena Baerbock visited Kyiv on January 17.",
         {"2022-01-17 held visit DEU+UKR @Kyiv"}},
        {"German Foreign Minister Annalena Baerbock arrived in Jordan's capital Amman on Monday on "
         "a two-day visit.",
         {"2022-01-31 held visit DEU+JOR @Amman"}},
        {"Biden called Macron and Scholz on Monday.",
         {"2022-01-31 held call FRA+USA", "2022-01-31 held call DEU+USA"}},
    });
}

TEST_CASE("nouns take their parties from what stands around them") {
    check({
        {"Talks between Russia and Ukraine were held in Paris on January 26.",
         {"2022-01-26 held talks RUS+UKR @Paris"}},
        {"The U.S.-Russia talks in Geneva on January 10 ended without progress.",
         {"2022-01-10 held talks RUS+USA @Geneva"}},
        {"Blinken held talks with Lavrov in Geneva on January 21.",
         {"2022-01-21 held talks RUS+USA @Geneva"}},
        {"At a meeting with Lavrov in Geneva on January 21, Blinken asked for answers.",
         {"2022-01-21 held talks RUS+USA @Geneva"}},
        {"A NATO summit was held in Brussels on 14 June 2021.",
         {"2021-06-14 held summit NATO @Brussels"}},
        {"The UN Security Council held a session on Ukraine on Monday.",
         {"2022-01-31 held session UN"}},
    });
}

TEST_CASE("a phrase that opens the sentence takes its parties from behind the comma") {
    check({
        {"In a phone call on Friday, Macron told Putin that the plan would not do.",
         {"2022-01-28 held call FRA+RUS"}},
        {"In talks on Friday, Macron warned Putin of new sanctions.",
         {"2022-01-28 held talks FRA+RUS"}},
        {"At a meeting in Paris on Friday, Macron and Scholz agreed to hold back.",
         {"2022-01-28 held talks DEU+FRA @Paris"}},
        {"At a meeting on Friday, Macron praised the army.", {}},
        {"Macron told Putin by telephone on Friday that the plan would not do.",
         {"2022-01-28 held call FRA+RUS"}},
        {"Macron told Putin on Friday that the plan would not do.", {}},
    });
}

TEST_CASE("tense, modality and words of plans give the status") {
    check({
        {"Macron will meet Putin in Moscow on February 7.",
         {"2022-02-07 planned talks FRA+RUS @Moscow"}},
        {"Talks between Russia and NATO are planned on Wednesday in Brussels.",
         {"2022-02-02 planned talks NATO+RUS @Brussels"}},
        {"The meeting of Blinken and Lavrov on February 24 was cancelled.",
         {"2022-02-24 cancelled talks RUS+USA"}},
        {"Blinken refused to meet Lavrov on January 21.", {}},
    });
}

TEST_CASE("a meeting told twice is one meeting") {
    check({
        {"Blinken met Lavrov in Geneva on January 21. The meeting lasted ninety minutes. The two "
         "ministers spoke of Ukraine. Blinken said after the talks that he would write to Lavrov.",
         {"2022-01-21 held talks RUS+USA @Geneva"}},
        {"Blinken met Lavrov in Geneva on January 21. A second round was held in Vienna on "
         "January 28.",
         {"2022-01-21 held talks RUS+USA @Geneva", "2022-01-28 held talks RUS+USA @Vienna"}},
    });
}

TEST_CASE("one verb may tell of several meetings") {
    check({
        {"Macron met Putin in Moscow on January 24 and Lavrov on January 25.",
         {"2022-01-24 held talks FRA+RUS @Moscow", "2022-01-25 held talks FRA+RUS @Moscow"}},
        {"Macron received Scholz in Paris on January 24 and Draghi a day later.",
         {"2022-01-24 held talks DEU+FRA @Paris", "2022-01-25 held talks FRA+ITA @Paris"}},
        {"Blinken travelled to Kyiv on January 5 and again on January 19.",
         {"2022-01-05 held visit UKR+USA @Kyiv", "2022-01-19 held visit UKR+USA @Kyiv"}},
        {"Foreign Minister Annalena Baerbock of Germany will visit Ukraine (7-8 February), Poland "
         "(9 February) and Latvia (10-11 February).",
         {"2022-02-07/2022-02-08 planned visit DEU+UKR @Ukraine",
          "2022-02-09 planned visit DEU+POL @Poland",
          "2022-02-10/2022-02-11 planned visit DEU+LVA @Latvia"}},
        {"Meetings between Macron and Putin have been rare: in Paris in May 2017, in Helsinki in "
         "August 2018.",
         {"2017-05 held talks FRA+RUS @Paris", "2018-08 held talks FRA+RUS @Helsinki"}},
        {"From January 10 to 14 Baerbock toured Poland, Lithuania and Latvia.",
         {"2022-01-10/2022-01-14 held visit DEU+LTU+LVA+POL @Poland"}},
    });
}

TEST_CASE("sides told before take part where the words name none") {
    check({
        {"Macron met Putin in Moscow on January 24. The leaders talked again in Sochi on January "
         "28.",
         {"2022-01-24 held talks FRA+RUS @Moscow", "2022-01-28 held talks FRA+RUS @Sochi"}},
        {"Russia and Ukraine held talks in Gomel on January 10. The second was held in Brest on "
         "January 14.",
         {"2022-01-10 held talks RUS+UKR @Gomel", "2022-01-14 held talks RUS+UKR @Brest"}},
        {"Egypt, Sudan and Ethiopia held talks in Cairo on January 10. The three ministers met "
         "again in Khartoum on January 20.",
         {"2022-01-10 held talks EGY+ETH+SDN @Cairo",
          "2022-01-20 held talks EGY+ETH+SDN "
          "@Khartoum"}},
        {"A G20 summit was held in Rome on 30 October 2021. Next year's summit will be held in "
         "Bali.",
         {"2021-10-30 held summit G20 @Rome", "2023 planned summit G20 @Bali"}},
    });
}

TEST_CASE("a moved meeting is one record with its new day") {
    check({
        {"The visit of Lavrov to Tashkent was postponed from 12-13 February to 15-16 February.",
         {"2022-02-15/2022-02-16 planned visit RUS+UZB @Tashkent"}},
        {"Talks between Iran and France, planned for 20 February in Vienna, have been moved to 27 "
         "February.",
         {"2022-02-27 planned talks FRA+IRN @Vienna"}},
        {"The meeting between Lavrov and Blinken planned for 20 February was postponed.",
         {"2022-02-20 postponed talks RUS+USA"}},
    });
}

TEST_CASE("vague times count as the month or year that holds them") {
    check({
        {"Macron will meet Putin in the coming days.", {"2022-02 planned talks FRA+RUS"}},
        {"Macron will meet Putin in coming weeks.", {"2022 planned talks FRA+RUS"}},
        {"Macron will meet Putin in two weeks.", {"2022-02 planned talks FRA+RUS"}},
        {"This is the first visit of Macron to Kyiv since 2019.",
         {"2022-02-01 held visit FRA+UKR @Kyiv", "2019 held visit FRA+UKR @Kyiv"}},
        {"This month's talks between Russia and France, set for 4 February in Paris, are crucial.",
         {"2022-02-04 planned talks FRA+RUS @Paris"}},
    });
}

TEST_CASE("a chronology's entry dates and places what it tells") {
    check({
        {"8 May 2019: Macron meets Zelenskyy in Paris.\n\nOslo, 9 June 2019. Putin receives "
         "Solberg.\n\n3 July 2019: Talks between Russia and Turkey in Sochi. Iran joins them.\n",
         {"2019-05-08 held talks FRA+UKR @Paris", "2019-06-09 held talks NOR+RUS @Oslo",
          "2019-07-03 held talks IRN+RUS+TUR @Sochi"}},
    });
}

TEST_CASE("what is no encounter of two political actors is left out") {
    check({
        {"Germany met Italy in the final of the championship on Sunday.", {}},
        {"Biden met his cabinet in Washington on Monday.", {}},
        {"Lavrov and Blinken held a news conference in Geneva on January 21.", {}},
        {"Biden spoke to reporters about Russia on Monday.", {}},
        {"The stocks of the company fell on Monday.", {}},
        {"Such talks between Russia and Japan are regularly held in Tokyo.", {}},
        {"Biden and Putin made a joint call for calm on Monday.", {}},
    });
}

TEST_CASE("evidence lies in the text and quotes it") {
    static const detente::Extractor extractor;
    detente::Document document;
    document.doc = "text";
    document.published = "2022-02-01";
    document.text = "Nothing here. Blinken met Lavrov in Geneva on January 21. Nothing there.";
    const auto meetings = extractor.extract(document).meetings;
    REQUIRE(meetings.size() == 1);
    const auto& evidence = meetings.front().evidence.at(0);
    CHECK(document.text.substr(evidence.begin, evidence.end - evidence.begin) == evidence.quote);
    CHECK(evidence.quote == "Blinken met Lavrov in Geneva on January 21.");
    CHECK(evidence.time_text == "January 21");
    CHECK(meetings.front().confidence > 0.5);
    CHECK(meetings.front().people == std::vector<std::string>{"Blinken", "Lavrov"});
}

TEST_CASE("a tour is a visit to each state, with days of its own one event") {
    check({
        {"German Foreign Minister Annalena Baerbock flew to Oslo and Riga on Monday.",
         {"2022-01-31 held visit DEU+NOR @Oslo", "2022-01-31 held visit DEU+LVA @Riga"}},
        {"German Foreign Minister Annalena Baerbock will visit Chad, Mali and Niger from 7 to 11 "
         "February.",
         {"2022-02-07/2022-02-11 planned visit DEU+MLI+NER+TCD @Chad"}},
        {"German Foreign Minister Annalena Baerbock will visit three countries - Chad, Mali and "
         "Niger - from 7 to 11 February.",
         {"2022-02-07/2022-02-11 planned visit DEU+MLI+NER+TCD @Chad"}},
        {"VISIT TO CHAD, MALI AND NIGER", {}},
    });
}

TEST_CASE("those who are met one by one are met apart") {
    check({
        {"Blinken met French President Emmanuel Macron, German Chancellor Olaf Scholz and Italian "
         "Prime Minister Mario Draghi on Monday.",
         {"2022-01-31 held talks FRA+USA", "2022-01-31 held talks DEU+USA",
          "2022-01-31 held talks ITA+USA"}},
        {"Blinken held meetings with French President Emmanuel Macron and German Chancellor Olaf "
         "Scholz on Monday.",
         {"2022-01-31 held talks FRA+USA", "2022-01-31 held talks DEU+USA"}},
        {"Blinken spoke with other leaders on Monday, including French President Emmanuel Macron "
         "and German Chancellor Olaf Scholz.",
         {"2022-01-31 held call FRA+USA", "2022-01-31 held call DEU+USA"}},
        {"Together with Scholz, Macron met Blinken on Monday.",
         {"2022-01-31 held talks DEU+FRA+USA"}},
        {"Foreign Minister Dawit Alemu of Ethiopia waited. Dawit discussed with Macron in Paris on "
         "Monday.",
         {"2022-01-31 held talks ETH+FRA @Paris"}},
        {"Blinken met Macron along with Scholz on Monday.", {"2022-01-31 held talks DEU+FRA+USA"}},
    });
}

TEST_CASE("a body's name stands for its meeting") {
    check({
        {"Modi will attend the G20 in Rome on 5 February.",
         {"2022-02-05 planned summit G20+IND @Rome"}},
        {"Macron attended COP26 in Glasgow in November.", {"2021-11 held session FRA+UN @Glasgow"}},
        {"The G20 said on Monday that it was ready.", {}},
        {"Biden attended the UN General Assembly in New York on 21 September 2021.",
         {"2021-09-21 held session UN+USA @New York"}},
        {"Biden attended the game in New York on 21 September 2021.", {}},
    });
}

TEST_CASE("who agrees at a place, spends hours, signs together or is received has met") {
    check({
        {"The foreign ministers of Chile and Peru agreed in Lima on Monday on a border post.",
         {"2022-01-31 held talks CHL+PER @Lima"}},
        {"Chile and Peru agreed on Monday on a border post.", {}},
        {"Macron and Putin spent five hours in Moscow on Monday.",
         {"2022-01-31 held talks FRA+RUS @Moscow"}},
        {"Scholz, received by Macron in Paris on Monday, was calm.",
         {"2022-01-31 held talks DEU+FRA @Paris"}},
        {"A protocol signed by Blinken and Lavrov in Geneva on January 21 was published.",
         {"2022-01-21 held signing RUS+USA @Geneva"}},
        {"A deal signed between Russia and Ukraine in Istanbul on January 21 was published.",
         {"2022-01-21 held signing RUS+UKR @Istanbul"}},
        {"Putin will be the first head of state to meet Scholz in Moscow on February 15.",
         {"2022-02-15 planned talks DEU+RUS @Moscow"}},
    });
}

TEST_CASE("calling off, calling for and going to") {
    check({
        {"Biden called off the February 20 summit with Putin.",
         {"2022-02-20 cancelled summit RUS+USA"}},
        {"Stoltenberg called an emergency meeting of NATO on Friday.",
         {"2022-02-04 planned session NATO"}},
        {"Scholz is travelling to Paris for talks with Macron on Friday.",
         {"2022-02-04 planned talks DEU+FRA @Paris"}},
        {"Lavrov is set to hold ten meetings, including talks with Blinken in Geneva on Wednesday.",
         {"2022-02-02 planned talks RUS+USA @Geneva"}},
        {"The plan will go to a meeting of NATO in Brussels next week.",
         {"2022-02 planned session NATO @Brussels"}},
        {"Talks of Russia and Ukraine planned for 14-16 April last year were cancelled.",
         {"2021-04-14/2021-04-16 cancelled talks RUS+UKR"}},
    });
}

TEST_CASE("the other side of talks is whom the text is about") {
    const std::string about =
        "Chile and Peru quarrel over fish. Chile has ships. Peru has none. "
        "Chile asked Peru to wait. ";
    check({
        {about + "A Peruvian delegation will begin talks on Friday in Santiago.",
         {"2022-02-04 planned talks CHL+PER @Santiago"}},
        {about + "A Peruvian delegation will begin talks with bankers on Friday in Santiago.", {}},
        {about + "The two foreign ministers met in Lima on Monday.",
         {"2022-01-31 held talks CHL+PER @Lima"}},
    });
}

TEST_CASE("people act for whom they acted on that day") {
    check({
        {"Jens Stoltenberg of NATO waited. In 2010 Jens Stoltenberg met Dmitry Medvedev in Oslo.",
         {"2010 held talks NOR+RUS @Oslo"}},
        {"James Baker met Eduard Shevardnadze in Moscow on 9 February 1990.",
         {"1990-02-09 held talks SUN+USA @Moscow"}},
    });
}

TEST_CASE("a sentence that a page broke is read whole") {
    check({
        {"On Monday French President Emmanuel Macron\n\nmet German Chancellor Olaf Scholz in "
         "Paris.",
         {"2022-01-31 held talks DEU+FRA @Paris"}},
    });
}
