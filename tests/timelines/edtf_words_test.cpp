// SPDX-License-Identifier: MIT
#include "timelines/edtf_words.hpp"
#include "tests/catch.hpp"
#include "timelines/edtf.hpp"

using namespace detente;

TEST_CASE("dates are told in English") {
    struct Row {
        const char* date;
        const char* words;
    };
    const Row rows[] = {
        {"2022-01-10", "10 January 2022"},
        {"2022-05-01", "1 May 2022"},
        {"2022-01", "January 2022"},
        {"2014", "2014"},
        {"0843", "843"},
        {"-0044-03-15", "15 March 45 BC"},
        {"0000", "1 BC"},
        {"2021-21", "spring 2021"},
        {"2021-22", "summer 2021"},
        {"2021-23", "autumn 2021"},
        {"2021-24", "winter 2021"},
        {"199X", "the 1990s"},
        {"200X", "the 2000s"},
        {"20XX", "the 21st century"},
        {"19XX", "the 20th century"},
        {"12XX", "the 13th century"},
        {"11XX", "the 12th century"},
        {"10XX", "the 11th century"},
        {"01XX", "the 2nd century"},
        {"02XX", "the 3rd century"},
        {"2004-XX", "some month in 2004"},
        {"1985-04-XX", "some day in April 1985"},
        {"1985-XX-XX", "some day in 1985"},
        {"1999-05~", "about May 1999"},
        {"2022-01-10?", "possibly 10 January 2022"},
        {"2022%", "possibly about 2022"},
        {"198X~", "about the 1980s"},
        {"2022-02-18/2022-02-20", "18 to 20 February 2022"},
        {"2022-02-28/2022-03-02", "28 February to 2 March 2022"},
        {"2021-12-30/2022-01-02", "30 December 2021 to 2 January 2022"},
        {"2022-01-10/2022-01-10", "10 January 2022"},
        {"2022-01/2022-03", "January to March 2022"},
        {"2021-12/2022-01", "December 2021 to January 2022"},
        {"2021-21/2021-23", "spring to autumn 2021"},
        {"2014/2016", "2014 to 2016"},
        {"198X/199X", "the 1980s to the 1990s"},
        {"2022-01/2022-02-10", "January 2022 to 10 February 2022"},
        {"2014/2016-03", "2014 to March 2016"},
        {"1985-04-XX/1985-05-03", "some day in April 1985 to 3 May 1985"},
        {"2022-02-18~/2022-02-20~", "about 18 to 20 February 2022"},
        {"2022-02-18?/2022-02-20", "possibly 18 February 2022 to 20 February 2022"},
        {"2022-01-10/..", "from 10 January 2022"},
        {"1999-05~/..", "from about May 1999"},
        {"../2014", "until 2014"},
        {"2022-01-10/", "from 10 January 2022 to an unknown date"},
        {"/2014", "from an unknown date to 2014"},
        {"2022-26", "northern summer 2022"},
        {"2022-30", "southern summer 2022"},
        {"2022-33", "the first quarter of 2022"},
        {"2022-36~", "about the fourth quarter of 2022"},
        {"2022-39", "the last third of 2022"},
        {"2022-41", "the second half of 2022"},
        {"2022-33/2022-34", "the first quarter of 2022 to the second quarter of 2022"},
        {"1XXX", "the years 1000 to 1999"},
        {"2X22", "a year 2X22"},
        {"156X-12-25", "25 December of some year in the 1560s"},
        {"201X-05", "May of some year in the 2010s"},
        {"XXXX-12-XX", "some day in December of an unknown year"},
        {"1984-1X", "some month from October to December 1984"},
        {"1984-X1", "January or November 1984"},
        {"2004-XX-25", "day 25 of some month in 2004"},
        {"1985-04-1X", "some day from 10 to 19 April 1985"},
        {"1985-05-X1", "1, 11, 21 or 31 May 1985"},
        {"156X-XX-XX", "some day of some year in the 1560s"},
        {"2004?-06-11", "11 June 2004 (year uncertain)"},
        {"2004-06~-11", "11 June 2004 (year and month approximate)"},
        {"2004?-06-~11", "11 June 2004 (year uncertain, day approximate)"},
        {"2004-06-~01/2004-06-~20",
         "1 June 2004 (day approximate) to 20 June 2004 (day approximate)"},
        {"[2022-01-10,2022-01-12]", "10 or 12 January 2022"},
        {"{2022-01-10,2022-01-11,2022-01-13}", "10, 11 and 13 January 2022"},
        {"[2021-12,2022-02]", "December 2021 or February 2022"},
        {"[1667,1668,1670..1672]", "1667, 1668 or 1670 to 1672"},
        {"[..1760-12-03]", "3 December 1760 or earlier"},
        {"{1760,1762..}", "1760 and 1762 or later"},
        {"[2022]", "2022"},
    };
    for (const auto& row : rows) {
        INFO(row.date);
        CHECK(in_words(*parse_edtf(row.date)) == row.words);
    }
}

TEST_CASE("no date is told in no words") {
    CHECK(in_words(Edtf{}).empty());
}

TEST_CASE("dates are told in French") {
    struct Row {
        const char* date;
        const char* words;
    };
    const Row rows[] = {
        {"2022-01-10", "10 janvier 2022"},
        {"2026-03-01", "1er mars 2026"},
        {"2022-08", "août 2022"},
        {"-0044-03-15", "15 mars 45\u00a0av. J.-C."},
        {"2021-22", "été 2021"},
        {"2022-33", "premier trimestre 2022"},
        {"199X", "les années 1990"},
        {"19XX", "le XXe siècle"},
        {"1985-04-XX", "un jour en avril 1985"},
        {"1999-05~", "vers mai 1999"},
        {"1999-05-02~", "vers le 2 mai 1999"},
        {"2022-01-10?", "peut-être 10 janvier 2022"},
        {"2022-02-18/2022-02-20", "du 18 au 20 février 2022"},
        {"2022-02-01/2022-02-03", "du 1er au 3 février 2022"},
        {"2022-02-28/2022-03-02", "du 28 février au 2 mars 2022"},
        {"2021-12-30/2022-01-02", "du 30 décembre 2021 au 2 janvier 2022"},
        {"2022-01/2022-03", "janvier à mars 2022"},
        {"2014/2016", "2014 à 2016"},
        {"2022-01-10/..", "à partir du 10 janvier 2022"},
        {"2022-04/..", "dès avril 2022"},
        {"../2014", "jusqu’en 2014"},
        {"../2022-01-10", "jusqu’au 10 janvier 2022"},
        {"2004?-06-11", "11 juin 2004 (incertain\u00a0: année)"},
        {"[2022-01-10,2022-01-12]", "10 ou 12 janvier 2022"},
        {"{2022-01-10,2022-01-11,2022-01-13}", "10, 11 et 13 janvier 2022"},
    };
    for (const auto& row : rows) {
        INFO(row.date);
        CHECK(in_words(*parse_edtf(row.date), Language::fr) == row.words);
    }
}
