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
    // Level 2: divisions of the year.
    {"2022-28", "2022-12-01", "2023-02-28", season},
    {"2022-29", "2022-09-01", "2022-11-30", season},
    {"2022-30", "2022-12-01", "2023-02-28", season},
    {"2022-31", "2022-03-01", "2022-05-31", season},
    {"2022-32", "2022-06-01", "2022-08-31", season},
    {"2022-33", "2022-01-01", "2022-03-31", season},
    {"2022-34", "2022-04-01", "2022-06-30", season},
    {"2022-35", "2022-07-01", "2022-09-30", season},
    {"2022-36", "2022-10-01", "2022-12-31", season},
    {"2024-37", "2024-01-01", "2024-04-30", season},
    {"2024-38", "2024-05-01", "2024-08-31", season},
    {"2024-39", "2024-09-01", "2024-12-31", season},
    {"2024-40", "2024-01-01", "2024-06-30", season},
    {"2024-41", "2024-07-01", "2024-12-31", season},
    {"2022-33~", "2022-01-01", "2022-03-31", season},
    {"2021-36/2022-33", "2021-10-01", "2022-03-31", season},
    // Level 2: X in any digit.
    {"1XXX", "1000-01-01", "1999-12-31", century},
    {"X999", "0999-01-01", "9999-12-31", century},
    {"19X5", "1905-01-01", "1995-12-31", century},
    {"156X-12-25", "1560-12-25", "1569-12-25", decade},
    {"15XX-12-25", "1500-12-25", "1599-12-25", century},
    {"20XX-02", "2000-02-01", "2099-02-28", century},
    {"XXXX-12-XX", "0000-12-01", "9999-12-31", century},
    {"XXXX-XX-XX", "0000-01-01", "9999-12-31", century},
    {"1XXX-XX", "1000-01-01", "1999-12-31", century},
    {"1XXX-12", "1000-12-01", "1999-12-31", century},
    {"1984-1X", "1984-10-01", "1984-12-31", year},
    {"1984-0X", "1984-01-01", "1984-09-30", year},
    {"1984-X1", "1984-01-01", "1984-11-30", year},
    {"1984-X0", "1984-10-01", "1984-10-31", year},
    {"2004-XX-31", "2004-01-31", "2004-12-31", year},
    {"2023-XX-30", "2023-01-30", "2023-12-30", year},
    {"1985-04-1X", "1985-04-10", "1985-04-19", month},
    {"1985-04-3X", "1985-04-30", "1985-04-30", month},
    {"1985-02-2X", "1985-02-20", "1985-02-28", month},
    {"1984-02-2X", "1984-02-20", "1984-02-29", month},
    {"1985-05-X1", "1985-05-01", "1985-05-31", month},
    {"1985-04-X1", "1985-04-01", "1985-04-21", month},
    {"190X-02-29", "1904-02-29", "1908-02-29", decade},
    {"156X-XX-XX", "1560-01-01", "1569-12-31", decade},
    {"1985-04-1X/1985-05-0X", "1985-04-10", "1985-05-09", month},
    // Level 2: qualifiers on parts.
    {"2004-06~-11", "2004-06-11", "2004-06-11", day},
    {"2004?-06-11", "2004-06-11", "2004-06-11", day},
    {"2004%-06", "2004-06-01", "2004-06-30", month},
    {"2004-?06-11", "2004-06-11", "2004-06-11", day},
    {"2004-06-~11", "2004-06-11", "2004-06-11", day},
    {"2004?-06-~11", "2004-06-11", "2004-06-11", day},
    {"2004?-%06-~11", "2004-06-11", "2004-06-11", day},
    {"2004-06?-~11", "2004-06-11", "2004-06-11", day},
    {"2004-~06-%11", "2004-06-11", "2004-06-11", day},
    {"2011-~21", "2011-03-01", "2011-05-31", season},
    {"-0044?-03-15", "-0044-03-15", "-0044-03-15", day},
    {"2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20", day},
    {"2004-06-?XX", "2004-06-01", "2004-06-30", month},
    {"156X-12-25?", "1560-12-25", "1569-12-25", decade},
    // Level 2: sets.
    {"[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", year},
    {"[..1760-12-03]", "", "1760-12-03", day},
    {"[1760-12..]", "1760-12-01", "", month},
    {"[1760-01,1760-02,1760-12..]", "1760-01-01", "", month},
    {"[1667,1760-12]", "1667-01-01", "1760-12-31", month},
    {"[..1984]", "", "1984-12-31", year},
    {"{1667,1668,1670..1672}", "1667-01-01", "1672-12-31", year},
    {"{1960,1961-12}", "1960-01-01", "1961-12-31", month},
    {"{..1984}", "", "1984-12-31", year},
    {"{2022-01-10,2022-01-12,2022-01-13}", "2022-01-10", "2022-01-13", day},
    {"[2022-01-12,2022-01-10]", "2022-01-10", "2022-01-12", day},
    {"[2022-01-10]", "2022-01-10", "2022-01-10", day},
    {"{2022}", "2022-01-01", "2022-12-31", year},
    {"[2022-01-10?,2022-01-1X]", "2022-01-10", "2022-01-19", day},
    {"{2021-22,2021-24}", "2021-06-01", "2022-02-28", season},
    {"[..1939,1945]", "", "1945-12-31", year},
    {"[2021..2022,2024..]", "2021-01-01", "", year},
    {"[2022..2022-03]", "2022-01-01", "2022-03-31", month},
};

/// What can be written in more than one way, and the way in which it comes back.
const std::pair<const char*, const char*> spellings[] = {
    {"?2004-06-11", "2004?-06-11"},
    {"?2004-06-~11", "2004?-06-~11"},
    {"%2004-06", "2004%-06"},
    {"~2004-~06-~11", "2004-06-11~"},
    {"~2004-~06-11", "2004-06~-11"},
    {"?2004-06~-11", "2004%-~06-11"},
    {"2004?-06~-11", "2004%-~06-11"},
    {"?2004", "2004?"},
    {"?2004~", "2004%"},
    {"2004-?06-11~", "2004~-%06-~11"},
    {"?-0044", "-0044?"},
    {"[1667, 1668, 1670..1672]", "[1667,1668,1670..1672]"},
    {"{2021, 2022}", "{2021,2022}"},
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
    {"2022-00", 5, "there is no month 00"},
    {"2022-13", 5, "there is no month 13"},
    {"2022-20", 5, "there is no month 20"},
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
    {"2022-W03", 5, "weeks are not supported"},
    {"2022-Q1", 5, "weeks are not supported"},
    {"2022.01.10", 4, "joined by '-', year first"},
    {"2022:01", 4, "joined by '-', year first"},
    {"2022\xE2\x80\x93"
     "2023",
     4, "only a plain '-'"},
    {"2022--01", 5, "one '-' joins"},
    {"2021-22-01", 8, "no day can follow a season"},
    {"201x", 3, "capital X"},
    {"198u", 3, "capital X"},
    {"2004-xx", 5, "capital X"},
    {"2004-06-uu", 8, "capital X"},
    {"-0000", 0, "a year before 0000"},
    {"-004X", 0, "a year before 0000"},
    {"2022??", 5, "one qualifier"},
    {"2022~?", 5, "one qualifier"},
    {"2022%~", 5, "one qualifier"},
    // Level 2.
    {"2022-42", 5, "there is no month 42"},
    {"2022-2X", 5, "there is no month 2X"},
    {"2022-X3x", 7, "capital X"},
    {"2022-1Y", 5, "a month has two digits"},
    {"202X-21", 5, "only follow a year without X"},
    {"2022-33-01", 8, "no day can follow a season"},
    {"XXXX", 0, "one digit has to be known"},
    {"XXXX?", 0, "one digit has to be known"},
    {"2022-02-3X", 8, "there is no day 3X in 2022-02, which has 28 days"},
    {"2022-04-X9x", 10, "capital X"},
    {"2022-XX-32", 8, "there is no day 32 in 2022-XX"},
    {"2022-XX-00", 8, "there is no day 00 in 2022-XX"},
    {"20X1-02-29", 8, "there is no day 29 in 20X1-02"},
    {"XXXX-02-30", 8, "there is no day 30 in XXXX-02"},
    {"-XX44", 0, "a year before 0000"},
    {"1950S2", 4, "significant digits"},
    {"171E3", 0, "begins with a year of four digits"},
    {"2022-?", 6, "a month has two digits"},
    {"2022-??06", 6, "one qualifier"},
    {"2022-06?~-11", 8, "one qualifier"},
    {"??2022", 1, "one qualifier"},
    {"?", 1, "begins with a year"},
    {"2022~-06~~", 9, "one qualifier"},
    {"[]", 1, "dates between its commas"},
    {"{}", 1, "dates between its commas"},
    {"[2021,]", 6, "dates between its commas"},
    {"[,2021]", 1, "dates between its commas"},
    {"[2021,,2022]", 6, "dates between its commas"},
    {"[2021", 5, "ends with ']'"},
    {"[2021}", 6, "ends with ']'"},
    {"{2021,2022", 10, "ends with '}'"},
    {"[", 1, "ends with ']'"},
    {"2022[", 4, "a set stands alone"},
    {"2021,2022", 4, "a set stands alone"},
    {"[2021]?", 7, "ends with ']'"},
    {"[2021,{2022}]", 6, "a set stands alone"},
    {"[2021/2022]", 5, "one '/' joins"},
    {"[2021]/2022", 11, "ends with ']'"},
    {"2021/[2022]", 5, "a set stands alone"},
    {"[..]", 1, "open before its first date"},
    {"[2021,..2022]", 6, "open before its first date"},
    {"[2021..,2022]", 5, "open before its first date"},
    {"[..1984,1990..]", 0, "open at both ends"},
    {"[2022..2021]", 7, "the range ends (2021) before it begins (2022)"},
    {"[2022-01-1,2022-02]", 9, "a day has two digits"},
    {"[2021 ,2022]", 5, "white space"},
    {"[2021,  2022]", 7, "white space"},
    {"[ 2021]", 1, "white space"},
    {"[2021...2022]", 7, "begins with a year of four digits"},
    {"[2022-02-29]", 9, "there is no day 29"},
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

/// Any date that EDTF knows, from some bits of chance.
std::string random_date(std::mt19937& random) {
    const auto below = [&](unsigned n) { return static_cast<int>(random() % n); };
    EdtfDate date;
    date.year = below(10'000);
    switch (below(9)) {
        case 0:
            date.year = date.year / 10 * 10, date.unspecified = EdtfDate::last_year_digit;
            break;
        case 1:
            date.year = date.year / 100 * 100, date.unspecified = EdtfDate::last_two_year_digits;
            break;
        case 2:
            date.unspecified = EdtfDate::month_digits;
            if (below(2) == 0) date.unspecified |= EdtfDate::day_digits;
            break;
        case 3:
            date.month = static_cast<unsigned char>(21 + below(21));
            break;
        case 7:
            date.year = date.year / 10 * 10;
            date.month = static_cast<unsigned char>(10);
            date.day = static_cast<unsigned char>(10 * below(3) + (below(2) == 0 ? 1 : 2));
            date.unspecified = static_cast<unsigned char>(below(2) == 0 ? 0x12 : 0x16);
            if ((date.unspecified & 2U) != 0) date.day %= 10;
            break;
        case 4:
            date.year = -1 - below(9'999);
            break;
        case 5:
            date.month = static_cast<unsigned char>(1 + below(12));
            break;
        default:
            date.month = static_cast<unsigned char>(1 + below(12));
            if (below(4) == 0)
                date.unspecified = EdtfDate::day_digits;
            else
                date.day = static_cast<unsigned char>(1 + below(28));
    }
    date.uncertain = static_cast<unsigned char>(below(8) & date.parts());
    date.approximate = static_cast<unsigned char>(below(8) & date.parts());
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

TEST_CASE("EDTF dates that can be written in two ways come back in one") {
    for (const auto& [text, canonical] : spellings) {
        INFO(text);
        const auto date = parse_edtf(text);
        REQUIRE(date);
        CHECK(to_string(*date) == canonical);
        CHECK(parse_edtf(canonical) == *date);
    }
}

TEST_CASE("a set of EDTF dates keeps its members") {
    const auto set = parse_edtf("[1667,1670..1672,1680..]");
    REQUIRE(set);
    CHECK(set->set == Edtf::Set::one_of);
    REQUIRE(set->members.size() == 3);
    CHECK_FALSE(set->members[0].is_interval);
    CHECK(to_string(set->members[1]) == "1670/1672");
    CHECK(to_string(set->members[2]) == "1680/..");
    CHECK(parse_edtf("{2021,2022}")->set == Edtf::Set::all_of);
    CHECK(parse_edtf("2021")->set == Edtf::Set::none);
    CHECK(parse_edtf("[2021,2022?]")->qualified());
    CHECK(*parse_edtf("[2021,2022]") != *parse_edtf("{2021,2022}"));
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
        return std::pair<int, int>(date.uncertain, date.approximate);
    };
    CHECK(flags("2022") == std::pair(0, 0));
    CHECK(flags("2022?") == std::pair(1, 0));
    CHECK(flags("2022~") == std::pair(0, 1));
    CHECK(flags("2022%") == std::pair(1, 1));
    CHECK(flags("2022-06-11?") == std::pair(7, 0));
    CHECK(flags("2022-06?-11") == std::pair(3, 0));
    CHECK(flags("2022-?06-~11") == std::pair(2, 4));
    CHECK(flags("?2022-06~-11") == std::pair(1, 3));
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
    constexpr std::string_view letters = "0012235-//..,X?~%T[]{}\xE2 ";
    for (int i = 0; i < 50'000; ++i) {
        std::string text(random() % 14, ' ');
        for (char& c : text) c = letters[random() % letters.size()];
        const auto date = parse_edtf(text);
        if (date ? parse_edtf(to_string(*date)) != *date : date.error().offset > text.size())
            FAIL(text);
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
