// SPDX-License-Identifier: MIT
#include "timelines/person.hpp"

#include "tests/catch.hpp"
#include "tests/timelines/meetings.hpp"

using namespace detente;
using namespace detente::test;

TEST_CASE("names that can be one person, and names that cannot") {
    struct Row {
        const char* a;
        const char* b;
        bool same;
    };
    const Row rows[] = {{"Sergei Lavrov", "Sergei Lavrov", true},
                        {"Lavrov", "Sergei Lavrov", true},
                        {"Sergei Lavrov", "Sergey Lavrov", true},
                        {"S. Lavrov", "Sergei Lavrov", true},
                        {"Sergei Viktorovich Lavrov", "Sergei Lavrov", true},
                        {"Xi", "Xi Jinping", true},
                        {"Volodymyr Zelenskyy", "Volodymyr Zelenskiy", true},
                        {"Zelensky", "Volodymyr Zelenskyy", true},
                        {"Joe Biden", "Joseph Biden", true},
                        {"Antony Blinken", "Anthony Blinken", true},
                        {"Jean-Yves Le Drian", "Le Drian", true},
                        {"Jens Plötner", "Jens Plotner", true},
                        {"Joe Biden", "Hunter Biden", false},
                        {"Sergei Lavrov", "Sergei Ryabkov", false},
                        {"Sergei", "Sergei Lavrov", true},
                        {"Lavrov", "Ryabkov", false},
                        {"", "Lavrov", false},
                        {"", "", false}};
    for (const auto& row : rows) {
        INFO(row.a << " / " << row.b);
        CHECK(same_person(name_words(row.a), name_words(row.b)) == row.same);
        CHECK(same_person(name_words(row.b), name_words(row.a)) == row.same);
    }
}

TEST_CASE("a full name is looked up as it is, in any known spelling") {
    const Meeting nothing;
    CHECK(person_in_register("Sergei Lavrov", nothing) == "sergei-lavrov");
    CHECK(person_in_register("Sergey Lavrov", nothing) == "sergei-lavrov");
    CHECK(person_in_register("Sergei Nobody", nothing).empty());
}

TEST_CASE("a family name is a person who speaks for a party on that day") {
    CHECK(person_in_register("Lavrov", told("2022-01-21", "", {"RUS", "USA"})) == "sergei-lavrov");
    CHECK(person_in_register("Lavrov", told("2022-01-21", "", {"DEU", "USA"})).empty());
    CHECK(person_in_register("Lavrov", told("1985-01-21", "", {"RUS", "USA"})).empty());
    CHECK(person_in_register("Lavrov", told("", "", {"RUS"})) == "sergei-lavrov");
}

TEST_CASE("a person's actors are those of all offices") {
    CHECK_THAT(actors_of_person("Sergei Lavrov"), Catch::VectorContains(std::string_view("RUS")));
    CHECK(actors_of_person("Nobody Atall").empty());
    CHECK(actors_of_person("").empty());
}
