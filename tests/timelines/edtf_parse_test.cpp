// SPDX-License-Identifier: MIT
#include <random>
#include <string>

#include "tests/catch.hpp"
#include "timelines/edtf.hpp"

using namespace detente;

namespace {

struct Valid {
    const char* text;
    const char* earliest;  // "" where there is none
    const char* latest;
    Precision precision;
};

using enum Precision;
const Valid valid[] = {
    {"2022-01-10", "2022-01-10", "2022-01-10", day},
    {"2022-12-31", "2022-12-31", "2022-12-31", day},
    {"2020-02-29", "2020-02-29", "2020-02-29", day},
    {"2000-02-29", "2000-02-29", "2000-02-29", day},
    {"0000-01-01", "0000-01-01", "0000-01-01", day},
    {"0001-01-01", "0001-01-01", "0001-01-01", day},
    {"9999-12-31", "9999-12-31", "9999-12-31", day},
    {"-0044-03-15", "-0044-03-15", "-0044-03-15", day},
    {"-9999-01-01", "-9999-01-01", "-9999-01-01", day},
    {"1985-04-12", "1985-04-12", "1985-04-12", day},
    {"2022-01", "2022-01-01", "2022-01-31", month},
    {"2022-02", "2022-02-01", "2022-02-28", month},
    {"2024-02", "2024-02-01", "2024-02-29", month},
    {"1900-02", "1900-02-01", "1900-02-28", month},
    {"2022-04", "2022-04-01", "2022-04-30", month},
    {"2022-12", "2022-12-01", "2022-12-31", month},
    {"-0044-03", "-0044-03-01", "-0044-03-31", month},
    {"2022", "2022-01-01", "2022-12-31", year},
    {"2014", "2014-01-01", "2014-12-31", year},
    {"0000", "0000-01-01", "0000-12-31", year},
    {"0843", "0843-01-01", "0843-12-31", year},
    {"-0001", "-0001-01-01", "-0001-12-31", year},
    {"9999", "9999-01-01", "9999-12-31", year},
    {"2021-21", "2021-03-01", "2021-05-31", season},
    {"2021-22", "2021-06-01", "2021-08-31", season},
    {"2021-23", "2021-09-01", "2021-11-30", season},
    {"2021-24", "2021-12-01", "2022-02-28", season},
    {"2023-24", "2023-12-01", "2024-02-29", season},
    {"2021-22?", "2021-06-01", "2021-08-31", season},
    {"201X", "2010-01-01", "2019-12-31", decade},
    {"199X", "1990-01-01", "1999-12-31", decade},
    {"000X", "0000-01-01", "0009-12-31", decade},
    {"201X?", "2010-01-01", "2019-12-31", decade},
    {"20XX", "2000-01-01", "2099-12-31", century},
    {"19XX", "1900-01-01", "1999-12-31", century},
    {"00XX", "0000-01-01", "0099-12-31", century},
    {"19XX~", "1900-01-01", "1999-12-31", century},
    {"2004-XX", "2004-01-01", "2004-12-31", year},
    {"1985-04-XX", "1985-04-01", "1985-04-30", month},
    {"2024-02-XX", "2024-02-01", "2024-02-29", month},
    {"1985-XX-XX", "1985-01-01", "1985-12-31", year},
    {"-0044-XX", "-0044-01-01", "-0044-12-31", year},
    {"1984?", "1984-01-01", "1984-12-31", year},
    {"1984~", "1984-01-01", "1984-12-31", year},
    {"1984%", "1984-01-01", "1984-12-31", year},
    {"2004-06?", "2004-06-01", "2004-06-30", month},
    {"2004-06~", "2004-06-01", "2004-06-30", month},
    {"2004-06%", "2004-06-01", "2004-06-30", month},
    {"2004-06-11?", "2004-06-11", "2004-06-11", day},
    {"2004-06-11~", "2004-06-11", "2004-06-11", day},
    {"2004-06-11%", "2004-06-11", "2004-06-11", day},
    {"1985-04-XX~", "1985-04-01", "1985-04-30", month},
    {"2004-XX?", "2004-01-01", "2004-12-31", year},
    {"2022-01-10/2022-01-12", "2022-01-10", "2022-01-12", day},
    {"2022-02-28/2022-03-02", "2022-02-28", "2022-03-02", day},
    {"2021-12-30/2022-01-02", "2021-12-30", "2022-01-02", day},
    {"2022-01-10/2022-01-10", "2022-01-10", "2022-01-10", day},
    {"1964/2008", "1964-01-01", "2008-12-31", year},
    {"2004-06/2006-08", "2004-06-01", "2006-08-31", month},
    {"2004-02-01/2005-02", "2004-02-01", "2005-02-28", day},
    {"2005/2006-02", "2005-01-01", "2006-02-28", month},
    {"2004-06-15/2004-06", "2004-06-15", "2004-06-30", day},
    {"2004/2004-03", "2004-01-01", "2004-03-31", month},
    {"-0044/0014", "-0044-01-01", "0014-12-31", year},
    {"2021-21/2021-23", "2021-03-01", "2021-11-30", season},
    {"2021-24/2022-02-10", "2021-12-01", "2022-02-10", day},
    {"198X/199X", "1980-01-01", "1999-12-31", decade},
    {"19XX/2003", "1900-01-01", "2003-12-31", year},
    {"2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03", day},
    {"1984~/2004-06", "1984-01-01", "2004-06-30", month},
    {"1984?/2004%", "1984-01-01", "2004-12-31", year},
    {"1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08", day},
    {"2022-01-10/..", "2022-01-10", "", day},
    {"2022-01/..", "2022-01-01", "", month},
    {"1985/..", "1985-01-01", "", year},
    {"1985~/..", "1985-01-01", "", year},
    {"../2022-01-10", "", "2022-01-10", day},
    {"../1985", "", "1985-12-31", year},
    {"../201X", "", "2019-12-31", decade},
    {"2022-01-10/", "2022-01-10", "", day},
    {"1985/", "1985-01-01", "", year},
    {"2021-22/", "2021-06-01", "", season},
    {"/2022-01-10", "", "2022-01-10", day},
    {"/1985?", "", "1985-12-31", year},
    {"/1985-04-XX", "", "1985-04-30", month},
};

struct Invalid {
    const char* text;
    std::size_t offset;
    const char* message;  // a part of it
};

const Invalid invalid[] = {
    {"", 0, "the date is empty"},
    {"January 2022", 0, "begins with a year of four digits"},
    {"10 January 2022", 0, "begins with a year of four digits"},
    {"10.01.2022", 0, "begins with a year of four digits"},
    {"10/01/2022", 0, "begins with a year of four digits"},
    {"22-01-10", 0, "begins with a year of four digits"},
    {"tomorrow", 0, "begins with a year of four digits"},
    {"Yesterday", 0, "begins with a year of four digits"},
    {"unknown", 0, "begins with a year of four digits"},
    {"X", 0, "begins with a year of four digits"},
    {"-", 0, "begins with a year of four digits"},
    {"202", 0, "begins with a year of four digits"},
    {"\xC3\xA9t\xC3\xA9", 0, "begins with a year of four digits"},
    {" 2022", 0, "white space"},
    {"2022 ", 4, "white space"},
    {"2022-01-10\n", 10, "white space"},
    {"2022 / 2023", 4, "white space"},
    {"2022/ 2023", 5, "white space"},
    {"Y17000", 0, "more than four digits"},
    {"Y-17000", 0, "more than four digits"},
    {"20222", 4, "joined by '-'"},
    {"20220110", 4, "joined by '-'"},
    {"2022-1", 5, "a month has two digits"},
    {"2022-1-10", 5, "a month has two digits"},
    {"2022-", 5, "a month has two digits"},
    {"2022-Jan", 5, "a month has two digits"},
    {"2022-X1", 5, "a month has two digits"},
    {"2022-00", 5, "there is no month 00"},
    {"2022-13", 5, "there is no month 13"},
    {"2022-20", 5, "there is no month 20"},
    {"2022-25", 5, "there is no month 25"},
    {"2022-41", 5, "there is no month 41"},
    {"2022-010", 5, "days of the year"},
    {"2022-2023", 4, "'/' joins the ends"},
    {"2022-01-1", 8, "a day has two digits"},
    {"2022-01-", 8, "a day has two digits"},
    {"2022-01-00", 8, "there is no day 00 in 2022-01, which has 31 days"},
    {"2022-01-32", 8, "there is no day 32"},
    {"2022-02-29", 8, "there is no day 29 in 2022-02, which has 28 days"},
    {"1900-02-29", 8, "which has 28 days"},
    {"2022-04-31", 8, "which has 30 days"},
    {"2022-01-100", 10, "nothing should follow \"2022-01-10\""},
    {"2022-01-10-11", 10, "'/' joins the ends"},
    {"2022-01-10T10:10:10Z", 10, "times of day"},
    {"2022-01-10t10", 10, "times of day"},
    {"2022-01-10 10:10", 10, "white space"},
    {"2022-W03", 5, "weeks and quarters"},
    {"2022-Q1", 5, "weeks and quarters"},
    {"2022.01.10", 4, "joined by '-', year first"},
    {"2022:01", 4, "joined by '-', year first"},
    {"2022\xE2\x80\x93"
     "2023",
     4, "only a plain '-'"},
    {"2022--01", 5, "one '-' joins"},
    {"2021-22-01", 8, "no day can follow a season"},
    {"2X22", 2, "a digit cannot follow X"},
    {"2XXX", 0, "at most two digits"},
    {"XXXX", 0, "at most two digits"},
    {"201x", 3, "capital X"},
    {"198u", 3, "capital X"},
    {"2004-xx", 5, "capital X"},
    {"2004-06-uu", 8, "capital X"},
    {"201X-05", 5, "no month can follow a year with X"},
    {"2004-XX-25", 8, "no day can follow an unspecified month"},
    {"-0000", 0, "a year before 0000"},
    {"-004X", 0, "a year before 0000"},
    {"?2022", 0, "a qualifier"},
    {"2022?-01", 5, "one '-' joins"},
    {"2022-?01", 5, "a qualifier"},
    {"2022??", 5, "a qualifier"},
    {"2022~?", 5, "a qualifier"},
    {"2022%~", 5, "a qualifier"},
    {"[2021,2022]", 0, "sets of dates"},
    {"{2021..2022}", 0, "sets of dates"},
    {"2022[", 4, "sets of dates"},
    {"/", 0, "a date at one end"},
    {"../..", 0, "a date at one end"},
    {"/..", 0, "a date at one end"},
    {"../", 0, "a date at one end"},
    {"2022/2021", 5, "ends (2021) before it begins (2022)"},
    {"2022-01-12/2022-01-10", 11, "ends (2022-01-10) before it begins"},
    {"2022-03/2022-02-28", 8, "before it begins"},
    {"2022/01/10", 5, "begins with a year of four digits"},
    {"2022/2023/2024", 9, "one '/' joins"},
    {"2022//2023", 5, "begins with a year of four digits"},
    {"2022/...", 5, "begins with a year of four digits"},
    {"2022/open", 5, "begins with a year of four digits"},
    {"2022/2023-13", 10, "there is no month 13"},
    {"2022-13/2023", 5, "there is no month 13"},
};

std::string text_of(const std::optional<Day>& day) {
    return day ? to_string(*day) : "";
}

/// Any date that EDTF level 1 knows, from 24 bits of chance.
std::string random_date(std::mt19937& random) {
    const auto below = [&](unsigned n) { return static_cast<int>(random() % n); };
    EdtfDate date;
    date.year = below(10'000);
    switch (below(8)) {
        case 0:
            date.year = date.year / 10 * 10, date.unspecified_year_digits = 1;
            break;
        case 1:
            date.year = date.year / 100 * 100, date.unspecified_year_digits = 2;
            break;
        case 2:
            date.month_unspecified = true, date.day_unspecified = below(2) == 0;
            break;
        case 3:
            date.month = static_cast<unsigned char>(21 + below(4));
            break;
        case 4:
            date.year = -1 - below(9'999);
            break;
        case 5:
            date.month = static_cast<unsigned char>(1 + below(12));
            break;
        default:
            date.month = static_cast<unsigned char>(1 + below(12));
            date.day_unspecified = below(4) == 0;
            date.day = static_cast<unsigned char>(date.day_unspecified ? 0 : 1 + below(28));
    }
    date.uncertain = below(4) == 0;
    date.approximate = below(4) == 0;
    return to_string(date);
}

}  // namespace

TEST_CASE("EDTF dates are read, bounded and written as they were") {
    for (const auto& row : valid) {
        INFO(row.text);
        const auto date = parse_edtf(row.text);
        REQUIRE(date);
        CHECK(to_string(*date) == row.text);
        CHECK(text_of(date->earliest()) == row.earliest);
        CHECK(text_of(date->latest()) == row.latest);
        CHECK(date->precision() == row.precision);
    }
}

TEST_CASE("what is no EDTF date is refused at the byte and with the reason") {
    for (const auto& row : invalid) {
        INFO(row.text);
        const auto date = parse_edtf(row.text);
        REQUIRE_FALSE(date);
        CHECK(date.error().offset == row.offset);
        CHECK_THAT(date.error().message, Catch::Contains(row.message));
    }
}

TEST_CASE("EDTF intervals keep open and unknown ends apart") {
    const auto open = parse_edtf("2022-01-10/..");
    const auto unknown = parse_edtf("2022-01-10/");
    REQUIRE((open && unknown));
    CHECK_FALSE(open->to_unknown);
    CHECK(unknown->to_unknown);
    CHECK(*open != *unknown);
    CHECK(parse_edtf("/2022")->from_unknown);
    CHECK_FALSE(parse_edtf("../2022")->from_unknown);
}

TEST_CASE("EDTF qualifiers are told apart") {
    const auto flags = [](const char* text) {
        const EdtfDate date = parse_edtf(text)->from.value();
        return std::pair(date.uncertain, date.approximate);
    };
    CHECK(flags("2022") == std::pair(false, false));
    CHECK(flags("2022?") == std::pair(true, false));
    CHECK(flags("2022~") == std::pair(false, true));
    CHECK(flags("2022%") == std::pair(true, true));
    CHECK(parse_edtf("2021/2022~")->qualified());
    CHECK_FALSE(parse_edtf("2021/2022")->qualified());
}

TEST_CASE("random EDTF dates and intervals come back the same and end after they begin") {
    std::mt19937 random(20220110);
    int intervals = 0;
    for (int i = 0; i < 20'000; ++i) {
        std::string text = random_date(random);
        if (i % 2 == 0) text += '/' + random_date(random);
        const auto date = parse_edtf(text);
        if (!date) {  // only an interval can be refused: for its order
            CHECK_THAT(date.error().message, Catch::Contains("before it begins"));
            continue;
        }
        intervals += date->is_interval;
        if (to_string(*date) != text || *date->earliest() > *date->latest()) FAIL(text);
    }
    CHECK(intervals > 4'000);
}

TEST_CASE("no string makes the EDTF reader fail, and what it takes it gives back") {
    std::mt19937 random(1984);
    constexpr std::string_view letters = "0012235-//..X?~%T\xE2 ";
    for (int i = 0; i < 50'000; ++i) {
        std::string text(random() % 14, ' ');
        for (char& c : text) c = letters[random() % letters.size()];
        const auto date = parse_edtf(text);
        if (date ? to_string(*date) != text : date.error().offset > text.size()) FAIL(text);
    }
}

TEST_CASE("a calendar day is read strictly") {
    CHECK(to_string(*parse_day("2022-01-10")) == "2022-01-10");
    CHECK(to_string(*parse_day("2024-02-29")) == "2024-02-29");
    for (const char* text : {"", "2022", "2022-01", "2022-1-10", "2022-01-32", "2023-02-29",
                             "2022-01-10 ", " 2022-01-10", "2022-01-10T00:00", "2022-01-XX",
                             "20220110", "2022-21-01", "-044-01-01", "2022/01/10", "2022-01-1?"}) {
        INFO(text);
        CHECK_FALSE(parse_day(text));
    }
}
