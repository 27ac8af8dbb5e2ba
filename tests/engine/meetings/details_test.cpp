// SPDX-License-Identifier: MIT
// What one text tells of a meeting besides who, when and where: a row a text, a field a table.
#include <string>
#include <vector>

#include "engine/extract.hpp"
#include "tests/catch.hpp"

namespace {

using namespace detente;

/// Published on Tuesday, 1 February 2022.
std::vector<Meeting> meetings_in(const std::string& text) {
    static const Extractor extractor;
    Document document;
    document.doc = "text";
    document.published = "2022-02-01";
    document.text = text;
    return extractor.extract(document).meetings;
}

struct Row {
    std::string text;
    std::string expected;  ///< of the first meeting, or "" where nothing is to be filled
};

template <typename Field>
void check(const std::vector<Row>& rows, Field field) {
    for (const Row& row : rows) {
        INFO(row.text);
        const auto found = meetings_in(row.text);
        REQUIRE_FALSE(found.empty());
        CHECK(field(found.front()) == row.expected);
    }
}

std::string round_of(const Meeting& meeting) {
    return meeting.round == 0 ? std::string() : std::to_string(meeting.round);
}

std::string topics_of(const Meeting& meeting) {
    std::string line;
    for (const std::string& topic : meeting.topics) line += (line.empty() ? "" : "; ") + topic;
    return line;
}

}  // namespace

TEST_CASE("an ordinal counts the rounds of a series") {
    check(
        {
            {"Russia and Ukraine held a third round of talks in Istanbul on 10 January 2022.", "3"},
            {"A fourth round of talks between Russia and Ukraine was held on 10 January 2022.",
             "4"},
            {"The 7th round of negotiations between Iran and the European Union was held in Vienna "
             "on 10 January 2022.",
             "7"},
            {"Lavrov met Blinken in Geneva on 10 January 2022 for a second round of talks.", "2"},
            {"The twenty-first round of talks between India and China was held on 10 January 2022.",
             "21"},
            {"The 14th BRICS summit was held in Beijing on 10 January 2022.", "14"},
            {"The XIV BRICS Summit was held in Beijing on 10 January 2022.", "14"},
            {"Kenya and France held the second session of the Joint Economic Commission in Nairobi "
             "on 10 January 2022.",
             "2"},
            {"The 25th OSCE Ministerial Council was held in Milan on 10 January 2022.", "25"},
            // What is counted is no round, or in no series.
            {"Russia and Ukraine held a new round of talks in Istanbul on 10 January 2022.", ""},
            {"Russia and Ukraine held two rounds of talks in Istanbul on 10 January 2022.", ""},
            {"Lavrov and Blinken met in Geneva on 10 January 2022 for the second time this month.",
             ""},
            {"Biden and Putin held their second summit in Geneva on 10 January 2022.", ""},
            {"The first NATO summit since 2018 was held in Brussels on 10 January 2022.", ""},
            {"Lavrov met Blinken in Geneva on 10 January 2022 after a second round of sanctions.",
             ""},
            {"The third round of talks in as many weeks between Russia and Ukraine was held on 10 "
             "January 2022.",
             ""},
        },
        round_of);
}

TEST_CASE("a series has one name, however the text writes it") {
    check(
        {
            {"Russia, Turkey and Iran held a third round of the Astana talks on 10 January 2022.",
             "Astana process"},
            {"Russia, Turkey and Iran met on 10 January 2022 in the Astana format.",
             "Astana process"},
            {"The NATO-Russia Council met in Brussels on 12 January 2022.", "NATO-Russia Council"},
            {"The Russia-NATO Council met in Brussels on 12 January 2022.", "NATO-Russia Council"},
            {"The leaders of the BRICS held their BRICS summit in Beijing on 10 January 2022.",
             "BRICS summit"},
            {"A summit of the G20 was held in Rome on 10 January 2022.", "G20 summit"},
            {"The EU-China summit was held in Beijing on 10 January 2022.", "EU-China summit"},
            {"The China-EU summit was held in Beijing on 10 January 2022.", "EU-China summit"},
            {"The 20th India-Russia summit was held in Delhi on 10 January 2022.",
             "India-Russia summit"},
            {"The US-India Strategic Dialogue was held in Delhi on 10 January 2022.",
             "India-United States Strategic Dialogue"},
            {"India and the United States met for the Indian-American Strategic Dialogue in Delhi "
             "on 10 January 2022.",
             "India-United States Strategic Dialogue"},
            {"Kenya and France held a meeting of the Joint Economic Commission in Nairobi on 10 "
             "January 2022.",
             "Joint Economic Commission"},
            {"The United States and Qatar held the Strategic Security Dialogue in Doha on 10 "
             "January 2022.",
             "Strategic Security Dialogue"},
            // Spoken of, but not what the meeting is one of.
            {"Lavrov met Blinken in Geneva on 10 January 2022 and called the Minsk Group useful.",
             ""},
            {"Biden and Putin held a summit in Geneva on 10 January 2022.", ""},
            {"Lavrov met Blinken in Geneva on 10 January 2022 before a News Conference.", ""},
            {"Lavrov met Blinken in Geneva on 10 January 2022, said the director of the Pacific "
             "Island Dialogue.",
             ""},
        },
        [](const Meeting& meeting) { return meeting.series; });
}

TEST_CASE("topics are short noun phrases") {
    check(
        {
            {"Russia and the United States held talks on arms control in Geneva on 10 January "
             "2022.",
             "arms control"},
            {"Negotiations between Russia and Ukraine in Istanbul over the exchange of prisoners "
             "began on 10 January 2022.",
             "exchange of prisoners"},
            {"Lavrov met Blinken in Geneva on 10 January 2022 to discuss Syria, the price of oil "
             "and a new treaty.",
             "Syria; price of oil; new treaty"},
            {"Macron and Scholz met in Paris on 10 January 2022. They discussed the war in Mali.",
             "war in Mali"},
            {"Macron and Scholz met in Paris on 10 January 2022. The two leaders also discussed "
             "trade and energy, with Macron urging patience.",
             "trade and energy"},
            {"Macron and Scholz met in Paris on 10 January 2022 to discuss a range of issues "
             "including fishing rights.",
             "fishing rights"},
            {"Macron and Scholz discussed relations with China at talks in Paris on 10 January "
             "2022.",
             "relations with China"},
            {"Macron and Scholz held talks in Paris on 10 January 2022 that focused on economic, "
             "political and military ties.",
             "economic, political and military ties"},
            {"Macron and Scholz met in Paris on 10 January 2022 to discuss the reform of the "
             "common "
             "market for grain and wine related to the harvest of next year.",
             "reform of the common market"},
            {"Macron and Scholz held consultations in Paris on the basis of equity and mutual "
             "respect.",
             ""},
            // When, where and how they met; what says nothing; whole clauses.
            {"Russia and the United States held talks on Monday.", ""},
            {"Macron and Scholz held talks over dinner in Paris on 10 January 2022.", ""},
            {"Macron and Scholz held talks over the phone on 10 January 2022.", ""},
            {"Macron and Scholz held talks on the sidelines of a fair in Paris on 10 January 2022.",
             ""},
            {"Macron and Scholz met in Paris on 10 January 2022 to discuss issues of common "
             "concern.",
             ""},
            {"Macron and Scholz met in Paris on 10 January 2022 to discuss how to end the war.",
             ""},
            {"Macron and Scholz met in Paris on 10 January 2022 to discuss it.", ""},
            {"Macron met Scholz in Paris on 10 January 2022. He spoke about football.", ""},
        },
        topics_of);
}

TEST_CASE("an outcome is the clause that tells what came of a meeting held") {
    check(
        {
            {"Russia and Ukraine held talks in Istanbul on 10 January 2022. The two sides agreed "
             "to exchange prisoners, officials said.",
             "agreed to exchange prisoners"},
            {"Putin and Macron met in Moscow on 10 January 2022 and signed a declaration on trade.",
             "signed a declaration on trade"},
            {"The talks between Russia and Ukraine in Istanbul on 10 January 2022 ended without "
             "agreement.",
             "ended without agreement"},
            {"Russia and Ukraine agreed on a truce at talks in Istanbul on 10 January 2022.",
             "agreed on a truce"},
            {"Putin and Macron met in Moscow on 10 January 2022 but failed to settle their "
             "dispute, and a new date was named.",
             "failed to settle their dispute"},
            {"Russia and Ukraine held talks in Istanbul on 10 January 2022 with no progress.",
             "with no progress"},
            {"Russia and Ukraine held talks in Istanbul on 10 January 2022, where they agreed to "
             "meet again.",
             "agreed to meet again"},
            {"Russia and Ukraine signed an accord on grain in Istanbul on 10 January 2022.",
             "signed an accord on grain in Istanbul on 10 January 2022"},
            // Not yet, not so, by others, of another day.
            {"Russia and Ukraine will hold talks in Istanbul on 10 March 2022 and sign a treaty.",
             ""},
            {"Putin and Macron, who had agreed to meet, held talks in Moscow on 10 January 2022.",
             ""},
            {"Putin and Macron met in Moscow on 10 January 2022. Scholz agreed to come too.", ""},
            {"Putin and Macron met in Moscow on 10 January 2022. They signed an accord on 3 May "
             "2019.",
             ""},
            {"Putin and Macron met in Moscow on 10 January 2022 and agreed on Monday.", ""},
            {"Putin and Macron met in Moscow on 10 January 2022 and \"agreed to differ", ""},
        },
        [](const Meeting& meeting) { return meeting.outcome; });
}

TEST_CASE("a sentence that tells only the outcome becomes evidence") {
    const auto found = meetings_in(
        "Russia and Ukraine held talks in Istanbul on 10 January 2022. The two sides agreed to "
        "exchange prisoners.");
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].evidence.size() == 2);
    CHECK(found[0].evidence[1].quote == "The two sides agreed to exchange prisoners.");
    CHECK(found[0].evidence[1].quote.find(found[0].outcome) != std::string::npos);
}

TEST_CASE("a long outcome is cut where it can be read alone") {
    const auto found = meetings_in(
        "Putin and Macron met in Moscow on 10 January 2022 and agreed to open a second channel of "
        "talks between the advisers of both presidents on the security of cities and harbours of "
        "the Black Sea under the eyes of observers from four other states.");
    REQUIRE_FALSE(found.empty());
    CHECK(found[0].outcome ==
          "agreed to open a second channel of talks between the advisers of both presidents on "
          "the security of cities and harbours of the Black Sea");
}

namespace {

/// "part_of" and "follows" by id, of each meeting in its order: "id > link".
std::vector<std::string> links_in(const std::string& text, std::string Meeting::*link) {
    std::vector<std::string> lines;
    for (const Meeting& meeting : meetings_in(text))
        if (!(meeting.*link).empty()) lines.push_back(meeting.id + " > " + meeting.*link);
    return lines;
}

struct LinkRow {
    std::string text;
    std::vector<std::string> links;
};

}  // namespace

TEST_CASE("a meeting beside a larger one of the same text is part of it") {
    const std::vector<LinkRow> rows = {
        {"Narendra Modi met Xi Jinping on the sidelines of the G20 summit in Rome on 10 January "
         "2022.",
         {"2022-01-10-rome-chn-ind > 2022-01-10-rome-g20"}},
        {"The G20 held a summit in Rome on 10 January 2022. Narendra Modi met Xi Jinping in Rome "
         "on the margins of the G20 on 10 January 2022.",
         {"2022-01-10-rome-chn-ind > 2022-01-10-rome-g20"}},
        {"Narendra Modi met Xi Jinping in Rome on 10 January 2022. The G20 held a summit in Rome "
         "on 10 January 2022.",
         {}},
        {"Narendra Modi met Xi Jinping in Rome on 10 January 2022, on the sidelines of a fair.",
         {}},
    };
    for (const LinkRow& row : rows) {
        INFO(row.text);
        CHECK(links_in(row.text, &Meeting::part_of) == row.links);
    }
}

TEST_CASE("a meeting that the text puts after another follows it") {
    const std::vector<LinkRow> rows = {
        {"Olaf Scholz met Vladimir Putin in Moscow on 15 January 2022, a day after talks with "
         "Volodymyr Zelenskyy in Kyiv on 14 January 2022.",
         {"2022-01-15-moscow-deu-rus > 2022-01-14-kyiv-deu-ukr"}},
        {"Following talks with Volodymyr Zelenskyy in Kyiv on 14 January 2022, Olaf Scholz met "
         "Vladimir Putin in Moscow on 15 January 2022.",
         {"2022-01-15-moscow-deu-rus > 2022-01-14-kyiv-deu-ukr"}},
        {"Russia and Ukraine held a first round of talks in Minsk on 10 January 2022. Russia and "
         "Ukraine held a second round of talks in Minsk on 14 January 2022.",
         {"2022-01-14-minsk-rus-ukr > 2022-01-10-minsk-rus-ukr"}},
        // The days say otherwise, or only war came before.
        {"Olaf Scholz met Vladimir Putin in Moscow on 15 January 2022, a day after talks with "
         "Volodymyr Zelenskyy in Kyiv on 16 January 2022.",
         {}},
        {"Olaf Scholz met Vladimir Putin in Moscow on 15 January 2022 after months of war.", {}},
        {"Olaf Scholz met Vladimir Putin in Moscow on 15 January 2022. He met Volodymyr Zelenskyy "
         "in Kyiv on 14 January 2022.",
         {}},
    };
    for (const LinkRow& row : rows) {
        INFO(row.text);
        CHECK(links_in(row.text, &Meeting::follows) == row.links);
    }
}
