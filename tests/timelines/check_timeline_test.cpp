// SPDX-License-Identifier: MIT
// Each check by a small timeline.yaml that it finds fault with, and by one that it does not.
#include <fmt/format.h>

#include "tests/catch.hpp"
#include "timelines/check.hpp"

using namespace detente;

namespace {

Meeting candidate(std::string id, std::string_view when, std::string place, std::string quote) {
    Meeting made;
    made.id = std::move(id);
    made.when = *parse_edtf(when);
    made.parties = {"RUS", "USA"};
    made.place = std::move(place);
    Evidence evidence;
    evidence.doc = "a.txt";
    evidence.quote = std::move(quote);
    made.evidence = {evidence};
    return made;
}

std::vector<Meeting> candidates() {
    return {candidate("2022-01-10-geneva-rus-usa", "2022-01-10", "Geneva", "They met in Geneva."),
            candidate("2022-01-10-vienna-rus-usa", "2022-01-10", "Vienna", "They met in Vienna.")};
}

/// "line: rule" of each problem.
std::string found(const std::string& yaml) {
    const auto [file, problems] = parse_timeline_file("detente: 1\n" + yaml, "t.yaml");
    for (const auto& problem : problems) FAIL_CHECK(to_string(problem));
    Source source;
    source.doc = "a.txt";
    std::string lines;
    for (const auto& all :
         {check_offices(file), check_timeline(file, curate(candidates(), file), {source})})
        for (const auto& [problem, rule] : all) {
            CHECK(problem.severity == Severity::warning);
            lines += fmt::format("{}: {}\n", problem.location.line, rule);
        }
    return lines;
}

}  // namespace

TEST_CASE("each fault is found at its line, and what is right is not") {
    struct Row {
        std::string what;
        std::string yaml;
        std::string problems;
    };
    const std::string office = "      - {title: Envoy, of: RUS, from: 2020, to: 2021-05-01}\n";
    const std::vector<Row> rows{
        {"nothing", "", ""},
        {"overlapping terms of one person",
         "actors:\n  - id: a\n    name: A B\n    offices:\n" + office +
             "      - {title: envoy, of: RUS, from: 2021-04-01}\n",
         "3: overlapping-terms\n"},
        {"overlapping terms of two",
         "actors:\n  - id: a\n    name: A B\n    offices:\n" + office +
             "  - id: c\n    name: C D\n    offices:\n      - {title: Envoy, of: RUS, from: "
             "2021-04}\n",
         "7: overlapping-terms\n"},
        {"terms one after the other, of another body, or perhaps apart",
         "actors:\n  - id: a\n    name: A B\n    offices:\n" + office +
             "      - {title: Envoy, of: USA}\n  - id: c\n    name: C D\n    offices:\n"
             "      - {title: Envoy, of: RUS, from: 2021-05-01}\n"
             "  - id: e\n    name: E F\n    offices:\n      - {title: Envoy, of: RUS, to: 2020}\n",
         ""},
        {"an event of nobody's", "events:\n  - {id: a, when: 2022-01-20, parties: [DEU]}\n",
         "3: no-source\n"},
        {"an event with its source",
         "events:\n  - {id: a, when: 2022-01-20, parties: [DEU], from: {source: a.txt}}\n", ""},
        {"a source that is no document",
         "events:\n  - {id: a, when: 2022-01-20, parties: [DEU], from: {source: b.txt}}\n",
         "3: unknown-source\n"},
        {"a rejection that came back",
         "rejected:\n  - {id: 2022-01-11-oslo, from: {source: a.txt, quote: They met in "
         "Geneva.}}\n",
         "3: rejection-changed\n"},
        {"a rejection that holds", "rejected:\n  - id: 2022-01-10-geneva-rus-usa\n", ""},
        {"a circle",
         "events:\n  - {id: 2022-01-10-geneva-rus-usa, part_of: 2022-01-10-vienna-rus-usa}\n"
         "  - {id: 2022-01-10-vienna-rus-usa, part_of: 2022-01-10-geneva-rus-usa}\n",
         "3: circle\n"},
        {"a way into a circle, and one that ends",
         "events:\n  - {id: 2022-01-10-geneva-rus-usa, part_of: x}\n"
         "  - {id: y, when: 2022-02, parties: [DEU], from: {source: a.txt}, part_of: x}\n"
         "  - {id: x, when: 2022-02, parties: [FRA], from: {source: a.txt}, part_of: y}\n"
         "  - {id: 2022-01-10-vienna-rus-usa, part_of: z}\n"
         "  - {id: z, when: 2022-01, parties: [FRA], from: {source: a.txt}}\n",
         "5: circle\n"},
        {"an order against time",
         "events:\n  - {id: 2022-01-10-geneva-rus-usa, follows: x}\n"
         "  - {id: x, when: 2022-02, parties: [DEU], from: {source: a.txt}}\n",
         "3: follows-later\n"},
        {"two cities on one day",
         "events:\n  - {id: 2022-01-10-geneva-rus-usa, people: [Sergei Lavrov]}\n"
         "  - {id: 2022-01-10-vienna-rus-usa, people: [Lavrov]}\n",
         "4: two-cities\n"},
        {"one of them called off",
         "events:\n  - {id: 2022-01-10-geneva-rus-usa, people: [Sergei Lavrov]}\n"
         "  - {id: 2022-01-10-vienna-rus-usa, people: [Lavrov], status: cancelled}\n",
         ""},
        {"out of office",
         "events:\n  - {id: 2022-01-10-geneva-rus-usa, people: [A B]}\n"
         "actors:\n  - id: a\n    name: A B\n    offices:\n" +
             office,
         "3: out-of-office\n"},
        {"in office",
         "events:\n  - {id: 2022-01-10-geneva-rus-usa, people: [A B]}\n"
         "actors:\n  - id: a\n    name: A B\n    offices: [{title: Envoy, of: RUS, from: 2020}]\n",
         ""},
    };
    for (const auto& row : rows) {
        INFO(row.what);
        CHECK(found(row.yaml) == row.problems);
    }
}
