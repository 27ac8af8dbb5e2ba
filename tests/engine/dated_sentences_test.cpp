// SPDX-License-Identifier: MIT
#include "engine/dated_sentences.hpp"

#include "engine/extract.hpp"
#include "tests/catch.hpp"

using namespace detente;

namespace {

std::vector<DatedSentence> unplaced(const std::string& text) {
    static const Extractor extractor;
    Document document;
    document.doc = "test";
    document.published = "2022-01-24";
    document.text = text;
    std::vector<DatedSentence> found;
    const auto told = extractor.extract(document, found);
    CHECK(told.meetings == extractor.extract(document).meetings);
    return found;
}

}  // namespace

TEST_CASE("a dated sentence with an actor that gave no meeting is kept, with its place") {
    const std::string text =
        "Sergei Lavrov met Antony Blinken in Geneva on 21 January 2022. Russia moved its ships on "
        "14 January 2022. It rained on 15 January 2022.";
    const auto found = unplaced(text);
    REQUIRE(found.size() == 1);
    const DatedSentence& ships = found.front();
    CHECK(ships.doc == "test");
    CHECK(ships.when == "2022-01-14");
    CHECK(ships.time_text == "14 January 2022");
    CHECK(ships.actors == std::vector<std::string>{"RUS"});
    CHECK(ships.trigger.empty());
    CHECK(ships.quote == "Russia moved its ships on 14 January 2022.");
    CHECK(text.substr(ships.begin, ships.end - ships.begin) == ships.quote);
}

TEST_CASE("a word of meeting is told with why it tells of none") {
    const auto found = unplaced("The plan met resistance on 12 January 2022.");
    REQUIRE(found.size() == 1);
    CHECK(found.front().trigger == "met");
    CHECK_FALSE(found.front().why.empty());
}

TEST_CASE("a sentence is kept once, and only for a day") {
    CHECK(unplaced("Russia and Ukraine quarrelled on 3 January and on 5 January.").size() == 1);
    CHECK(unplaced("Russia sold gas in January 2022.").empty());
    CHECK(unplaced("Russia sold gas for three days.").empty());
    CHECK(unplaced("").empty());
}
