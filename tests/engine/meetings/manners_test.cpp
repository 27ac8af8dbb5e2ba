// SPDX-License-Identifier: MIT
// Ordinary ways to tell of a meeting: who spoke of it, hosted, saw off, was invited, left it open.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("whose talks they are is told behind them") {
    check({
        {"Talks with Chad will be held on Wednesday, Peru's foreign ministry said on Sunday.",
         {"2022-02-02 planned talks PER+TCD"}},
        {"Talks with Chad will be held on Wednesday, a report said on Sunday.", {}},
        {"Peru's president on Sunday accepted Chad's invitation to talks in Vienna on 5 May.",
         {"2022-05-05 planned talks PER+TCD @Vienna"}},
        {"Peru and Chad reopened the border after the countries' leaders met in Vienna on Sunday.",
         {"2022-01-30 held talks PER+TCD @Vienna"}},
        {"The presidents of Peru and Chad met in Rome in 2016. The two countries' leaders met the "
         "UN chief in Vienna on Sunday.",
         {"2016 held talks PER+TCD @Rome", "2022-01-30 held talks PER+TCD+UN @Vienna"}},
    });
}

TEST_CASE("whether they met is not told") {
    check({
        {"Peru's foreign minister denied having met her Chadian counterpart on Sunday.", {}},
        {"Peru's foreign minister would not say whether she had met her Chadian counterpart on "
         "Sunday.",
         {}},
        {"A meeting between the foreign ministers of Peru and Chad is not planned.", {}},
        {"Peru's foreign minister said she had met her Chadian counterpart on Sunday.",
         {"2022-01-30 held talks PER+TCD"}},
    });
}

TEST_CASE("who entertains somebody or sees him off has met him") {
    check({
        {"Peru's president entertained Chad's prime minister in Lima on Sunday.",
         {"2022-01-30 held talks PER+TCD @Lima"}},
        {"Peru's president bade farewell to Chad's prime minister in Lima on Sunday.",
         {"2022-01-30 held talks PER+TCD @Lima"}},
        {"A Chadian envoy delivered a message to President Ana Moya of Peru in Lima on Sunday.",
         {"2022-01-30 held talks PER+TCD @Lima"}},
        {"Peru's foreign minister met, for the first time, her Chadian counterpart on Sunday.",
         {"2022-01-30 held talks PER+TCD"}},
        {"Peru's president sent a message to Chad's prime minister on Sunday.", {}},
    });
}

TEST_CASE("a plan of the past is of the nearer weekday") {
    check({
        {"Peru's foreign minister was scheduled to meet her Chadian counterpart on Sunday.",
         {"2022-01-30 held talks PER+TCD"}},
        {"Peru's foreign minister is scheduled to meet her Chadian counterpart on Sunday.",
         {"2022-02-06 planned talks PER+TCD"}},
    });
}

TEST_CASE("one who was met at a conference is no side of it") {
    check({
        {"Peru's foreign minister met on Sunday in Vienna, on the sidelines of a UN conference, "
         "with her Chadian counterpart.",
         {"2022-01-30 held talks PER+TCD @Vienna", "2022-01-30 held session UN @Vienna"}},
    });
}

TEST_CASE("an assistant secretary is not the leader who has his family name") {
    check({
        {"Deputy Assistant Secretary Park met the Bolivian ambassador in Washington on Monday.",
         {"2022-01-31 held talks BOL+USA @Washington"}},
    });
}
