// SPDX-License-Identifier: MIT
// Durations, sets and clock times. Published on Wednesday, 12 January 2022.
#include "tests/catch.hpp"
#include "tests/engine/time/tagging.hpp"

namespace detente {
namespace {

using test::check_rows;
using test::Row;

constexpr std::string_view published = "2022-01-12";

TEST_CASE("lengths of time have durations with what limits them") {
    check_rows(
        {
            {"The five-day visit ended.", "[five-day|DURATION|P5D]"},
            {"They talked for nearly three hours.", "[nearly three hours|DURATION|PT3H LESS_THAN]"},
            {"It lasted two and a half years.", "[two and a half years|DURATION|P2.5Y]"},
            {"They waited half an hour.", "[half an hour|DURATION|PT30M]"},
            {"The talks went on for 5 1/2 hours.", "[5 1/2 hours|DURATION|PT5.5H]"},
            {"The council met for an hour and a half.", "[an hour and a half|DURATION|PT1H30M]"},
            {"The truce held for months.", "[months|DURATION|PXM]"},
            {"A six-month ceasefire was agreed.", "[six-month|DURATION|P6M]"},
            {"It took more than a year.", "[more than a year|DURATION|P1Y MORE_THAN]"},
            {"They stayed less than a week.", "[less than a week|DURATION|P1W LESS_THAN]"},
            {"They stayed at least ten days.", "[at least ten days|DURATION|P10D EQUAL_OR_MORE]"},
            {"They may stay up to 90 days.", "[up to 90 days|DURATION|P90D EQUAL_OR_LESS]"},
            {"He was there for a couple of weeks.", "[a couple of weeks|DURATION|P2W APPROX]"},
            {"A few days passed.", "[A few days|DURATION|PXD]"},
            {"Several years of war followed.", "[Several years|DURATION|PXY]"},
            {"Over the past three months little moved.", "[the past three months|DURATION|P3M]"},
            {"The next few days will tell.", "[The next few days|DURATION|PXD]"},
            {"The first nine months were good.", "[The first nine months|DURATION|P9M]"},
            {"It is a ten-year plan.", "[ten-year|DURATION|P10Y]"},
            {"Thirty-five years is long.", "[Thirty-five years|DURATION|P35Y]"},
            {"The year-long talks failed.", "[year-long|DURATION|P1Y]"},
            {"They waited a long time.", "[a long time|DURATION|PXX]"},
            {"In recent weeks troops have gathered.", "[recent weeks|DURATION|PXW]"},
            {"In the coming days more will follow.", "[the coming days|DURATION|PXD]"},
            {"It takes two to three weeks.", "[two to three weeks|DURATION|P2W]"},
            {"In the next 12 to 18 months it will show.",
             "[the next 12 to 18 months|DURATION|P12M]"},
            {"They have a ten-day period.", "[a ten-day period|DURATION|P10D]"},
            {"In the first ten months of 2019 they met twice.",
             "[the first ten months of 2019|DURATION|P10M]"},
            {"It has grown over the past decade.", "[the past decade|DURATION|P10Y]"},
            {"Much has changed over the years.", "[the years|DURATION|PXY]"},
            {"A quarter of a century is long.", "[A quarter of a century|DURATION|P25Y]"},
            {"He was in office for at least the past 18 months.",
             "[at least the past 18 months|DURATION|P18M EQUAL_OR_MORE]"},
            {"The six-month-old truce broke.", ""},
        },
        published);
}

TEST_CASE("what happens again and again is a set") {
    check_rows(
        {
            {"The board meets every Tuesday.", "[every Tuesday|SET|XXXX-WXX-2]"},
            {"It sits on Mondays.", "[Mondays|SET|XXXX-WXX-1]"},
            {"They meet twice a year.", "[twice a year|SET|P1Y]"},
            {"The council meets every month.", "[every month|SET|P1M]"},
            {"It is reviewed every six months.", "[every six months|SET|P6M]"},
            {"They are paid $30 a day.", ""},
            {"They phone three times a week.", "[three times a week|SET|P1W]"},
            {"The ministers speak daily.", "[daily|SET|P1D]"},
            {"Elections are held every four years.", "[every four years|SET|P4Y]"},
            {"The report appears annually.", "[annually|SET|P1Y]"},
        },
        published);
}

TEST_CASE("clock times and parts of the day belong to their day") {
    check_rows(
        {
            {"The plane left at 10:35 a.m. on a runway.", "[10:35 a.m.|TIME|2022-01-12T10:35]"},
            {"The call began at 1430 GMT.", "[1430 GMT|TIME|2022-01-12T14:30Z]"},
            {"He spoke at 8:30 p.m. on Thursday.", "[8:30 p.m. on Thursday|TIME|2022-01-06T20:30]"},
            {"They met at noon Tuesday.", "[noon Tuesday|TIME|2022-01-11T12:00]"},
            {"It started at 9.30 am.", "[9.30 am|TIME|2022-01-12T09:30]"},
            {"He rose at 7 o'clock.", "[7 o'clock|TIME|2022-01-12T07:00]"},
            {"The pact lapsed at 11:59 p.m. Dec. 31.",
             "[11:59 p.m. Dec. 31|TIME|2021-12-31T23:59]"},
            {"The bell rang at 10pm.", "[10pm|TIME|2022-01-12T22:00]"},
            {"On the night of 9 January they left.", "[the night of 9 January|TIME|2022-01-09TNI]"},
            {"The talks began in the morning.", "[the morning|TIME|2022-01-12TMO]"},
            {"It began at 6 a.m. local time (0300 GMT) on Saturday.",
             "[6 a.m.|TIME|2022-01-08T06:00] [0300 GMT|TIME|2022-01-08T03:00Z] "
             "[Saturday|DATE|2022-01-08]"},
            {"It lasted from 7-9 p.m. that day.",
             "[7|TIME|2022-01-12T19:00] [9 p.m.|TIME|2022-01-12T21:00] "
             "[that day|DATE|2022-01-12]"},
            {"They left in the early hours of Monday.",
             "[the early hours of Monday|TIME|2022-01-10TMO START]"},
            {"It broke on the night of Friday, January 7.",
             "[the night of Friday, January 7|TIME|2022-01-07TNI]"},
            {"They had met on 9 January; the night before, they had dined.",
             "[9 January|DATE|2022-01-09] [the night before|TIME|2022-01-08TNI]"},
            {"They met tomorrow morning at 10 a.m. by mistake.",
             "[tomorrow morning|TIME|2022-01-13TMO] [10 a.m.|TIME|2022-01-13T10:00]"},
        },
        published);
}

}  // namespace
}  // namespace detente
