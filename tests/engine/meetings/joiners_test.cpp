// SPDX-License-Identifier: MIT
// Who came to a meeting of others, and what some of those who met did besides.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

namespace {

const std::string met =
    "Chilean President Rosa Ibarra met Bolivian President Pablo Tolar in Lima on Monday. ";
const std::string two = "2022-01-31 held talks BOL+CHL @Lima";
const std::string three = "2022-01-31 held talks BOL+CHL+NOR @Lima";

}  // namespace

TEST_CASE("who joins a meeting is one of its parties") {
    check({
        {met + "They were joined by Norwegian Foreign Minister Erik Solberg.", {three}},
        {met + "The talks were also attended by Norwegian Foreign Minister Erik Solberg.", {three}},
        {met + "Norwegian Foreign Minister Erik Solberg also took part.", {three}},
        {met + "Norway's foreign minister was also present.", {three}},
        {met + "Also attending was Norway's foreign minister, Erik Solberg.", {three}},
        {met + "Among those present was Norwegian Foreign Minister Erik Solberg.", {three}},
        {met + "Norway's foreign minister, Erik Solberg, joined them for dinner.", {three}},
        {met + "Erik Solberg, the Norwegian foreign minister, sat in on the talks.", {three}},
        {met + "Norway mediated.", {three}},
        {"Chilean President Rosa Ibarra met Bolivian President Pablo Tolar in Lima on Monday, with "
         "Norway's foreign minister in attendance.",
         {three}},
        {"Chilean President Rosa Ibarra met Bolivian President Pablo Tolar in Lima on Monday in a "
         "meeting also attended by Norwegian Foreign Minister Erik Solberg.",
         {three}},
        {met + "They will be joined on Friday by Norwegian Foreign Minister Erik Solberg.",
         {two, "2022-02-04 planned talks BOL+CHL+NOR @Lima"}},
    });
}

TEST_CASE("who stays away, or attends something else, is none") {
    check({
        {met + "Norway was not invited to take part.", {two}},
        {met + "Norway's foreign minister declined to attend.", {two}},
        {met + "Norway wants to take part in the talks.", {two}},
        {met + "Norway had taken part in earlier talks.", {two}},
        {met + "Norway joined the African Union in May.", {two}},
        {met + "Norway's ambassador attended the funeral of a poet.", {two}},
        {met + "They were joined by their wives.", {two}},
        {met + "Ibarra was joined by her foreign minister, Omar Vega.", {two}},
        // They met without him first.
        {"Chilean President Rosa Ibarra met Bolivian President Pablo Tolar alone in Lima on Monday "
         "before they were joined by Norway's foreign minister.",
         {two}},
    });
}

TEST_CASE("a third who meets the two told before") {
    const std::string oslo = "2022-01-02 held talks BOL+CHL+NOR @Oslo";
    check({
        {met + "The Norwegian president, Erik Solberg, had met both men in Oslo on 2 January.",
         {two, oslo}},
        {met + "Norwegian Foreign Minister Erik Solberg had talks with both in Oslo on 2 January.",
         {two, oslo}},
        {met + "Norwegian Foreign Minister Erik Solberg held separate talks with both in Oslo on 2 "
               "January.",
         {two, "2022-01-02 held talks CHL+NOR @Oslo", "2022-01-02 held talks BOL+NOR @Oslo"}},
        {met + "Norway, which hosted earlier talks between the two in Oslo on 2 January, was glad.",
         {two, "2022-01-02 held talks BOL+CHL @Oslo"}},
        {met + "A trilateral meeting with Norway is planned for Friday in Oslo.",
         {two, "2022-02-04 planned talks BOL+CHL+NOR @Oslo"}},
        {met + "Talks with Norway are to follow in Oslo on Friday.",
         {two, "2022-02-04 planned talks BOL+CHL+NOR @Oslo"}},
        {met + "Talks with Norway have failed.", {two}},
    });
}

TEST_CASE("one meeting and, separately, another") {
    const std::vector<std::string> both = {"2022-01-31 held talks BOL+CHL @Lima",
                                           "2022-01-31 held talks CHL+NOR @Lima"};
    check({
        {"Chilean President Rosa Ibarra met on Monday in Lima with Bolivian President Pablo Tolar "
         "and, separately, with Norwegian Foreign Minister Erik Solberg.",
         both},
        {"Chilean President Rosa Ibarra held talks in Lima on Monday with Bolivian President Pablo "
         "Tolar and, later, with Norwegian Foreign Minister Erik Solberg.",
         both},
        {"Chilean President Rosa Ibarra met Bolivian President Pablo Tolar in Lima on Monday and, "
         "in a separate meeting, Norwegian Foreign Minister Erik Solberg.",
         both},
        {"Chilean President Rosa Ibarra met Bolivian President Pablo Tolar and Norwegian Foreign "
         "Minister Erik Solberg in Lima on Monday.",
         {three}},
    });
}

TEST_CASE("some of them beside all") {
    const std::string all =
        "The foreign ministers of Chile, Bolivia and Norway met in Lima on Monday. ";
    check({
        {all + "Chile and Bolivia held a bilateral meeting on the sidelines.", {three, two}},
        {all + "The Chilean and Bolivian ministers also met separately.", {three, two}},
        {all + "The Chilean minister had a one-on-one meeting with his Bolivian counterpart.",
         {three, two}},
        {all + "Chile and Bolivia discussed trade.", {three}},
        {all + "Chile and Bolivia welcomed the talks.", {three}},
    });
}

TEST_CASE("what a meeting follows has its own place and time") {
    const std::string visit = "2021-05 held visit BOL+NOR @Oslo";
    check({
        {met + "The meeting followed a visit by Tolar to Oslo in May.", {two, visit}},
        {met + "The talks came after a visit by Tolar to Oslo in May.", {two, visit}},
        {met + "In May Tolar spent two days in Oslo as guest of Prime Minister Erik Solberg.",
         {two, visit}},
        {met + "In May Tolar spent two days in Oslo.", {two}},
    });
}

TEST_CASE("a wish is no meeting") {
    const std::string said = "Chilean President Rosa Ibarra said on Monday she was ";
    check({
        {said + "ready to meet Bolivian President Pablo Tolar.", {}},
        {said + "willing to hold talks with Bolivian President Pablo Tolar.", {}},
        {said + "not ready to meet Bolivian President Pablo Tolar in May.", {}},
        {"Chilean President Rosa Ibarra on Monday expressed readiness to meet Bolivian President "
         "Pablo Tolar.",
         {}},
        {said + "ready to meet Bolivian President Pablo Tolar in Lima in May.",
         {"2022-05 proposed talks BOL+CHL @Lima"}},
        {said + "ready to meet Bolivian President Pablo Tolar. Aides said the meeting could take "
                "place in Lima in May.",
         {"2022-05 proposed talks BOL+CHL @Lima"}},
        {met + "Ibarra accepted an invitation to visit La Paz in May.",
         {two, "2022-05 planned visit BOL+CHL @La Paz"}},
        {met + "Ibarra was invited to visit La Paz in May.",
         {two, "2022-05 proposed visit BOL+CHL @La Paz"}},
        {met + "Ibarra has yet to accept an invitation to visit La Paz in May.",
         {two, "2022-05 proposed visit BOL+CHL @La Paz"}},
    });
}

TEST_CASE("the first since another") {
    check({
        {"Chilean President Rosa Ibarra and Bolivian President Pablo Tolar will meet on Friday. "
         "The meeting, in Lima, will be the first between the two since May 2018.",
         {"2022-02-04 planned talks BOL+CHL @Lima", "2018-05 held talks BOL+CHL"}},
    });
}
