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

TEST_CASE("whom somebody met may stand before the clause") {
    check({
        {"Chilean Foreign Minister Pablo Tolar, whom Peruvian President Ada Quispe received in "
         "Lima "
         "on 25 January, spoke of progress.",
         {"2022-01-25 held talks CHL+PER @Lima"}},
        {"Peruvian President Ada Quispe, with whom Chilean Foreign Minister Pablo Tolar met in "
         "Quito on 25 January, spoke of progress.",
         {"2022-01-25 held talks CHL+PER @Quito"}},
    });
}

TEST_CASE("what is said by phone is a call") {
    const std::string told = "2022-01-25 held call CHL+PER";
    check({
        {"Chilean Foreign Minister Pablo Tolar thanked Peruvian President Ada Quispe in a "
         "telephone "
         "call on 25 January.",
         {told}},
        {"Chilean Foreign Minister Pablo Tolar assured Peruvian President Ada Quispe by phone on "
         "25 "
         "January that the border was open.",
         {told}},
        {"Chilean Foreign Minister Pablo Tolar thanked Peruvian President Ada Quispe on 25 "
         "January.",
         {}},
    });
}

TEST_CASE("who invites to talks takes part, and the day is proposed") {
    check({
        {"Peruvian President Ada Quispe invited Chilean Foreign Minister Pablo Tolar and Norwegian "
         "Prime Minister Kari Lund to talks in Lima on Friday.",
         {"2022-02-04 proposed talks CHL+NOR+PER @Lima"}},
    });
}

TEST_CASE("what somebody has no plans for, and what never took place") {
    check({
        {"Chile said on 25 January it had no plans to meet Peru.", {}},
        {"Talks between Chile and Peru scheduled for 25 January never took place.",
         {"2022-01-25 cancelled talks CHL+PER"}},
        {"Chile and Peru agreed on Quito as the venue for talks on 3 March 2022.",
         {"2022-03-03 planned talks CHL+PER @Quito"}},
    });
}
