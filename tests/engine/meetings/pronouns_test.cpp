// SPDX-License-Identifier: MIT
// Whom a pronoun or a counterpart stands for, and strangers who are at home where the way leads.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("him and her stand for who is not the subject") {
    const std::string visit = "2022-01-25 held visit CHL+PER @Lima";
    const std::string talks = "2022-01-26 held talks CHL+PER @Lima";
    check({
        {"Chilean President Rosa Ibarra arrived in Lima on 25 January. Peruvian Prime Minister Ada "
         "Quispe received her at the palace on 26 January.",
         {visit, talks}},
        {"Chilean President Pablo Tolar flew to Lima on 26 January, where Peruvian Prime Minister "
         "Ada Quispe received him.",
         {talks}},
        {"Chilean President Pablo Tolar spoke on 25 January. Peruvian Prime Minister Ada Quispe "
         "telephoned him on 26 January.",
         {"2022-01-26 held call CHL+PER"}},
        {"The king, him too, was in Lima on 26 January.", {}},
    });
}

TEST_CASE("a counterpart behind a name is whose his office says") {
    const std::string told = "2022-01-25 held talks CHL+PER @Quito";
    check({
        {"Chilean Foreign Minister Pablo Tolar met Ada Quispe, his Peruvian counterpart, in Quito "
         "on 25 January.",
         {told}},
        {"Chilean Foreign Minister Pablo Tolar met Ada Quispe, his colleague from Peru, in Quito "
         "on "
         "25 January.",
         {told}},
        {"Peru said on 24 January that its foreign minister, Ada Quispe, would hold talks with "
         "Pablo Tolar, her Chilean counterpart, in Quito on 3 March.",
         {"2022-03-03 planned talks CHL+PER @Quito"}},
        {"Chilean President Rosa Ibarra spoke on Monday. Her foreign minister, Pablo Tolar, met "
         "Ada "
         "Quispe of Peru in Quito on 25 January.",
         {told}},
    });
}

TEST_CASE("a minister of whom no one says whose he is lives where the way leads") {
    const std::string first = "2022-01-25 held talks CHL+PER @Quito";
    check({
        {"Chilean Foreign Minister Pablo Tolar met Peruvian Prime Minister Ada Quispe in Quito on "
         "25 January. Tolar will go on to Oslo on 3 March for talks with Foreign Minister Kari "
         "Lund.",
         {first, "2022-03-03 planned talks CHL+NOR @Oslo"}},
        {"Chilean Foreign Minister Pablo Tolar arrived in Oslo on 25 January. On 26 January he met "
         "Foreign Minister Kari Lund.",
         {"2022-01-25 held visit CHL+NOR @Oslo", "2022-01-26 held talks CHL+NOR @Oslo"}},
    });
}

TEST_CASE("what was agreed on a day is for another") {
    check({
        {"Chile and Peru agreed on Monday to hold talks in Quito on Friday.",
         {"2022-02-04 planned talks CHL+PER @Quito"}},
        {"Chilean Foreign Minister Pablo Tolar met Peruvian Prime Minister Ada Quispe in Quito on "
         "25 January. A follow-up meeting was set for 3 March in Oslo.",
         {"2022-01-25 held talks CHL+PER @Quito", "2022-03-03 planned talks CHL+PER @Oslo"}},
        {"A meeting between Chile and Peru due on Friday in Quito will not take place, officials "
         "said.",
         {"2022-02-04 cancelled talks CHL+PER @Quito"}},
        {"Chilean Foreign Minister Pablo Tolar would discuss trade with Peruvian Prime Minister "
         "Ada "
         "Quispe in Lima on Friday.",
         {"2022-02-04 planned talks CHL+PER @Lima"}},
    });
}
