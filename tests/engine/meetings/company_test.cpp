// SPDX-License-Identifier: MIT
// Who is said to take part, in the sentence of a meeting or beside it.
#include "tests/engine/meetings/rows.hpp"

namespace {

/// The people of the first meeting, in the order of the alphabet, joined by "; ".
std::string people_in(const std::string& text) {
    const auto meetings = meeting_rows::extracted(text);
    if (meetings.empty()) return "no meeting";
    std::vector<std::string> people = meetings.front().people;
    std::sort(people.begin(), people.end());
    std::string all;
    for (const std::string& person : people) all += (all.empty() ? "" : "; ") + person;
    return all;
}

struct Row {
    std::string text;
    std::string people;
};

void check(const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        INFO(row.text);
        CHECK(people_in(row.text) == row.people);
    }
}

}  // namespace

TEST_CASE("the next sentence may tell who led, chaired or joined") {
    check({
        {"Chile and Peru held talks in Lima on Monday. The Chilean delegation was headed by Deputy "
         "Minister Rosa Ibarra, the Peruvian one by State Secretary Pablo Tolar.",
         "Pablo Tolar; Rosa Ibarra"},
        {"Chile and Peru held talks in Lima on Monday.\n\nPeruvian Foreign Minister Pablo Tolar "
         "and "
         "her Chilean counterpart, Rosa Ibarra, led the delegations.",
         "Pablo Tolar; Rosa Ibarra"},
        {"Chile and Peru held talks in Lima on Monday. Special envoy Idris Mora mediates.",
         "Idris Mora"},
        {"Chile and Peru held talks in Lima on Monday. Present: Foreign Minister Rosa Ibarra of "
         "Chile and Foreign Minister Pablo Tolar of Peru.",
         "Pablo Tolar; Rosa Ibarra"},
        {"Chile and Peru held talks in Lima on Monday. Foreign Minister Rosa Ibarra of Chile did "
         "not attend the meeting.",
         ""},
        {"Chile and Peru held talks in Lima on Monday. On 7 March 2021 a commission had been "
         "headed by Foreign Minister Rosa Ibarra of Chile.",
         ""},
    });
}

TEST_CASE("names stand behind the offices of several states") {
    check({
        {"The foreign ministers of Peru and Chad, Pablo Tolar and Idris Mora, met on Monday.",
         "Idris Mora; Pablo Tolar"},
        {"The foreign ministers of Peru, Chad and Niger (Pablo Tolar, Idris Mora, Ali Denko) met "
         "on Monday.",
         "Ali Denko; Idris Mora; Pablo Tolar"},
        {"The foreign ministers of Peru and Chad, Port Arthur and the Great Lakes, met on Monday.",
         ""},
        {"Peru's special envoy for North Africa, Pablo Tolar, met Chad's foreign minister, Idris "
         "Mora, on Monday.",
         "Idris Mora; Pablo Tolar"},
        {"The Peruvian team, headed by Finance Minister Pablo Tolar, will hold talks with French "
         "officials on Friday.",
         "Pablo Tolar"},
    });
}

TEST_CASE("a name goes without a title") {
    check({
        {"King Harald V of Norway met President Emmanuel Macron on Monday.",
         "Emmanuel Macron; Harald V"},
    });
}

TEST_CASE("whoever leads a state is at its summit, where the text names one alone") {
    check({
        {"Chad and Peru held a summit in Lima on Monday.\n\nPresident Idris Mora of Chad and "
         "President Rosa Ibarra of Peru have problems at home.",
         "Idris Mora; Rosa Ibarra"},
        {"Chad and Peru held a summit in Lima in March 2021.\n\nPresident Idris Mora of Chad and "
         "President Rosa Ibarra of Peru have problems at home.",
         ""},
        {"Chad and Peru held talks in Lima on Monday.\n\nPresident Idris Mora of Chad and "
         "President Rosa Ibarra of Peru have problems at home.",
         ""},
        {"The presidents of Chad and Peru met on Monday.\n\nPresident Idris Mora of Chad and "
         "Foreign Minister Rosa Ibarra of Peru have problems at home.",
         "Idris Mora"},
    });
}

TEST_CASE("who speaks to a meeting, watches it or takes part has been there") {
    check({
        {"The Permanent Council of the OSCE met in Vienna on Monday. Foreign Minister Rosa Ibarra "
         "of Chile told the Permanent Council of the dangers.",
         "Rosa Ibarra"},
        {"The Permanent Council of the OSCE met in Vienna on Monday. Foreign Minister Rosa Ibarra "
         "of Chile told a newspaper of the dangers.",
         ""},
        {"Chile and Peru signed an accord in Lima on Monday in the presence of President Idris "
         "Mora of Chad.",
         "Idris Mora"},
        {"President Idris Mora's virtual participation in the U.S.-ASEAN summit on 24 January 2022 "
         "was praised.",
         "Idris Mora"},
    });
}
