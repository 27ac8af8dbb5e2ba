// SPDX-License-Identifier: MIT
// What news and releases tell in their own way: ahead of the day, by spokesmen, one after another.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

// Published on Tuesday, 1 February 2022.
TEST_CASE("a weekday's name may look ahead") {
    check({
        {"Friday's summit between Chile and Peru is seen as a test.",
         {"2022-02-04 planned summit CHL+PER"}},
        {"Thursday's meeting of the Chilean and Peruvian foreign ministers comes as tensions rise.",
         {"2022-02-03 planned talks CHL+PER"}},
        {"Friday's EU-Japan summit, the first in Lima, focuses on trade.",
         {"2022-02-04 planned summit EU+JPN @Lima"}},
        {"Friday's summit between Chile and Peru ended without a deal.",
         {"2022-01-28 held summit CHL+PER"}},
        {"Friday's talks between Chile and Peru were cordial.", {"2022-01-28 held talks CHL+PER"}},
        {"Monday's talks between Chile and Peru come after two failed rounds.",
         {"2022-01-31 held talks CHL+PER"}},
    });
}

TEST_CASE("one weekday's name is one day") {
    check({
        {"The President of Chile will travel to Lima on Monday. Officials hope that Monday's talks "
         "between Chile and Peru bring peace.",
         {"2022-02-07 planned visit CHL+PER @Lima"}},
        {"Chile and Peru met on Monday. Monday's talks between Chile and Peru brought peace.",
         {"2022-01-31 held talks CHL+PER"}},
    });
}

TEST_CASE("the day of a statement is not the meeting's") {
    check({
        {"A statement issued on Monday by the presidency said Scholz would meet Macron in Bonn.",
         {"undated planned talks DEU+FRA @Bonn"}},
        {"In a television interview on Monday, he said Chile and Peru would hold talks in Lima.",
         {"undated planned talks CHL+PER @Lima"}},
        {"A statement after the talks between Chile and Peru on Monday was short.",
         {"2022-01-31 held talks CHL+PER"}},
    });
}

TEST_CASE("the day of what is no meeting is not the meeting's") {
    const std::string filler = "One. Two. Three. Four. Five. Six. Seven. Eight.\n\n";
    check({
        {"The foreign ministers of Chile and Peru met after the earthquake in July.",
         {"2022-02-01 held talks CHL+PER"}},
        {"The foreign ministers of Chile and Peru met after a mass in Lima on Sunday.",
         {"2022-01-30 held talks CHL+PER @Lima"}},
        {"The foreign ministers of Chile and Peru met in July after the earthquake.",
         {"2021-07 held talks CHL+PER"}},
        {filler + "Established in 2001, the consultations between Chile and Peru are useful.",
         {"undated held talks CHL+PER"}},
        {filler + "Held in 2001, the consultations between Chile and Peru were useful.",
         {"2001 held talks CHL+PER"}},
        {filler + "Chile and Peru signed a plan of consultations of their ministers for 2024-2026.",
         {"undated planned talks CHL+PER"}},
        {"Macron spoke of his recent meeting with Scholz.", {"undated held talks DEU+FRA"}},
    });
}

TEST_CASE("who met others is the sentence's subject") {
    check({
        {"U.S. envoy Ada Quispe left Lima on Monday after meeting with Chilean and Peruvian "
         "diplomats.",
         {"2022-01-31 held talks CHL+PER+USA @Lima"}},
        {"Before meeting Chilean and Peruvian officials on Thursday, Macron will visit Quito.",
         {"2022-02-03 planned talks CHL+FRA+PER", "2022-02-03 planned visit ECU+FRA @Quito"}},
        {"Macron spoke in Lima on Monday after talks with the presidents of Chile and Peru.",
         {"2022-01-31 held talks CHL+FRA+PER @Lima"}},
        {"Chile and Peru opened the border after meeting in Arica on Monday.",
         {"2022-01-31 held talks CHL+PER @Arica"}},
        {"Macron visited Chile on Monday. He spoke after meeting with the presidents of Chile, "
         "Peru and Bolivia on Monday.",
         {"2022-01-31 held visit CHL+FRA @Chile", "2022-01-31 held talks BOL+CHL+FRA+PER"}},
    });
}

TEST_CASE("people without a name act for their office") {
    check({
        {"The Chilean president arrived in Lima on Monday, where he is to hold talks with the "
         "Peruvian president on Thursday.",
         {"2022-02-03 planned talks CHL+PER @Lima"}},
        {"The Chilean foreign minister arrived in Lima on Monday. The minister will meet the "
         "Peruvian president on Thursday.",
         {"2022-01-31 held visit CHL+PER @Lima", "2022-02-03 planned talks CHL+PER @Lima"}},
        {"Chile's foreign ministry said the minister would meet his Peruvian counterpart in Lima "
         "on Friday.",
         {"2022-02-04 planned talks CHL+PER @Lima"}},
        {"Chile said that its foreign minister would meet his Peruvian counterpart on Friday.",
         {"2022-02-04 planned talks CHL+PER"}},
        {"Peru hoped for peace. The minister would meet the president of Chad on Friday.", {}},
        {"The Secretary-General met the President of Chad on Monday.",
         {"2022-01-31 held talks TCD+UN"}},
        {"The Secretary-General will attend the Arab League summit in Manama on Thursday.",
         {"2022-02-03 planned summit LAS+UN @Manama"}},
        {"The Arab League is worried. The Secretary-General met the President of Chad on Monday.",
         {"2022-01-31 held talks LAS+TCD"}},
        {"The party's Secretary-General met the President of Chad on Monday.", {}},
        {"The Secretary-General said on Monday that he would hold a meeting.", {}},
    });
}

TEST_CASE("calls on somebody, delegations that are led and journeys that go on") {
    check({
        {"The foreign ministers of Chile and Bolivia paid a joint call on the President of Peru on "
         "Monday.",
         {"2022-01-31 held talks BOL+CHL+PER"}},
        {"A courtesy call on the President of Peru by the Chilean foreign minister was on Monday.",
         {"2022-01-31 held talks CHL+PER"}},
        {"Macron made a courtesy call to the President of Peru on Monday.",
         {"2022-01-31 held talks FRA+PER"}},
        {"Chile and Peru made a joint call for calm on Monday.", {}},
        {"The Minister for Foreign Affairs of Chile will lead a delegation to Lima from 7 to 9 "
         "February.",
         {"2022-02-07/2022-02-09 planned visit CHL+PER @Lima"}},
        {"Macron led the calls to Russia on Monday to step back.", {}},
        {"Macron met Draghi, who had returned from leading a mission to Peru, on Monday.",
         {"2022-01-31 held talks FRA+ITA"}},
        {"The Chilean foreign minister heads to Lima on Friday for talks with the Peruvian "
         "president.",
         {"2022-02-04 planned talks CHL+PER @Lima"}},
        {"Macron will meet Draghi in Rome on Thursday before flying to Lima for talks with the "
         "Peruvian president.",
         {"2022-02-03 planned talks FRA+ITA @Rome", "2022-02 planned talks FRA+PER @Lima"}},
    });
}

TEST_CASE("a tour is told over two sentences") {
    check({
        {"Macron embarked on a tour of Chile, Peru and Bolivia on Monday.",
         {"2022-01-31 held visit BOL+CHL+FRA+PER"}},
        {"Macron will visit Chile, Peru and Bolivia. The trip begins on 7 February and ends on 12 "
         "February.",
         {"undated planned visit CHL+FRA @Chile", "undated planned visit FRA+PER @Peru",
          "undated planned visit BOL+FRA @Bolivia",
          "2022-02-07/2022-02-12 planned visit BOL+CHL+FRA+PER"}},
        {"Macron will visit Chile, Peru and Bolivia. The visit to Peru on 9 February is his first.",
         {"2022-02-09 planned visit FRA+PER @Peru", "undated planned visit CHL+FRA @Chile",
          "undated planned visit BOL+FRA @Bolivia"}},
        {"The summit between Chile and Peru will begin on 7 February and end on 9 February.",
         {"2022-02-07/2022-02-09 planned summit CHL+PER"}},
        {"Chile and Peru opened talks on 10 January and signed the deal on 12 January.",
         {"2022-01-10 held talks CHL+PER", "2022-01-12 held signing CHL+PER"}},
    });
}

TEST_CASE("a league may be the Arab League, and organs meet") {
    check({
        {"King Abdullah of Jordan will attend the Arab League summit in Manama on Thursday.",
         {"2022-02-03 planned summit JOR+LAS @Manama"}},
        {"Chile met Peru in the football league on Monday.", {}},
        {"The Permanent Council of the OAS met on Monday.", {"2022-01-31 held session OAS"}},
        {"The Security Council met on Monday to discuss Haiti.", {"2022-01-31 held session UN"}},
        {"The Security Council is to discuss Haiti on Friday.", {"2022-02-04 planned session UN"}},
        {"A Security Council mission visited Lima on Monday.",
         {"2022-01-31 held visit PER+UN @Lima"}},
    });
}

TEST_CASE("talks that begin on a weekday are of the coming one") {
    check({
        {"Talks between Chile and Peru get under way in Lima on Friday.",
         {"2022-02-04 planned talks CHL+PER @Lima"}},
        {"Talks between Chile and Peru begin on Sunday.", {"2022-02-06 planned talks CHL+PER"}},
        {"Talks between Chile and Peru began in Lima on Friday.",
         {"2022-01-28 held talks CHL+PER @Lima"}},
        {"A Chilean team left for Lima on Monday to negotiate with Peruvian officials.",
         {"2022-01-31 held talks CHL+PER @Lima"}},
    });
}

TEST_CASE("more ways to meet") {
    check({
        {"Macron exchanged views with Scholz in Berlin on Monday.",
         {"2022-01-31 held talks DEU+FRA @Berlin"}},
        {"Macron exchanged views with reporters in Berlin on Monday.", {}},
        {"The President of Peru granted an audience to the Chilean foreign minister on Monday.",
         {"2022-01-31 held talks CHL+PER @Peru"}},
        {"Macron played host to Scholz in Nice on Monday.",
         {"2022-01-31 held talks DEU+FRA @Nice"}},
        {"France played host to the games in Nice on Monday.", {}},
        {"Chile and Peru inked an accord in Lima on Monday.",
         {"2022-01-31 held signing CHL+PER @Lima"}},
        {"Macron jetted to Lima on Monday.", {"2022-01-31 held visit FRA+PER @Lima"}},
    });
}

TEST_CASE("words between a state and a title, and visits that are told of twice") {
    check({
        {"Chile's unrecognized foreign minister Ada Quispe met Macron on Monday.",
         {"2022-01-31 held talks CHL+FRA"}},
        {"Chile's long-serving foreign minister Ada Quispe met Macron on Monday.",
         {"2022-01-31 held talks CHL+FRA"}},
        {"Chilean parliament speaker Ada Quispe met Macron on Monday.",
         {"2022-01-31 held talks CHL+FRA"}},
        {"Chile and Peru announced a visit of the Chilean foreign minister to Lima on 13 February. "
         "The minister's two-day visit to Lima comes at the invitation of Peru.",
         {"2022-02-13 planned visit CHL+PER @Lima"}},
    });
}
