// SPDX-License-Identifier: MIT
// How talks go on: adjourned, resumed, without progress, never held; and whose committee met.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("talks that ended for the day and go on another") {
    check({
        {"Talks between Peru and Chad adjourned on Sunday and will resume on Wednesday.",
         {"2022-01-30 held talks PER+TCD", "2022-02-02 planned talks PER+TCD"}},
        {"Talks between Peru and Chad broke up in Vienna on Sunday, but are due to reconvene in "
         "Geneva on Wednesday.",
         {"2022-01-30 held talks PER+TCD @Vienna", "2022-02-02 planned talks PER+TCD @Geneva"}},
        {"Talks between Peru and Chad ended in Vienna on Sunday and will not resume on Wednesday.",
         {"2022-01-30 held talks PER+TCD @Vienna"}},
    });
}

TEST_CASE("talks that did not happen") {
    check({
        {"Talks between Peru and Chad failed to take place on Sunday.", {}},
        {"Talks between Peru and Chad never took place on Sunday.", {}},
        {"Talks between Peru and Chad took place on Sunday.", {"2022-01-30 held talks PER+TCD"}},
    });
}

TEST_CASE("what negotiators did at a place") {
    check({
        {"Negotiators from Peru and Chad made little progress in Vienna on Sunday.",
         {"2022-01-30 held talks PER+TCD @Vienna"}},
        {"Negotiators from Peru and Chad worked through the night in Vienna on Sunday.",
         {"2022-01-30 held talks PER+TCD @Vienna"}},
        {"Peru and Chad will return to the negotiating table on Wednesday.",
         {"2022-02-02 planned talks PER+TCD"}},
        {"Peru's troops made little progress in Chad on Sunday.", {}},
    });
}

TEST_CASE("a committee of two states") {
    check({
        {"The joint commission of Peru and Chad met in Vienna on Sunday.",
         {"2022-01-30 held talks PER+TCD @Vienna"}},
        {"A Peruvian-Chadian border committee met in Vienna on Sunday.",
         {"2022-01-30 held talks PER+TCD @Vienna"}},
        {"The president of Peru and the army of Chad met resistance on Sunday.", {}},
    });
}

TEST_CASE("quarrels of others, factions of one state") {
    check({
        {"ASEAN ministers held talks in Hanoi on Sunday about tensions between Peru and Chad.",
         {"2022-01-30 held session ASEAN @Hanoi"}},
        {"Talks on the dispute between Peru and Chad were held in Vienna on Sunday.",
         {"2022-01-30 held talks PER+TCD @Vienna"}},
        {"A round of UN-brokered talks between Chad's warring rivals started in Vienna on Sunday.",
         {"2022-01-30 held talks TCD+UN @Vienna"}},
        {"Peru's rival parties held talks in Lima on Sunday.", {}},
    });
}
