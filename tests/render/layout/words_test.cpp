// SPDX-License-Identifier: MIT
#include "render/layout/words.hpp"

#include "tests/catch.hpp"

using namespace detente;
using namespace detente::layout;

TEST_CASE("date labels are as short as honest") {
    struct Case {
        std::string_view edtf;
        std::string_view with_year;
        std::string_view without;
        bool vague;
    };
    const Case cases[] = {
        {"2022-01-10", "10 Jan 2022", "10 Jan", false},
        {"2022-09-01", "1 Sept 2022", "1 Sept", false},
        {"2021-06", "June 2021", "June", true},
        {"2021", "2021", "2021", true},
        {"201X", "2010s", "2010s", true},
        {"2021-21", "spring 2021", "spring 2021", true},
        {"2021-06-XX", "some time in June 2021", "some time in June", true},
        {"2021-XX", "some time in 2021", "some time in 2021", true},
        {"2022-01-10~", "about 10 Jan 2022", "about 10 Jan", true},
        {"2022-01-10?", "perhaps 10 Jan 2022", "perhaps 10 Jan", true},
        {"2022-01%", "perhaps about January 2022", "perhaps about January", true},
        {"2022-02-18/2022-02-20", "18–20 Feb 2022", "18–20 Feb", false},
        {"2022-01-30/2022-02-02", "30 Jan – 2 Feb 2022", "30 Jan – 2 Feb", false},
        {"2021-12-30/2022-01-02", "30 Dec 2021 – 2 Jan 2022", "30 Dec 2021 – 2 Jan 2022", false},
        {"2022-33", "the first quarter of 2022", "the first quarter of 2022", true},
        {"156X-12-25", "25 December of some year in the 1560s",
         "25 December of some year in the 1560s", true},
        {"2004?-06-11", "11 June 2004 (year uncertain)", "11 June 2004 (year uncertain)", true},
        {"[2022-01-10,2022-01-12]", "10 or 12 January 2022", "10 or 12 January 2022", true},
        {"{2022-01-10,2022-01-12}", "10 and 12 January 2022", "10 and 12 January 2022", false},
        {"2022-01-10/..", "from 10 Jan 2022", "from 10 Jan", true},
        {"../2022-01-10", "until 10 Jan 2022", "until 10 Jan", true},
    };
    for (const Case& row : cases) {
        CAPTURE(row.edtf);
        const Edtf when = parse_edtf(row.edtf).value();
        CHECK(date_label(when, true, Language::en) == row.with_year);
        CHECK(date_label(when, false, Language::en) == row.without);
        CHECK(is_vague(when) == row.vague);
    }
}

TEST_CASE("a stretch of time is rounded down to what has passed") {
    struct Case {
        std::string_view from, to, words;
    };
    const Case cases[] = {
        {"2021-06-16", "2022-01-09", "six and a half months"},
        {"2022-01-01", "2022-02-15", "six weeks"},
        {"2022-01-31", "2022-03-31", "two months"},
        {"2022-01-31", "2022-03-30", "eight weeks"},
        {"2021-11-30", "2022-02-28", "two and a half months"},
        {"2020-01-01", "2021-01-01", "a year"},
        {"2020-01-01", "2021-08-01", "a year and a half"},
        {"2020-01-01", "2022-07-02", "two and a half years"},
        {"2000-01-01", "2014-01-01", "14 years"},
    };
    for (const Case& row : cases) {
        CAPTURE(row.from, row.to);
        CHECK(stretch_in_words(parse_day(row.from).value(), parse_day(row.to).value(),
                               Language::en) == row.words);
    }
}

TEST_CASE("a stretch without a meeting is called quiet") {
    const auto quiet = [](const char* from, const char* to, Language language) {
        return quiet_in_words(parse_day(from).value(), parse_day(to).value(), language);
    };
    CHECK(quiet("2021-06-16", "2022-01-09", Language::en) == "six and a half quiet months");
    CHECK(quiet("2020-01-01", "2021-01-01", Language::en) == "a quiet year");
    CHECK(quiet("2020-01-01", "2021-08-01", Language::en) == "a quiet year and a half");
    CHECK(quiet("2021-06-16", "2022-01-09", Language::fr) == "six mois et demi sans rencontre");
    CHECK(quiet("2000-01-01", "2014-01-01", Language::fr) == "14 ans sans rencontre");
}

TEST_CASE("periods read as people say them") {
    const Day june = parse_day("2021-06-16").value();
    const Day february = parse_day("2022-02-01").value();
    CHECK(period_in_words(june, june, Language::en) == "June 2021");
    CHECK(period_in_words(june, february, Language::en) == "June 2021 to February 2022");
    CHECK(period_in_words(june, february, Language::fr) == "juin 2021 à février 2022");
}

TEST_CASE("labels of dates are French in French") {
    struct Case {
        std::string_view edtf, with_year, without;
    };
    const Case cases[] = {
        {"2022-01-10", "10 janv. 2022", "10 janv."},
        {"2022-03-01", "1er mars 2022", "1er mars"},
        {"2021-06", "juin 2021", "juin"},
        {"201X", "années 2010", "années 2010"},
        {"2021-06-XX", "courant juin 2021", "courant juin"},
        {"2022-01-10~", "vers le 10 janv. 2022", "vers le 10 janv."},
        {"2022-01~", "vers janvier 2022", "vers janvier"},
        {"2022-01-10?", "peut-être 10 janv. 2022", "peut-être 10 janv."},
        {"2022-02-18/2022-02-20", "18–20 févr. 2022", "18–20 févr."},
        {"2022-02-01/2022-02-02", "1er–2 févr. 2022", "1er–2 févr."},
        {"2022-01-10/..", "à partir du 10 janv. 2022", "à partir du 10 janv."},
        {"../2022-01-10", "jusqu’au 10 janv. 2022", "jusqu’au 10 janv."},
        {"../2022-04", "jusqu’en avril 2022", "jusqu’en avril"},
    };
    for (const Case& row : cases) {
        CAPTURE(row.edtf);
        const Edtf when = parse_edtf(row.edtf).value();
        CHECK(date_label(when, true, Language::fr) == row.with_year);
        CHECK(date_label(when, false, Language::fr) == row.without);
    }
}
