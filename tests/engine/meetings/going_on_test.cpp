// SPDX-License-Identifier: MIT
// Meetings that a sentence tells beside its main verb, and those that somebody leaves.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("a sentence goes on with whom one met") {
    check({
        {"Chilean Foreign Minister Pablo Tolar was in Lima on 25 January, meeting Peruvian Prime "
         "Minister Ada Quispe.",
         {"2022-01-25 held talks CHL+PER @Lima"}},
        {"Chilean Foreign Minister Pablo Tolar will be in Lima on Friday, meeting with Peruvian "
         "Prime Minister Ada Quispe.",
         {"2022-02-04 planned talks CHL+PER @Lima"}},
        {"The company spent 25 January in Lima, meeting Peruvian demand.", {}},
    });
}

TEST_CASE("they who said so are those who meet") {
    check({
        {"Chilean officials said they expected to meet Peruvian diplomats in Quito in September.",
         {"2022-09 planned talks CHL+PER @Quito"}},
    });
}

TEST_CASE("a capital that will host acts for its state") {
    check({
        {"Lima will host Chilean President Rosa Ibarra on Friday.",
         {"2022-02-04 planned talks CHL+PER @Lima"}},
    });
}

TEST_CASE("who pulls out of what lay ahead calls it off") {
    check({
        {"Chile pulled out of talks with Peru due in Quito on Friday.",
         {"2022-02-04 cancelled talks CHL+PER @Quito"}},
        {"Chilean President Rosa Ibarra sat across the table from Peruvian Prime Minister Ada "
         "Quispe in Quito on 25 January.",
         {"2022-01-25 held talks CHL+PER @Quito"}},
    });
}

TEST_CASE("who is sent meets those who live there") {
    const std::string told = "2022-01-25 held talks CHL+PER @Lima";
    check({
        {"Chile sent Foreign Minister Pablo Tolar to Lima on 25 January for talks with President "
         "Ada Quispe.",
         {told}},
        {"Chile dispatched an envoy to Lima on 25 January to meet Peruvian Prime Minister Ada "
         "Quispe.",
         {told}},
        {"Chile sent a letter to Lima on 25 January about talks with President Ada Quispe.", {}},
    });
}

TEST_CASE("who mediates is told before or behind") {
    const std::string told = "2022-01-25 held talks CHL+NOR+PER @Quito";
    check({
        {"Norwegian-brokered talks between Chile and Peru opened in Quito on 25 January.", {told}},
        {"Under Norwegian mediation, Chile and Peru held talks in Quito on 25 January.", {told}},
        {"Chile and Peru held talks in Quito on 25 January under the auspices of Norway.", {told}},
        {"Chile and Peru held talks in Quito on 25 January under the shadow of Norway.",
         {"2022-01-25 held talks CHL+PER @Quito"}},
    });
}
