// SPDX-License-Identifier: MIT
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
    };
    for (const auto& row : rows) {
        INFO(row.date);
        CHECK(in_words(*parse_edtf(row.date)) == row.words);
    }
}

TEST_CASE("no date is told in no words") {
    CHECK(in_words(Edtf{}).empty());
}
