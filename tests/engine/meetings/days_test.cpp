// SPDX-License-Identifier: MIT
// The day of a meeting in news: the day they speak of, days that are over, days to come.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

// Published on Tuesday, 1 February 2022.
TEST_CASE("news of yesterday tell of yesterday") {
    check({
        {"The Chilean president took part in the talks on Monday.\n\nAround noon he telephoned the "
         "president of Peru.",
         {"2022-01-31 held call CHL+PER"}},
        {"The president of Chile said yesterday that the river would be shared.\n\nHe met the "
         "president of Peru before the ceremony.",
         {"2022-01-31 held talks CHL+PER"}},
        {"The president of Chile said today that the river would be shared. On Monday it "
         "rained.\n\nHe met the president of Peru before the ceremony.",
         {"2022-02-01 held talks CHL+PER"}},
        {"The president of Chile met the president of Peru in Bonn.\n\nOn Sunday it rained.",
         {"2022-02-01 held talks CHL+PER @Bonn"}},
    });
}

TEST_CASE("a weekday whose verb is past is over") {
    check({
        {"Envoys of Brazil and Kenya are mediating the talks between Chile and Peru, which began "
         "on Monday.",
         {"2022-01-31 held talks BRA+CHL+KEN+PER"}},
        {"Brazil is hosting the talks between Chile and Peru, which opened on Friday.",
         {"2022-01-28 held talks CHL+PER @Brazil"}},
        {"Brazil is hosting talks between Chile and Peru on Friday.",
         {"2022-02-04 planned talks CHL+PER @Brazil"}},
        {"Chile and Peru resumed talks in Lima on Monday. Just ahead of Monday's talks, the "
         "Chilean minister briefed reporters.",
         {"2022-01-31 held talks CHL+PER @Lima"}},
        {"The ministers of Chile and Peru met on Friday. Ahead of Friday's meeting, they visited a "
         "school.",
         {"2022-01-28 held talks CHL+PER"}},
        {"Ahead of Friday's meeting of the ministers of Chile and Peru, officials were hopeful.",
         {"2022-02-04 planned talks CHL+PER"}},
        {"A delegation of Chile flew to Peru's capital Lima on Monday to meet the president of "
         "Peru.",
         {"2022-01-31 held talks CHL+PER @Lima"}},
        {"The minister of Chile is to meet the president of Peru on Friday.",
         {"2022-02-04 planned talks CHL+PER"}},
    });
}

TEST_CASE("what was due and was called off was due last year") {
    check({
        {"The meeting of the ministers of Chile and Peru was originally due on August 21-22 in "
         "Lima but was called off after the storm.",
         {"2021-08-21/2021-08-22 cancelled talks CHL+PER @Lima"}},
        {"The meeting of the ministers of Chile and Peru was originally due on August 21-22 in "
         "Lima but was called off by Chile after a storm on August 11.",
         {"2021-08-21/2021-08-22 cancelled talks CHL+PER @Lima"}},
        {"The summit of Chile and Peru was due on 20 March in Lima but was called off on Monday.",
         {"2022-03-20 cancelled summit CHL+PER @Lima"}},
        {"The talks between Chile and Peru were due in Lima on 3 December but were postponed.",
         {"2021-12-03 postponed talks CHL+PER @Lima"}},
    });
}

TEST_CASE("words that put a meeting ahead") {
    check({
        {"The minister of Chile will attend a meeting of EU ministers in Bonn on 4 and 5 February. "
         "A meeting between the minister and the Foreign Minister of Kenya Ann Doe is also on the "
         "agenda.",
         {"2022-02-04/2022-02-05 planned session CHL+EU @Bonn", "undated planned talks CHL+KEN"}},
        {"The river was on the agenda of the talks between Chile and Peru on Monday.",
         {"2022-01-31 held talks CHL+PER"}},
        {"Kenya will host Chile and Peru in May, when the second round of their talks takes place.",
         {"2022-05 planned talks CHL+KEN+PER @Kenya"}},
        {"Chile and Peru spoke of peace when the second round of their talks took place in May.",
         {"2021-05 held talks CHL+PER"}},
        {"Kenya is going to host talks between Chile and Peru in May.",
         {"2022-05 planned talks CHL+PER @Kenya"}},
    });
}

TEST_CASE("the day of a speech about a meeting is not the meeting's") {
    check({
        {"Tomorrow at noon the Chilean minister will give a briefing on the EU summit.",
         {"undated planned summit CHL+EU"}},
        {"On Friday the Chilean minister will give a speech about her visit to Peru.",
         {"undated planned visit CHL+PER @Peru"}},
        {"On Monday the Chilean minister gave a speech at the EU summit in Bonn.",
         {"2022-01-31 held summit CHL+EU @Bonn"}},
    });
}

TEST_CASE("leaders of a region are its body's") {
    check({
        {"West African leaders gathered in Accra on Monday.",
         {"2022-01-31 held summit ECOWAS @Accra"}},
        {"Caribbean leaders met in Kingston on Monday.",
         {"2022-01-31 held summit CARICOM @Kingston"}},
        {"Baltic presidents met in Riga on Monday.", {"2022-01-31 held talks EST+LTU+LVA @Riga"}},
        {"West African farmers met in Accra on Monday.", {}},
    });
}

TEST_CASE("somebody acts for whom the text says, once an office is over") {
    check({
        {"UN envoy Diego Cordovez arrived in Chad on Sunday.\n\nCordovez met the president of Chad "
         "on Monday.",
         {"2022-01-30 held visit TCD+UN @Chad", "2022-01-31 held talks TCD+UN"}},
        {"Diego Cordovez met the president of Chad on Monday.", {"2022-01-31 held talks ECU+TCD"}},
    });
}

TEST_CASE("talks that are only spoken of") {
    check({
        {"The president of Chile met the president of Kenya on Monday to discuss reopening talks "
         "with Peru.",
         {"2022-01-31 held talks CHL+KEN"}},
        {"Envoys of Chad and Sudan met in Cairo on Monday on how to resume the six-party talks.",
         {"2022-01-31 held talks SDN+TCD @Cairo"}},
        {"Chad's chief negotiator at the talks with Sudan met the president of Kenya on Monday.",
         {"2022-01-31 held talks KEN+TCD"}},
        {"The presidents of Chile and Peru met on Monday to mark the tenth anniversary of the "
         "signing of their border treaty.",
         {"2022-01-31 held talks CHL+PER"}},
        {"The six-party talks resumed in Beijing on Monday.",
         {"2022-01-31 held talks CHN+JPN+KOR+PRK+RUS+USA @Beijing"}},
        {"China, North Korea and the United States agreed to resume the six-party talks on Friday.",
         {"2022-02-04 planned talks CHN+JPN+KOR+PRK+RUS+USA"}},
    });
}

TEST_CASE("who invites is not one of those who come") {
    check({
        {"At the invitation of President Ann Doe of Kenya, Presidents John Roe of Chad, Peter Poe "
         "of Sudan and Paul Loe of Egypt met in Nairobi on Monday.",
         {"2022-01-31 held talks EGY+SDN+TCD @Nairobi"}},
        {"At the request of Kenya, Chad and Sudan held talks in Cairo on Monday.",
         {"2022-01-31 held talks SDN+TCD @Cairo"}},
        {"At the invitation of the Chilean Foreign Minister, the Foreign Minister of Peru visited "
         "Santiago on Monday.",
         {"2022-01-31 held visit CHL+PER @Santiago"}},
    });
}

TEST_CASE("what is also planned is for the same day") {
    check({
        {"The Kenyan envoy is expected to meet the president of Chad on Friday. Several UN envoys "
         "were also set to meet the president of Sudan.",
         {"2022-02-04 planned talks KEN+TCD", "2022-02-04 planned talks SDN+UN"}},
        {"The president of Kenya met the president of Chad on Friday. She will also meet the "
         "president of Egypt.",
         {"2022-01-28 held talks KEN+TCD", "undated planned talks EGY+KEN"}},
        {"The president of Kenya will meet the president of Chad on Friday. The president of Egypt "
         "will meet the president of Sudan.",
         {"2022-02-04 planned talks KEN+TCD", "undated planned talks EGY+SDN"}},
    });
}

TEST_CASE("talks that were also held are those of whom the text tells") {
    check({
        {"The Kenyan Foreign Minister Ann Doe met the Prime Minister of Chad on Monday. Bilateral "
         "discussions were held with the President of Peru, the Foreign Minister of Chile and the "
         "Foreign Minister of Egypt.",
         {"2022-01-31 held talks KEN+TCD", "2022-01-31 held talks KEN+PER",
          "2022-01-31 held talks CHL+KEN", "2022-01-31 held talks EGY+KEN"}},
        {"The Kenyan Foreign Minister Ann Doe met the Prime Minister of Chad on Monday. Talks were "
         "held between Peru and Chile.",
         {"2022-01-31 held talks KEN+TCD", "2022-01-31 held talks CHL+PER"}},
        {"The President of Chile John Roe was in Lima. The border was at the focus of Kenyan "
         "President Ann Doe's talks on Monday. She met the President of Peru.",
         {"2022-01-31 held visit CHL+PER @Lima", "2022-01-31 held talks KEN+PER"}},
        {"The president of Chile and moderate Kosovo Albanian leader Ann Doe met in Lima on "
         "Monday.",
         {"2022-01-31 held talks CHL+kosovo-albanians @Lima"}},
        {"The president of Chile and visiting Prime Minister Ann Doe of Kenya met in Lima on "
         "Monday.",
         {"2022-01-31 held talks CHL+KEN @Lima"}},
    });
}

TEST_CASE("a weekend meeting") {
    check({
        {"During a weekend meeting with the president of Chile, the president of Peru spoke of the "
         "border.",
         {"2022-01-29/2022-01-30 held talks CHL+PER"}},
        {"The presidents of Chile and Peru will hold a weekend summit in Lima.",
         {"2022-02-05/2022-02-06 planned summit CHL+PER @Lima"}},
        {"The presidents of Chile and Peru met on Monday after a weekend of talks.",
         {"2022-01-31 held talks CHL+PER"}},
    });
}

TEST_CASE("talks that were only arranged or have long been mediated have no day") {
    check({
        {"The dates of the talks between Chile and Peru were suggested by Chile on Monday.",
         {"undated held talks CHL+PER"}},
        {"Talks between Chile and Peru are stalled.", {"undated held talks CHL+PER"}},
        {"The peace talks between Chile and Peru, which were suspended more than a year ago, may "
         "be revived.",
         {"undated held talks CHL+PER"}},
        {"The president of Chile spoke of the stalled talks with Peru.",
         {"undated held talks CHL+PER"}},
        {"The talks between Chile and Peru were suspended on Monday.",
         {"2022-01-31 held talks CHL+PER"}},
        {"Chile and Peru held talks in Lima, but the talks stalled.",
         {"2022-02-01 held talks CHL+PER @Lima"}},
        {"The venue of the talks between Chile and Peru was announced yesterday.",
         {"undated held talks CHL+PER"}},
        {"The UN has mediated talks between Chile and Peru.", {"undated held talks CHL+PER+UN"}},
        {"The president of Chile met the president of Peru on Monday. The general, who seized "
         "power on 5 January, said after the talks that he was content.",
         {"2022-01-31 held talks CHL+PER"}},
    });
}

TEST_CASE("days told by their distance from another") {
    check({
        {"The ministers of Chile and Peru met on Sunday, a day after the president of Chile met "
         "the president of Kenya.",
         {"2022-01-30 held talks CHL+PER", "2022-01-29 held talks CHL+KEN"}},
        {"The ministers of Chile and Peru will meet on Friday, a day before the president of Chile "
         "meets the president of Kenya.",
         {"2022-02-04 planned talks CHL+PER", "2022-02-05 planned talks CHL+KEN"}},
        {"Three days after meeting the president of Kenya, the president of Chile met the "
         "president of Peru on Monday.",
         {"2022-01-28 held talks CHL+KEN", "2022-01-31 held talks CHL+PER"}},
        {"The ministers of Chile and Peru met on Sunday, a day after the president of Chile met "
         "the president of Kenya on Friday.",
         {"2022-01-30 held talks CHL+PER", "2022-01-28 held talks CHL+KEN"}},
        {"Three days after the storm, the president of Chile met the president of Peru on Monday.",
         {"2022-01-31 held talks CHL+PER"}},
        {"The ministers of Chile and Peru met on the eve of the summit of the EU on 20 January.",
         {"2022-01-19 held talks CHL+PER", "2022-01-20 held summit CHL+EU+PER"}},
    });
}

TEST_CASE("days without a month, days in a row") {
    check({
        {"The ministers of Chile and Peru met in Lima on the 28th.",
         {"2022-01-28 held talks CHL+PER @Lima"}},
        {"The ministers of Chile and Peru are to meet on the 15th.",
         {"2022-02-15 planned talks CHL+PER"}},
        {"The ministers of Chile and Peru met on January 28, 29 and 30.",
         {"2022-01-28/2022-01-30 held talks CHL+PER"}},
        {"The ministers of Chile and Peru met on January 12, 19 and 26.",
         {"2022-01-12 held talks CHL+PER", "2022-01-19 held talks CHL+PER",
          "2022-01-26 held talks CHL+PER"}},
    });
}

TEST_CASE("the day of a decision is not that of what was decided") {
    check({
        {"The foreign ministers of Chile and Peru agreed on Monday to meet again in Lima.",
         {"undated planned talks CHL+PER @Lima"}},
        {"The president of Chile on Monday invited the president of Peru to visit Santiago.",
         {"undated proposed visit CHL+PER @Santiago"}},
        {"The president of Chile on Monday offered to meet the president of Peru.",
         {"undated proposed talks CHL+PER"}},
        {"Chile and Peru agreed Monday to meet Friday.", {"2022-02-04 planned talks CHL+PER"}},
        {"Chile and Peru agreed on Monday after two days of talks in Lima to open the border.",
         {"2022-01-31 held talks CHL+PER @Lima"}},
    });
}

TEST_CASE("abbreviations before a name or in a pair of states") {
    check({
        {"Indo-Pak talks were held in Lima on Monday.", {"2022-01-31 held talks IND+PAK @Lima"}},
        {"EAM S. Jaishankar met the Foreign Minister of Peru on Monday.",
         {"2022-01-31 held talks IND+PER"}},
        {"MK Stalin met the president of Peru on Monday.", {}},
    });
}

TEST_CASE("a call on somebody in office") {
    check({
        {"The ambassador of Chile called on the foreign minister of Peru on Monday.",
         {"2022-01-31 held talks CHL+PER"}},
        {"The minister of Chile called on the president of Peru to step back on Monday.", {}},
    });
}
