// SPDX-License-Identifier: MIT
#include "render/html/data.hpp"

#include <fmt/format.h>

#include "render/changes.hpp"
#include "render/html/data_writer.hpp"
#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"

using namespace detente;
using test::has;
using test::occurrences;

namespace {

std::string data_of(const Briefing& briefing) {
    return page_data(briefing, layout::lay_out(briefing, {}));
}

}  // namespace

TEST_CASE("every meeting is in the data once, in the order of time") {
    const Timeline timeline = test::varied();
    const std::string json = data_of(test::briefing(timeline));
    CHECK(occurrences(json, "\"id\":\"a\"") == 1);
    CHECK(json.find("\"title\":\"First round\"") < json.find("\"title\":\"Second round\""));
    CHECK(has(json, "\"follows\":0"));
    CHECK(has(json, "\"movedFrom\":\"25 February 2022\""));
}

TEST_CASE("an exact day is a number, any other date comes with its words") {
    Timeline timeline =
        test::timeline({test::meeting("day", "1970-01-11", "A", {"USA"}),
                        test::meeting("month", "1971-02", "B", {"USA"}),
                        test::meeting("stretch", "1972-03-01/1972-03-03", "C", {"USA"})});
    const std::string json = data_of(test::briefing(timeline));
    CHECK(has(json, R"("id":"day","title":"A","from":10,)"));
    CHECK(has(json, R"("labelYear":"February 1971")"));
    CHECK(has(json, R"("vague":true,"from":396,"to":423)"));
    CHECK(has(json, R"("words":"1 to 3 March 1972")"));
}

TEST_CASE("a source that said no day of a dated meeting is marked so") {
    Meeting one = test::meeting("a", "2022-01-10", "A", {"USA"});
    one.evidence = {test::evidence("x.txt", "They met."), test::evidence("y.txt", "Again.")};
    one.evidence[0].when = "2022-01-10";
    const Timeline timeline = test::timeline({one});
    CHECK(occurrences(data_of(test::briefing(timeline)), "\"undated\":true") == 1);
}

TEST_CASE("changes name the page's meetings by place, and tell what is gone in full") {
    const Timeline before = test::timeline({test::meeting("a", "2022-01-10", "A", {"USA"}),
                                            test::meeting("b", "2022-01-11", "B<", {"FRA"})});
    const Timeline after = test::timeline({test::meeting("a", "2022-01-12", "A", {"USA"})});
    Comparison comparison = compare(before, after);
    comparison.since = "1 January 2022";
    Briefing briefing = test::briefing(after);
    CHECK_FALSE(has(data_of(briefing), "\"since\""));
    briefing.since = &comparison;
    CHECK(has(data_of(briefing), R"("since":{"name":"1 January 2022","changes":[)"
                                 R"({"change":"gone","title":"B\u003c","when":"11 January 2022",)"
                                 R"("facts":"Held talks · France"},)"
                                 R"({"change":"changed","meeting":0,)"
                                 R"("fields":[["when","10 January 2022","12 January 2022"]]}]})"));
}

TEST_CASE("of dated sentences the likeliest are in the data, by their days, and all are counted") {
    const Timeline timeline = test::timeline({test::meeting("a", "2022-01-10", "A", {"USA"})});
    Briefing briefing = test::briefing(timeline);
    Source source;
    source.doc = "x.txt";
    briefing.sources = {source};
    std::vector<DatedSentence> sentences;
    for (int i = 0; i < 205; ++i)
        sentences.push_back(
            {"x.txt", 0, 1, false, "q" + std::to_string(i), "then", "2022-01-02", {}, "", ""});
    sentences.push_back(
        {"x.txt", 0, 1, false, "sure<", "then", "2022-01-01", {"USA"}, "met", "denied"});
    sentences.push_back({"gone.txt", 0, 1, false, "elsewhere", "then", "2022-01-01", {}, "", ""});
    CHECK_FALSE(has(data_of(briefing), "unplaced"));
    briefing.unplaced = sentences;
    const std::string json = data_of(briefing);
    CHECK(has(json, R"("unplaced":{"total":206,"whys":["denied"],"list":[{"source":0,"when":18993,)"
                    R"("quote":"sure\u003c","time":"then","trigger":"met","why":0},{"source":0,)"));
    CHECK(occurrences(json, "\"time\":\"then\"") == 200);
    CHECK_FALSE(has(json, "elsewhere"));
}

TEST_CASE("people come with the offices that they held on the day") {
    const Actor person{
        "x",
        ActorKind::person,
        "X",
        {},
        {},
        {{"minister", "FRA", parse_edtf("2020").value(), parse_edtf("2022-05-20").value()},
         {"president", "DEU", parse_edtf("2022-05-20").value(), {}}}};
    const Timeline timeline = test::timeline({test::meeting("a", "2022-01-01", "A", {"FRA"})});
    const auto on = [&](const char* day) {
        return offices_on(person, parse_edtf(day).value(), timeline);
    };
    CHECK(on("2019-12-31").empty());
    CHECK(on("2022-05-19") == "Minister, France");
    CHECK(on("2022-05-20") == "President, Germany");
    CHECK(offices_on(person, {}, timeline).empty());
}

TEST_CASE("the bloc of a party is the smallest organisation of the timeline that it belongs to") {
    const Timeline timeline =
        test::timeline({test::meeting("a", "2022-01-01", "A", {"G7", "UN", "FRA"})});
    CHECK(has(data_of(test::briefing(timeline)), R"("name":"France","bloc":"G7")"));
}

TEST_CASE("nothing in the data can end its element or lead off the web") {
    const std::string bad(test::nasty);
    Meeting one = test::meeting(bad, "2022-01-01", bad, {bad});
    one.evidence = {test::evidence(bad, bad, bad)};
    const Timeline timeline = test::timeline({one});
    Briefing briefing = test::briefing(timeline, bad);
    briefing.sources = {{bad, bad, {bad}, "javascript:alert(1)", bad, "", ""}};
    const std::string json = data_of(briefing);
    CHECK_FALSE(has(json, "<"));
    CHECK_FALSE(has(json, "javascript:"));
    CHECK_FALSE(has(json, "\xFF"));
}

TEST_CASE("the network's nodes are the actors that met, those that met most first") {
    const Timeline timeline = test::timeline({test::meeting("a", "2022-01-01", "A", {"USA", "RUS"}),
                                              test::meeting("b", "2022-01-02", "B", {"RUS", "FRA"}),
                                              test::meeting("c", "2022-01-03", "C", {})});
    const std::string json = data_of(test::briefing(timeline));
    const auto place = [&](std::string_view id) {
        const std::size_t list = json.find("\"actors\":");
        const std::size_t actor = json.find(fmt::format("\"id\":\"{}\"", id), list);
        return occurrences(json.substr(list, actor - list), "\"id\"");
    };
    CHECK(has(json, fmt::format("\"network\":{{\"of\":3,\"nodes\":[[{},", place("RUS"))));
    CHECK(json == data_of(test::briefing(timeline)));
}

TEST_CASE("of many actors the network has sixty, within a thousand either way") {
    std::vector<Meeting> meetings;
    for (int i = 0; i < 80; ++i)
        meetings.push_back(test::meeting(fmt::format("m{}", i), "2022-01-01", "A",
                                         {fmt::format("X{}", i), fmt::format("X{}", i + 1)}));
    const std::string json = data_of(test::briefing(test::timeline(meetings)));
    const std::string network = json.substr(json.find("\"network\""));
    CHECK(has(network, "\"of\":81,"));
    CHECK(occurrences(network, "[") == 61);
    CHECK(!has(network, "-"));
    CHECK(has(network, "1000"));
}

TEST_CASE("without meetings the network has no nodes") {
    CHECK(has(data_of(test::briefing(test::timeline({}))), R"("network":{"of":0,"nodes":[]})"));
}
