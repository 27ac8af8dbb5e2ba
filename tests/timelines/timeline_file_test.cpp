// SPDX-License-Identifier: MIT
#include "timelines/timeline_file.hpp"

#include <algorithm>

#include "tests/catch.hpp"
#include "tests/scratch.hpp"
#include "tests/timelines/meetings.hpp"
#include "timelines/error.hpp"
#include "timelines/files.hpp"
#include "timelines/timeline_keys.hpp"

using namespace detente;
using namespace detente::test;

namespace {

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("a file with everything in it is read without a problem") {
    const auto [file, problems] = parsed(R"(title: Talks
inputs: [articles/, {path: cable.txt, published: 2022-01-11, publisher: Own note}]
actors:
  - {id: anna, name: Anna Example, aliases: [A. Example], offices: [{title: Chair, of: USA, from: 2020-06-04}]}
  - {id: guild, name: Harbour Guild, kind: organisation, members: [USA]}
events:
  - id: 2022-01-10-geneva-rus-usa
    outcome: No progress
    from: {source: a.txt, quote: They met.}
  - {id: dinner, when: 2022-01-20/2022-01-21, status: planned, kind: summit, parties: [DEU, guild], people: [Anna Example],
     hosts: [DEU], mediators: [CHE], place: Berlin, country: DEU, venue: Villa, topics: [a, b], series: s, round: 2,
     part_of: x, follows: y, moved_from: 2022-01-19, title: Dinner}
rejected:
  - {id: 2022-01-10-rome-deu-ita, why: not about it, from: {source: b.txt}}
merged:
  - [one, two, three]
split:
  - {id: four, apart: [c.txt, d.txt]}
)");
    CHECK(lines(problems).empty());
    CHECK(file.title == "Talks");
    CHECK(file.path == "x.yaml");
    REQUIRE(file.inputs.size() == 2);
    CHECK(file.inputs[0].path == "articles/");
    CHECK(file.inputs[1].published == "2022-01-11");
    CHECK(file.inputs[1].location == Location{"x.yaml", 3, 21});
    REQUIRE(file.actors.size() == 2);
    CHECK(file.actors[0].kind == ActorKind::person);
    CHECK(file.actors[0].offices[0].from == parse_edtf("2020-06-04").value());
    CHECK(file.actors[1].members == Strings{"USA"});
    REQUIRE(file.events.size() == 2);
    CHECK(file.events[0].given == Strings{"outcome", "from"});
    CHECK(file.events[0].from_quote == "They met.");
    CHECK(file.events[1].meeting.kind == Kind::summit);
    CHECK(file.events[1].meeting.status == Status::planned);
    CHECK(file.events[1].meeting.round == 2);
    CHECK(file.events[1].has("moved_from"));
    CHECK_FALSE(file.events[0].has("when"));
    CHECK(file.rejected[0].from_source == "b.txt");
    CHECK(file.merged[0].ids == Strings{"one", "two", "three"});
    CHECK(file.split[0].apart == Strings{"c.txt", "d.txt"});
}

TEST_CASE("each mistake is told at its place, with what to do") {
    struct Row {
        const char* yaml;  ///< from line 2 on
        const char* place;
        const char* words;
    };
    const Row rows[] = {
        {"tilte: x", "x.yaml:2:1: ", "unknown key 'tilte' in the file (did you mean 'title'?)"},
        {"title: x\ntitle: y", "x.yaml:3:1: ", "the key 'title' is given twice, first in line 2"},
        {"title: [a]", "x.yaml:2:8: ", "expected text, found a list"},
        {"inputs: articles/",
         "x.yaml:2:9: ", "expected a list, found text 'articles/'; write [articles/]"},
        {"inputs:\n  - {published: 2022-01-01}", "x.yaml:3:5: ", "an input needs the key 'path'"},
        {"inputs:\n  - {path: a, published: soon}",
         "x.yaml:3:26: ", "'soon' is no day; write it as 2022-01-31"},
        {"inputs:\n  - {path: a, published: 2022-02-30}",
         "x.yaml:3:26: ", "'2022-02-30' is no day"},
        {"events:\n  - {when: 2022-13-45}", "x.yaml:3:12: ", "'2022-13-45' is no date: "},
        {"events:\n  - {when: [2022-01-10, 2022-01-12]}", "x.yaml:3:12: ", "need quotes"},
        {"events:\n  - {when: \"[2022-01-10]?\"}", "x.yaml:3:12: ", "ends with ']'"},
        {"events:\n  - {when: 2022, partys: [USA]}",
         "x.yaml:3:18: ", "unknown key 'partys' in an event (did you mean 'parties'?)"},
        {"events:\n  - {when: 2022, status: hold}",
         "x.yaml:3:26: ", "unknown status 'hold' (did you mean 'held'?); allowed are held, "},
        {"events:\n  - {when: 2022, kind: dinner}", "x.yaml:3:24: ", "unknown kind 'dinner'"},
        {"events:\n  - {when: 2022, round: 0}",
         "x.yaml:3:25: ", "expected a whole number from 1, found '0'"},
        {"events:\n  - {when: 2022, round: two}", "x.yaml:3:25: ", "found 'two'"},
        {"events:\n  - {id: a b}", "x.yaml:3:10: ", "'a b' is no id: an id has no spaces"},
        {"events:\n  - {title: x}",
         "x.yaml:3:5: ", "an event needs an 'id', or 'when' it takes place"},
        {"events:\n  - x", "x.yaml:3:5: ", "expected an event (a mapping), found text 'x'"},
        {"events:\n  - {id: a}\n  - {id: a}",
         "x.yaml:4:5: ", "the event id 'a' is used twice, first at x.yaml:3:5"},
        {"events:\n  - {id: a}\nrejected:\n  - {id: a}", "x.yaml:5:5: ", "is used twice"},
        {"events:\n  - {id: a, from: {quote: x}}", "x.yaml:3:19: ", "from needs the key 'source'"},
        {"actors:\n  - {id: anna}", "x.yaml:3:5: ", "the actor 'anna' needs the key 'name'"},
        {"actors:\n  - {id: a, name: A, kind: human}",
         "x.yaml:3:28: ", "unknown kind of actor 'human'"},
        {"actors:\n  - {id: a, name: A}\n  - {id: a, name: B}",
         "x.yaml:4:5: ", "the actor id 'a' is used twice"},
        {"actors:\n  - {id: a, name: A, offices: [{of: USA}]}",
         "x.yaml:3:32: ", "an office needs the key 'title'"},
        {"actors:\n  - {id: a, name: A, offices: [{title: T, of: USA, from: 2022, to: 2020}]}",
         "x.yaml:3:32: ", "the office ends (2020) before it begins (2022)"},
        {"rejected:\n  - {why: x}", "x.yaml:3:5: ", "a rejection needs the key 'id'"},
        {"merged:\n  - [one]", "x.yaml:3:5: ", "a merge needs two ids or more"},
        {"merged:\n  - one", "x.yaml:3:5: ", "expected a list of ids, found text 'one'"},
        {"split:\n  - {id: a}", "x.yaml:3:5: ", "a split needs the key 'apart'"},
        {"title:", "x.yaml:2:1: ", "expected text, found nothing; leave the key out"},
    };
    for (const auto& row : rows) {
        INFO(row.yaml);
        const auto problems = parsed(row.yaml).problems;
        REQUIRE(problems.size() == 1);
        CHECK_THAT(to_string(problems[0]),
                   Catch::StartsWith(row.place) && Catch::Contains(row.words));
        CHECK(problems[0].severity == Severity::error);
    }
}

TEST_CASE("all problems are collected in the order of the file, and the rest is read") {
    const auto [file, problems] = parsed(R"(tilte: x
events:
  - {id: good, when: 2022-01-10, parties: [USA]}
  - {id: bad, when: tomorrow, partys: [USA], round: none}
title: Talks
)");
    REQUIRE(problems.size() == 4);
    CHECK(std::is_sorted(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
        return std::pair(a.location.line, a.location.column) <
               std::pair(b.location.line, b.location.column);
    }));
    CHECK(file.title == "Talks");
    REQUIRE(file.events.size() == 2);
    CHECK(file.events[0].meeting.parties == Strings{"USA"});
}

TEST_CASE("the version has to be there and known") {
    CHECK_THAT(lines(parse_timeline_file("title: x\n", "x.yaml").problems),
               Catch::Contains("begin the file with 'detente: 1'"));
    CHECK_THAT(lines(parse_timeline_file("detente: 2\n", "x.yaml").problems),
               Catch::Contains("x.yaml:1:10: ") && Catch::Contains("version '2'"));
    CHECK_THAT(lines(parse_timeline_file("", "x.yaml").problems),
               Catch::Contains("the file is empty"));
    CHECK_THAT(lines(parse_timeline_file("[a]", "x.yaml").problems),
               Catch::Contains("found a list"));
}

TEST_CASE("what is no YAML is one problem, with what it usually means") {
    struct Row {
        const char* yaml;
        const char* words;
    };
    const Row rows[] = {{"title: \"open\n", "a quote that was opened is not closed"},
                        {"title: a: b\n", "stands in quotes"},
                        {"inputs: [a\n", "a '[' has no ']'"},
                        {"events: {a\n", "a '{' has no '}'"},
                        {"events:\n\t- a\n", "indent with spaces, not with tabs"},
                        {"title: *bold*\n", "begins with '*'"}};
    for (const auto& row : rows) {
        INFO(row.yaml);
        const auto problems = parsed(row.yaml).problems;
        REQUIRE(problems.size() == 1);
        CHECK_THAT(to_string(problems[0]), Catch::Contains(row.words));
    }
}

TEST_CASE("aliases that grow without end are left after a while") {
    std::string bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n";
    for (char name = 'b'; name <= 'k'; ++name)
        bomb += std::string(1, name) + ": &" + name + " [*" + char(name - 1) + ", *" +
                char(name - 1) + ", *" + char(name - 1) + ", *" + char(name - 1) + ", *" +
                char(name - 1) + "]\n";
    bomb += "inputs: *k\n";
    CHECK_FALSE(parsed(bomb).problems.empty());
}

TEST_CASE("an actor that the register knows needs only what is new") {
    const auto [file, problems] = parsed("actors:\n  - {id: RUS, aliases: [The Bear]}\n");
    CHECK(lines(problems).empty());
    REQUIRE(file.actors.size() == 1);
    CHECK(file.actors[0].name == "Russia");
    CHECK(file.actors[0].kind == ActorKind::state);
    CHECK_THAT(file.actors[0].aliases, Catch::VectorContains(std::string("The Bear")));
}

TEST_CASE("included files give actors and events; paths count from the file that names them") {
    const tests::Scratch scratch;
    scratch.write("desk/actors.yaml",
                  "actors:\n  - {id: anna, name: Anna}\ninclude: [more/events.yaml]\n");
    scratch.write("desk/more/events.yaml", "events:\n  - {id: e, when: 2022}\nmerged: [[a, b]]\n");
    const auto path =
        scratch.write("one/timeline.yaml", "detente: 1\ninclude: [../desk/actors.yaml]\n");
    const auto [file, problems] = read_timeline_file(path);
    CHECK(file.actors.size() == 1);
    CHECK(file.events.size() == 1);
    CHECK(file.merged.empty());
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].severity == Severity::warning);
    CHECK_THAT(to_string(problems[0]), Catch::Contains("more/events.yaml:3:") &&
                                           Catch::Contains("gives actors and events only"));
}

TEST_CASE("a circle of includes and a missing one are problems where they are named") {
    const tests::Scratch scratch;
    scratch.write("b.yaml", "include: [a.yaml]\n");
    const auto path =
        scratch.write("a.yaml", "detente: 1\ninclude:\n  - b.yaml\n  - nowhere.yaml\n");
    const auto problems = read_timeline_file(path).problems;
    REQUIRE(problems.size() == 2);
    CHECK_THAT(to_string(problems[0]),
               Catch::Contains("b.yaml:1:11: ") && Catch::Contains("in a circle"));
    CHECK_THAT(to_string(problems[1]),
               Catch::Contains("a.yaml:4:5: ") && Catch::Contains("nowhere.yaml"));
}

TEST_CASE("an id that two files give is told with the first place") {
    const tests::Scratch scratch;
    scratch.write("b.yaml", "events:\n  - {id: e, when: 2023}\n");
    const auto path = scratch.write(
        "a.yaml", "detente: 1\nevents:\n  - {id: e, when: 2022}\ninclude: [b.yaml]\n");
    CHECK_THAT(lines(read_timeline_file(path).problems),
               Catch::Contains("b.yaml:2:5: ") && Catch::Contains("a.yaml:3:5"));
}

TEST_CASE("a file that is not there is an Error") {
    CHECK_THROWS_AS(read_timeline_file("no/such/timeline.yaml"), Error);
}

TEST_CASE("every key of the format says what it is, and mappings that it names are there") {
    const auto mappings = timeline_file_mappings();
    for (const auto& mapping : mappings)
        for (const auto& key : mapping.keys) {
            INFO(mapping.name << " " << key.name);
            CHECK_FALSE(key.about.empty());
            const auto named = [&](const MappingInfo& other) { return other.name == key.of; };
            CHECK((key.of.empty() || std::any_of(mappings.begin(), mappings.end(), named)));
        }
}

TEST_CASE("docs/timeline-yaml.md has a section for every mapping, with its keys and no others") {
    const std::string page = read_file(DETENTE_SOURCE_DIR "/docs/timeline-yaml.md");
    for (const auto& mapping : timeline_file_mappings()) {
        const std::string noun(mapping.name);
        auto begin = page.find("## What a " + noun + " holds\n");
        if (begin == page.npos) begin = page.find("## What an " + noun + " holds\n");
        INFO(noun);
        REQUIRE(begin != page.npos);
        const auto section = page.substr(begin, page.find("\n## ", begin + 1) - begin);
        for (const auto& key : mapping.keys)
            CHECK_THAT(section, Catch::Contains("\n| `" + std::string(key.name) + "` | "));
        std::size_t rows = 0;
        for (auto at = section.find("\n| `"); at != section.npos;
             at = section.find("\n| `", at + 1))
            ++rows;
        CHECK(rows == mapping.keys.size());
    }
}
