// SPDX-License-Identifier: MIT
#include "timelines/edtf.hpp"

#include <algorithm>
#include <random>

#include "tests/catch.hpp"

using namespace detente;

namespace {

Edtf edtf(const char* text) {
    const auto date = parse_edtf(text);
    INFO(text);
    REQUIRE(date);
    return *date;
}

/// In the order in which they sort.
const char* const sorted[] = {
    "../1999",
    "/2010",
    "-0044-03-15",
    "1985",
    "1990-01-01/1990-02",
    "199X",
    "20XX/2021",
    "20XX",
    "2022-01-01",
    "2022-01-01?",
    "2022-01-01/2022-01-10",
    "2022-01",
    "2022",
    "2022-01-01/",
    "2022-01-01/..",
    "2022-01-10",
    "2022-01-10/2022-01-13",
    "2022-01-12",
};

}  // namespace

TEST_CASE("dates are made from days") {
    const Day monday = *parse_day("2022-01-10");
    const Day thursday = *parse_day("2022-01-13");
    CHECK(to_string(Edtf::of(monday)) == "2022-01-10");
    CHECK(to_string(Edtf::of(2022, 1, 10)) == "2022-01-10");
    CHECK(to_string(Edtf::of(2022, 1)) == "2022-01");
    CHECK(to_string(Edtf::of(2021, 22)) == "2021-22");
    CHECK(to_string(Edtf::of(843)) == "0843");
    CHECK(to_string(Edtf::between(monday, thursday)) == "2022-01-10/2022-01-13");
    CHECK(to_string(Edtf::between(thursday, monday)) == "2022-01-10/2022-01-13");
    CHECK(Edtf::between(monday, monday) == Edtf::of(monday));
    CHECK(Edtf::of(monday) == edtf("2022-01-10"));
    CHECK(Edtf::between(monday, thursday) == edtf("2022-01-10/2022-01-13"));
}

TEST_CASE("dates are compatible where they can speak of the same day") {
    struct Row {
        const char* a;
        const char* b;
        bool compatible;
    };
    const Row rows[] = {
        {"2022-01-10", "2022-01-10", true},
        {"2022-01-10", "2022-01-11", false},
        {"2022-01-10", "2022-01", true},
        {"2022-01-10", "2022", true},
        {"2022-01-10", "2022-02", false},
        {"2022-01-10", "202X", true},
        {"2022-01-10", "201X", false},
        {"2022-01-10", "2022-01-10/2022-01-13", true},
        {"2022-01-13", "2022-01-10/2022-01-13", true},
        {"2022-01-14", "2022-01-10/2022-01-13", false},
        {"2022-01-10/2022-01-12", "2022-01-12/2022-01-14", true},
        {"2022-01-10/2022-01-12", "2022-01-13/2022-01-14", false},
        {"2022-01-10", "2022-01-01/..", true},
        {"2022-01-10", "[2022-01-09,2022-01-11]", false},
        {"[2022-01-09,2022-01-11]", "2022-01-11", true},
        {"[2022-01-09,2022-01-11]", "{2022-01-10,2022-01-12}", false},
        {"[2022-01-09,2022-01-11]", "{2022-01-10..2022-01-12}", true},
        {"2022-02-20", "2022-33", true},
        {"2022-01-10", "2022-01-11/..", false},
        {"2022-01-10", "2022-01-01/", true},
        {"2022-01-10", "../2022-01-10", true},
        {"2022-01-10", "../2022-01-09", false},
        {"2022-01-01/..", "../2021", false},
        {"2022-01-01/..", "../2022", true},
        {"2022-01-01/..", "1999/..", true},
        {"2022-02-10", "2021-24", true},
        {"2022-03-01", "2021-24", false},
        {"1985-04-XX", "1985-04-30", true},
    };
    for (const auto& row : rows) {
        INFO(row.a << " and " << row.b);
        CHECK(compatible(edtf(row.a), edtf(row.b)) == row.compatible);
        CHECK(compatible(edtf(row.b), edtf(row.a)) == row.compatible);
    }
}

TEST_CASE("dates sort by first day, then last day, then text") {
    std::vector<Edtf> dates;
    for (const char* text : sorted) dates.push_back(edtf(text));
    for (std::size_t i = 0; i < dates.size(); ++i)
        for (std::size_t j = 0; j < dates.size(); ++j) {
            INFO(sorted[i] << " and " << sorted[j]);
            CHECK(chronological(dates[i], dates[j]) == (i < j));
        }
    std::shuffle(dates.begin(), dates.end(), std::mt19937(7));
    std::sort(dates.begin(), dates.end(), chronological);
    for (std::size_t i = 0; i < dates.size(); ++i) CHECK(to_string(dates[i]) == sorted[i]);
}

TEST_CASE("a finer precision compares as greater") {
    CHECK(Precision::century < Precision::decade);
    CHECK(Precision::year < Precision::season);
    CHECK(Precision::month < Precision::day);
}
