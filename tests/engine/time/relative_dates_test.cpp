// SPDX-License-Identifier: MIT
// Dates by their distance from the publication day or from what the text mentioned. Published on
// Wednesday, 12 January 2022.
#include "tests/catch.hpp"
#include "tests/engine/time/tagging.hpp"

namespace detente {
namespace {

using test::check_rows;
using test::Row;

constexpr std::string_view published = "2022-01-12";

TEST_CASE("a weekday looks back in the past tense and ahead in the future") {
    check_rows(
        {
            {"The ministers met on Monday.", "[Monday|DATE|2022-01-10]"},
            {"The ministers will meet on Monday.", "[Monday|DATE|2022-01-17]"},
            {"They are due to meet on Friday.", "[Friday|DATE|2022-01-14]"},
            {"The two sides agreed to meet again on Sunday.", "[Sunday|DATE|2022-01-16]"},
            {"Blinken is to arrive on Thursday.", "[Thursday|DATE|2022-01-13]"},
            {"He told reporters on Friday that talks went on.", "[Friday|DATE|2022-01-07]"},
            {"The session was held on Tuesday.", "[Tuesday|DATE|2022-01-11]"},
            {"The session will be held on Tuesday.", "[Tuesday|DATE|2022-01-18]"},
            {"Sunday's talks ended without result.", "[Sunday|DATE|2022-01-09]"},
            {"The forum is taking place in Lima and ends on Thursday.",
             "[Thursday|DATE|2022-01-13]"},
            {"The envoy travels to Oslo on Friday.", "[Friday|DATE|2022-01-14]"},
            {"Tense talks beginning Monday were feared.", "[Monday|DATE|2022-01-17]"},
            {"They will meet in Lima in December.", "[December|DATE|2022-12]"},
            {"They met in Lima in December.", "[December|DATE|2021-12]"},
            {"6 May 2021: both agree to start talks in June.",
             "[6 May 2021|DATE|2021-05-06] [June|DATE|2021-06]"},
            {"He left last Thursday.", "[last Thursday|DATE|2022-01-06]"},
            {"They meet again next Tuesday.", "[next Tuesday|DATE|2022-01-18]"},
            {"The Cabinet meets this coming Monday.", "[this coming Monday|DATE|2022-01-17]"},
            {"Delegations were received late Tuesday.", "[late Tuesday|DATE|2022-01-11 END]"},
            {"The delegation left Sunday night.", "[Sunday night|TIME|2022-01-09TNI]"},
            {"They talked on Tuesday afternoon for two hours.",
             "[Tuesday afternoon|TIME|2022-01-11TAF] [two hours|DURATION|PT2H]"},
            {"A rally is planned for Saturday.", "[Saturday|DATE|2022-01-15]"},
            {"The vote had been scheduled for Monday.", "[Monday|DATE|2022-01-10]"},
            {"The committee is expected to decide on Friday.", "[Friday|DATE|2022-01-14]"},
            {"She said Wednesday she would travel on Saturday.",
             "[Wednesday|DATE|2022-01-12] [Saturday|DATE|2022-01-15]"},
            {"The sides could not agree on Tuesday.", "[Tuesday|DATE|2022-01-11]"},
            {"Neither envoy could be reached Tuesday.", "[Tuesday|DATE|2022-01-11]"},
            {"Talks could be held on Tuesday.", "[Tuesday|DATE|2022-01-18]"},
            {"He could not avert the split that tore the bloc apart Friday.",
             "[Friday|DATE|2022-01-07]"},
            {"He resigned a week ago Tuesday.", "[a week ago Tuesday|DATE|2022-01-04]"},
        },
        published);
}

TEST_CASE("days and units are counted from the publication day") {
    check_rows(
        {
            {"They arrived yesterday and leave tomorrow.",
             "[yesterday|DATE|2022-01-11] [tomorrow|DATE|2022-01-13]"},
            {"The vote is today.", "[today|DATE|2022-01-12]"},
            {"The guests dine tonight.", "[tonight|TIME|2022-01-12TNI]"},
            {"They came the day before yesterday.", "[the day before yesterday|DATE|2022-01-10]"},
            {"The vote is the day after tomorrow.", "[the day after tomorrow|DATE|2022-01-14]"},
            {"The envoy arrived this morning; shots were fired last night.",
             "[this morning|TIME|2022-01-12TMO] [last night|TIME|2022-01-11TNI]"},
            {"They met last week.", "[last week|DATE|2022-W01]"},
            {"Talks resume next week.", "[next week|DATE|2022-W03]"},
            {"This month nothing will happen.", "[This month|DATE|2022-01]"},
            {"Last year they met twice.", "[Last year|DATE|2021]"},
            {"It was agreed earlier this year.", "[earlier this year|DATE|2022 START]"},
            {"The deadline is the end of the month.", "[the end of the month|DATE|2022-01 END]"},
            {"Late last year they broke it off.", "[Late last year|DATE|2021 END]"},
            {"He resigned two weeks ago.", "[two weeks ago|DATE|2021-W52]"},
            {"He came ten days ago.", "[ten days ago|DATE|2022-01-02]"},
            {"It began three months ago.", "[three months ago|DATE|2021-10]"},
            {"They left four years ago.", "[four years ago|DATE|2018]"},
            {"The wall fell three decades ago.", "[three decades ago|DATE|1992]"},
            {"They will be back three months from now.", "[three months from now|DATE|2022-04]"},
            {"The meeting could take place as early as next week.", "[next week|DATE|2022-W03]"},
            {"The weekend was calm.", "[The weekend|DATE|2022-W01-WE]"},
            {"By year-end it must be done.", "[year-end|DATE|2022 END]"},
            {"The week of 17 January is free.", "[The week of 17 January|DATE|2022-W03]"},
            {"Half a century ago it was different.", "[Half a century ago|DATE|1972]"},
            {"He left two and a half years ago.", "[two and a half years ago|DATE|2019-07]"},
            {"Earlier Monday they had met.", "[Monday|DATE|2022-01-10]"},
            {"They leave no later than June.", "[June|DATE|2022-06]"},
            {"It will be ready no sooner than May.", "[May|DATE|2022-05]"},
            {"The wall fell some 30 years ago.", "[some 30 years ago|DATE|1992]"},
            {"They had dined later that night.", "[later that night|TIME|2022-01-12TNI END]"},
            {"This past weekend they rested.", "[This past weekend|DATE|2022-W01-WE]"},
            {"They could meet as soon as Tuesday.", "[Tuesday|DATE|2022-01-18]"},
        },
        published);
}

TEST_CASE("\"later\" and \"the same day\" count from what the text last mentioned") {
    check_rows(
        {
            {"Putin and Biden met on 16 June 2021; two days later the ambassadors returned.",
             "[16 June 2021|DATE|2021-06-16] [two days later|DATE|2021-06-18]"},
            {"He was shot on 5 May 1990 and died the following day.",
             "[5 May 1990|DATE|1990-05-05] [the following day|DATE|1990-05-06]"},
            {"The guns fell silent on 11 November 1918; they had raged the day before.",
             "[11 November 1918|DATE|1918-11-11] [the day before|DATE|1918-11-10]"},
            {"In 2014 Russia annexed Crimea; in September of that year a deal was signed.",
             "[2014|DATE|2014] [September of that year|DATE|2014-09]"},
            {"They met on 3 March 2020, and later that month again.",
             "[3 March 2020|DATE|2020-03-03] [later that month|DATE|2020-03 END]"},
            {"Both flew home on 4 April 1949. The same day the pact was signed.",
             "[4 April 1949|DATE|1949-04-04] [The same day|DATE|1949-04-04]"},
            {"It began in 1995 and ended three years later.",
             "[1995|DATE|1995] [three years later|DATE|1998]"},
        },
        published);
}

TEST_CASE("words for present, past and future are references") {
    check_rows(
        {
            {"The seat is now empty.", "[now|DATE|PRESENT_REF]"},
            {"He recently resigned.", "[recently|DATE|PAST_REF]"},
            {"It happened in the past.", "[the past|DATE|PAST_REF]"},
            {"Nobody knows the future.", "[the future|DATE|FUTURE_REF]"},
            {"They are currently in talks.", "[currently|DATE|PRESENT_REF]"},
            {"These days nobody writes.", "[These days|DATE|PRESENT_REF]"},
            {"At this time no date is set.", "[this time|DATE|PRESENT_REF]"},
        },
        published);
}

TEST_CASE("a story without a publication day moves on from the dates it names") {
    check_rows(
        {
            {"On 1 September 1939 the war began. On 17 September the east was attacked.",
             "[1 September 1939|DATE|1939-09-01] [17 September|DATE|1939-09-17]"},
            {"In November 1941 the front froze. In January the attack began.",
             "[November 1941|DATE|1941-11] [January|DATE|1942-01]"},
            {"In 1914 the crown prince was shot. On 28 July war was declared; the next day shells "
             "fell.",
             "[1914|DATE|1914] [28 July|DATE|1914-07-28] [the next day|DATE|1914-07-29]"},
            {"The council met on 3 May 1920. On the 5th it dissolved. By the end of the year all "
             "was over.",
             "[3 May 1920|DATE|1920-05-03] [the 5th|DATE|1920-05-05] [the end of the "
             "year|DATE|1920 END]"},
            {"The war began in 1950. The following year the front stood still, and two years later "
             "it ended.",
             "[1950|DATE|1950] [The following year|DATE|1951] [two years later|DATE|1953]"},
            {"They met on Tuesday and again yesterday.",
             "[Tuesday|DATE|XXXX-WXX-2] [yesterday|DATE|XXXX-XX-XX]"},
            {"The pact of 1815 held. In the summer of 1830 it broke; that winter the city starved.",
             "[1815|DATE|1815] [the summer of 1830|DATE|1830-SU] [that winter|DATE|1830-WI]"},
            {"The siege (264-241 BC) was long.", "[264|DATE|BC0264] [241 BC|DATE|BC0241]"},
            {"It is Monday, 3 January 2022. They will meet on Friday.",
             "[Monday, 3 January 2022|DATE|2022-01-03] [Friday|DATE|2022-01-07]"},
            {"In the first two months of 1915 nothing moved. In April it did.",
             "[the first two months of 1915|DURATION|P2M] [April|DATE|1915-04]"},
            {"On the morning of 5 May 1920 they left. On 7 May they arrived.",
             "[the morning of 5 May 1920|TIME|1920-05-05TMO] [7 May|DATE|1920-05-07]"},
            {"The army moved on 10 March 1975; a campaign was planned for 1976. It fell on 1 "
             "April.",
             "[10 March 1975|DATE|1975-03-10] [1976|DATE|1976] [1 April|DATE|1975-04-01]"},
            {"The army moved on 10 March 1974, for the 1975-1976 season was near. It fell on 1 "
             "April.",
             "[10 March 1974|DATE|1974-03-10] [1975|DATE|1975] [1976|DATE|1976] "
             "[1 April|DATE|1974-04-01]"},
            {"He was 18 years old.", "[18 years old|DURATION|P18Y]"},
            {"The former king returned in March 1815 and left in June.",
             "[former|DATE|PAST_REF] [March 1815|DATE|1815-03] [June|DATE|1815-06]"},
            {"1861: The war begins. In April the first shots are fired.",
             "[1861|DATE|1861] [April|DATE|1861-04]"},
            {"On 24 June 1812 the river was crossed. Six days later the town fell.",
             "[24 June 1812|DATE|1812-06-24] [Six days later|DATE|1812-06-30]"},
        },
        "");
}

}  // namespace
}  // namespace detente
