// SPDX-License-Identifier: MIT
#include "timelines/dated_sentence.hpp"

#include "tests/catch.hpp"
#include "timelines/records.hpp"

using namespace detente;

namespace {

const DatedSentence refused{.doc = "a.txt",
                            .begin = 3,
                            .end = 40,
                            .quote = "\"Talks\" on 3 May met resistance.",
                            .time_text = "3 May",
                            .when = "2022-05-03",
                            .actors = {"USA", "RUS"},
                            .trigger = "met",
                            .why = "no encounter"};
const DatedSentence plain{.doc = "a.txt",
                          .begin = 50,
                          .end = 60,
                          .quote = "Russia left on 4 May.",
                          .time_text = "4 May",
                          .when = "2022-05-04",
                          .actors = {"RUS"},
                          .trigger = "",
                          .why = ""};

}  // namespace

TEST_CASE("dated sentences of one document are written and read back the same") {
    CHECK(to_json(plain) == R"({"doc":"a.txt","begin":50,"end":60,"quote":"Russia left on 4 May.",)"
                            R"("time_text":"4 May","when":"2022-05-04","actors":["RUS"]})");
    const auto read = read_coverage(to_json(refused) + "\n" + to_json(plain), "coverage.jsonl");
    CHECK(read == std::vector<DatedSentence>{refused, plain});
    CHECK_THROWS_AS(read_coverage("{\"begin\":1}", "coverage.jsonl"), Error);
}

TEST_CASE("a word of meeting makes a sentence more suspicious than any number of actors") {
    DatedSentence crowd = plain;
    crowd.actors = {"RUS", "USA", "FRA", "DEU"};
    DatedSentence alone = refused;
    alone.actors = {"USA"};
    CHECK(suspicion(alone) > suspicion(crowd));
    CHECK(suspicion(crowd) > suspicion(plain));
    CHECK(suspicion(refused) > suspicion(alone));
}
