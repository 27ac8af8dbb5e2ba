// SPDX-License-Identifier: MIT
// What is said, asked for and done around talks, and which day is theirs.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("talks that somebody only asked for have no day of their own") {
    check({
        {"Peru sought talks with Chad on Monday.", {"undated proposed talks PER+TCD"}},
        {"Peru called on Monday for talks with Chad.", {"undated proposed talks PER+TCD"}},
        {"Peru asked Chad on Monday for a meeting.", {"undated proposed talks PER+TCD"}},
        {"Peru's president met Chad's on Sunday. Peru's spokesman called Sunday's talks with Chad "
         "frank.",
         {"2022-01-30 held talks PER+TCD"}},
        {"Peru has asked Chad for talks in Vienna in September.",
         {"2022-09 proposed talks PER+TCD @Vienna"}},
        {"Peru requested talks with Chad in Vienna on 4 February.",
         {"2022-02-04 proposed talks PER+TCD @Vienna"}},
    });
}

TEST_CASE("who did something with somebody at talks was there") {
    const std::string told = "2022-01-31 held talks PER+TCD @Vienna";
    for (const char* deed :
         {"told Chad's prime minister during talks in Vienna on Monday that the border would open",
          "thanked Chad's prime minister at a meeting in Vienna on Monday",
          "agreed with Chad's prime minister during talks in Vienna on Monday to open the border",
          "raised the issue with Chad's prime minister at a meeting in Vienna on Monday",
          "pledged support to Chad's prime minister during talks in Vienna on Monday"})
        check({{std::string("Peru's president ") + deed + ".", {told}}});
    check({
        {"Peru's president and Chad's prime minister agreed during talks in Vienna on Monday to "
         "open the border.",
         {told}},
        {"Peru's president thanked Chad's prime minister on Monday during a visit to N'Djamena.",
         {"2022-01-31 held visit PER+TCD @N'Djamena"}},
        {"Peru's president told reporters at a meeting in Vienna on Monday that Chad was right.",
         {}},
    });
}

TEST_CASE("who flies somewhere to meet on a day has yet to go") {
    check({
        {"Peru's president flies to Bamako to meet Mali's president on 22 March.",
         {"2022-03-22 planned talks MLI+PER @Bamako"}},
        {"Peru's president flew to Bamako to meet Mali's president on 22 January.",
         {"2022-01-22 held talks MLI+PER @Bamako"}},
    });
}

TEST_CASE("weeks behind a day are a day") {
    check({
        {"Peru and Chad met in Lima on 2 July 2021. Two weeks later they met again in Rome. Ten "
         "days later they met in Vienna.",
         {"2021-07-02 held talks PER+TCD @Lima", "2021-07-16 held talks PER+TCD @Rome",
          "2021-07-26 held talks PER+TCD @Vienna"}},
    });
}

TEST_CASE("remarks on talks told before have days of their own") {
    const std::string first = "Peru's president met Chad's prime minister in Vienna on Monday.";
    const std::string told = "2022-01-31 held talks PER+TCD @Vienna";
    for (const char* remark :
         {"The European Union welcomed the meeting on Tuesday.",
          "A Chadian spokesman said on Tuesday that the talks had been useful.",
          "The talks come as Chad prepares to send troops to Mali next month.",
          "The outcome of the talks will be discussed by the Chadian cabinet on Thursday.",
          "The meeting was originally scheduled for 10 January.",
          "The meeting had been planned for 10 January."})
        check({{first + "\n\n" + remark, {told}}});
    check({
        {first + "\n\nA meeting scheduled for 10 January in Lima was called off.",
         {told, "2022-01-10 cancelled talks PER+TCD @Lima"}},
        {first + "\n\nThe talks had been due to take place on 10 January but were put off.",
         {told, "2022-01-10 postponed talks PER+TCD"}},
        {first + "\n\nA lunch was cancelled.", {told}},
        {first + "\n\nThe next meeting was planned for 10 March.",
         {told, "2022-03-10 planned talks PER+TCD"}},
    });
}

TEST_CASE("who received a call spoke with who made it") {
    check({
        {"Peru's president received a phone call from Chad's prime minister on Monday.",
         {"2022-01-31 held call PER+TCD"}},
        {"Peru's president took a call from Chad's prime minister on Monday.",
         {"2022-01-31 held call PER+TCD"}},
        {"Peru's president received a courtesy call from Chad's ambassador on Monday.",
         {"2022-01-31 held talks PER+TCD"}},
        {"Peru's president received a letter from Chad's prime minister on Monday.", {}},
    });
}

TEST_CASE("who agreed at a meeting was there") {
    check({
        {"A meeting in Vienna on Monday, at which Peru and Chad agreed to end the war, lasted a "
         "day.",
         {"2022-01-31 held talks PER+TCD @Vienna"}},
        {"A conference was held in Vienna on Monday at which Peru, Chad and Mali agreed on a "
         "truce.",
         {"2022-01-31 held session MLI+PER+TCD @Vienna"}},
    });
}
