// SPDX-License-Identifier: MIT
// Dates by their place in the calendar. Published on Wednesday, 12 January 2022.
#include "tests/catch.hpp"
#include "tests/engine/time/tagging.hpp"

namespace detente {
namespace {

using test::check_rows;
using test::Row;

constexpr std::string_view published = "2022-01-12";

TEST_CASE("a written day keeps its order, ordinals and punctuation") {
    check_rows(
        {
            {"The envoys met on 10 January 2022 in Geneva.", "[10 January 2022|DATE|2022-01-10]"},
            {"It was signed on January 10, 2022, and again on the 3rd of March, 2021.",
             "[January 10, 2022|DATE|2022-01-10] [the 3rd of March, 2021|DATE|2021-03-03]"},
            {"The note is dated 2021-06-16.", "[2021-06-16|DATE|2021-06-16]"},
            {"The file says 06/16/2021 and 16.06.2021 and 10-Jan-2022.",
             "[06/16/2021|DATE|2021-06-16] [16.06.2021|DATE|2021-06-16] "
             "[10-Jan-2022|DATE|2022-01-10]"},
            {"They spoke on Dec. 30 and on Sept 5, 2019.",
             "[Dec. 30|DATE|2021-12-30] [Sept 5, 2019|DATE|2019-09-05]"},
            {"Thursday, Jan. 13, is the day of the Vienna session.",
             "[Thursday, Jan. 13|DATE|2022-01-13]"},
            {"Monday 10 January was cold.", "[Monday 10 January|DATE|2022-01-10]"},
            {"On the 1st of April, 2001, the pact came into force.",
             "[the 1st of April, 2001|DATE|2001-04-01]"},
            {"In May 1945 the war was over; by Sept. 1945 it was over everywhere.",
             "[May 1945|DATE|1945-05] [Sept. 1945|DATE|1945-09]"},
            {"The clerk wrote 31/12/2020 on the file.", "[31/12/2020|DATE|2020-12-31]"},
            {"WASHINGTON, Jan. 11 - Nobody was hurt.", "[Jan. 11|DATE|2022-01-11]"},
            {"The Feb. 4 summit was short.", "[Feb. 4|DATE|2022-02-04]"},
            {"Feb 4th is the day.", "[Feb 4th|DATE|2022-02-04]"},
        },
        published);
}

TEST_CASE("both ends of a range are found, and the second lends the first its month and year") {
    check_rows(
        {
            {"The ministers meet on 3-5 May 2022.",
             "[3|DATE|2022-05-03] [5 May 2022|DATE|2022-05-05]"},
            {"From 28 February to 2 March the delegations stay in Gomel.",
             "[28 February|DATE|2022-02-28] [2 March|DATE|2022-03-02]"},
            {"Talks were held on July 13 and 14, 2021.",
             "[July 13|DATE|2021-07-13] [14, 2021|DATE|2021-07-14]"},
            {"He will be in Kyiv on January 19 and 20.",
             "[January 19|DATE|2022-01-19] [20|DATE|2022-01-20]"},
            {"Ministers meet on 10, 11 and 12 February.",
             "[10|DATE|2022-02-10] [11|DATE|2022-02-11] [12 February|DATE|2022-02-12]"},
            {"The summit runs from Feb. 28 to March 2, 2023.",
             "[Feb. 28|DATE|2023-02-28] [March 2, 2023|DATE|2023-03-02]"},
            {"It lasted from March to May 1999.", "[March|DATE|1999-03] [May 1999|DATE|1999-05]"},
            {"He was minister from 2004 to 2014.", "[2004|DATE|2004] [2014|DATE|2014]"},
            {"The siege of 1870-71 was long.", "[1870|DATE|1870] [71|DATE|1871]"},
            {"Between 10 and 13 January the corps met.",
             "[10|DATE|2022-01-10] [13 January|DATE|2022-01-13]"},
            {"The 10/11 January session was short.",
             "[10|DATE|2022-01-10] [11 January|DATE|2022-01-11]"},
            {"They met on May 3rd through 5th.", "[May 3rd|DATE|2021-05-03] [5th|DATE|2021-05-05]"},
            {"They will meet from Monday to Wednesday.",
             "[Monday|DATE|2022-01-17] [Wednesday|DATE|2022-01-19]"},
            {"They met Thursday and Friday.",
             "[Thursday|DATE|2022-01-06] [Friday|DATE|2022-01-07]"},
            {"The crop of 1983/84 was good.", "[1983|DATE|1983] [84|DATE|1984]"},
            {"The exercise of 26 June - 4 August 1952 was large.",
             "[26 June|DATE|1952-06-26] [4 August 1952|DATE|1952-08-04]"},
        },
        published);
}

TEST_CASE("months, years, decades, centuries, quarters and seasons have values of their grain") {
    check_rows(
        {
            {"A June summit is planned.", "[June|DATE|2022-06]"},
            {"The first round was in late November.", "[late November|DATE|2021-11 END]"},
            {"In early March 2019 they gave up.", "[early March 2019|DATE|2019-03 START]"},
            {"In mid-January they will try again.", "[mid-January|DATE|2022-01 MID]"},
            {"By the end of February the text should be ready.",
             "[the end of February|DATE|2022-02 END]"},
            {"The accord of June last year is dead.", "[June last year|DATE|2021-06]"},
            {"It will be signed in April next year.", "[April next year|DATE|2023-04]"},
            {"Last October they met in Rome.", "[Last October|DATE|2021-10]"},
            {"They stopped talking in 2014.", "[2014|DATE|2014]"},
            {"Relations broke down in late 2014, and by the start of 2016 they were gone.",
             "[late 2014|DATE|2014 END] [the start of 2016|DATE|2016 START]"},
            {"In the 1970s arms control grew; in the late 1980s it paid off.",
             "[the 1970s|DATE|197] [the late 1980s|DATE|198 END]"},
            {"Since the nineties little has moved.", "[the nineties|DATE|199]"},
            {"The border is from the 19th century.", "[the 19th century|DATE|18]"},
            {"It is a fifteenth-century bridge.", "[fifteenth-century|DATE|14]"},
            {"Exports fell in the third quarter of 2020.",
             "[the third quarter of 2020|DATE|2020-Q3]"},
            {"Fourth-quarter growth was slow.", "[Fourth-quarter|DATE|2021-Q4]"},
            {"Trade grew in Q2 2019.", "[Q2 2019|DATE|2019-Q2]"},
            {"Exports grew in the first half of 2021.", "[the first half of 2021|DATE|2021-H1]"},
            {"The second half of February will be busy.",
             "[The second half of February|DATE|2022-02 END]"},
            {"The budget for fiscal 2023 grew.", "[fiscal 2023|DATE|2023]"},
            {"They met in the summer of 1990.", "[the summer of 1990|DATE|1990-SU]"},
            {"It froze last winter.", "[last winter|DATE|2021-WI]"},
            {"They will return in spring.", "[spring|DATE|2022-SP]"},
            {"Talks took place in autumn 2018.", "[autumn 2018|DATE|2018-FA]"},
            {"The city fell in 490 BC.", "[490 BC|DATE|BC0490]"},
            {"The reform of nineteen ninety-one failed.", "[nineteen ninety-one|DATE|1991]"},
            {"The year two thousand came.", "[The year two thousand|DATE|2000]"},
            {"The second week of January was calm.", "[The second week of January|DATE|2022-W02]"},
            {"He was killed last Oct. 23.", "[last Oct. 23|DATE|2021-10-23]"},
            {"It will open this coming Sunday, January 16.",
             "[this coming Sunday, January 16|DATE|2022-01-16]"},
            {"Sales rose in the third quarter from the same period last year.",
             "[the third quarter|DATE|2021-Q3] [the same period last year|DATE|2020-Q3]"},
        },
        published);
}

TEST_CASE("holidays fall on their day") {
    check_rows(
        {
            {"The guns were silent on Christmas Day 1914.", "[Christmas Day 1914|DATE|1914-12-25]"},
            {"On New Year's Eve they spoke by phone.", "[New Year's Eve|DATE|2021-12-31]"},
            {"They signed on Good Friday 1998.", "[Good Friday 1998|DATE|1998-04-10]"},
            {"Easter 2021 was quiet.", "[Easter 2021|DATE|2021-04-04]"},
            {"They will meet on Easter Monday.", "[Easter Monday|DATE|2022-04-18]"},
            {"On Ash Wednesday 2020 they spoke.", "[Ash Wednesday 2020|DATE|2020-02-26]"},
            {"He won on Election Day 2008.", "[Election Day 2008|DATE|2008-11-04]"},
            {"The parade of Victory Day 2021 was short.", "[Victory Day 2021|DATE|2021-05-09]"},
            {"They return after Labor Day.", "[Labor Day|DATE|2022-09-05]"},
            {"It was a good Monday for them.", "[Monday|DATE|2022-01-10]"},
            {"Over the Easter weekend they will rest.", "[Easter weekend|DATE|2022-W15-WE]"},
        },
        published);
}

TEST_CASE("names, verbs, scores and numbers are no dates") {
    check_rows(
        {
            {"Mrs. May spoke, and they may meet.", ""},
            {"The troops march 20 miles and march on.", ""},
            {"April Jones and August Wilson spoke in Rome.", ""},
            {"Resolution 1973 was adopted.", ""},
            {"Some 1500 troops left.", ""},
            {"The score was 5-4.", ""},
            {"He came second and fell in the fall.", "[the fall|DATE|2021-FA]"},
            {"The second man sat in the sun.", ""},
            {"Flight 370 was lost.", ""},
            {"The envoy, 56, met 300 people in 12 cities.", ""},
            {"He is 52 years old.", ""},
            {"The 44-year-old envoy spoke.", ""},
            {"Spring a trap and they fall.", ""},
            {"It costs 2,022 dollars.", ""},
            {"Ratio 3/4 it was.", ""},
            {"Version 10.2.3 is out.", ""},
            {"The firm 3M met the G20.", ""},
            {"This Week is a paper.", ""},
            {"He told 60 Minutes of the Six-Day War.", ""},
            {"The party daily Northern Star wrote so.", ""},
            {"It is about today's youth.", ""},
            {"He told USA Today all.", ""},
            {"It was high noon for them.", ""},
            {"Later in the day they spoke.", ""},
        },
        published);
}

}  // namespace
}  // namespace detente
