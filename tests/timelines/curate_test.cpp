// SPDX-License-Identifier: MIT
#include "tests/catch.hpp"
#include "tests/timelines/meetings.hpp"
#include "timelines/timeline.hpp"

using namespace detente;
using namespace detente::test;

namespace {

using Strings = std::vector<std::string>;

std::vector<Meeting> january() {
    Meeting geneva = candidate("2022-01-10", "Geneva", {"RUS", "USA"}, "a.txt",
                               "The two deputies met in Geneva for eight hours on Monday.");
    geneva.country = "CHE";
    geneva.venue = "US Mission";
    geneva.conflicts = {{"when", {{"2022-01-10", {"a.txt"}}, {"2022-01-11", {"c.txt"}}}}};
    geneva.confidence = 0.7;
    return {geneva,
            candidate("2022-01-12", "Brussels", {"NATO", "RUS"}, "b.txt",
                      "The council convened in Brussels after two years of silence."),
            candidate("2022-01-13", "Vienna", {"OSCE"}, "b.txt", "The council sat in Vienna.")};
}

CurationResult curated(const std::string& yaml, std::vector<Meeting> candidates = january(),
                       std::optional<Day> as_of = {}) {
    const auto result = parsed(yaml);
    REQUIRE(lines(result.problems).empty());
    return curate(std::move(candidates), result.file, as_of);
}

Strings ids_of(const CurationResult& result) {
    Strings all;
    for (const auto* entry : result.timeline.meetings()) all.push_back(entry->meeting.id);
    return all;
}

}  // namespace

TEST_CASE("without people's word all candidates stay") {
    const auto result = curated("title: x\n");
    CHECK(ids_of(result) == ids(january()));
    CHECK(result.untied.empty());
    CHECK(result.timeline.find_meeting("2022-01-12-brussels-nato-rus")->review ==
          Review::candidate);
}

TEST_CASE("as known on a day, nobody's hindsight is on the timeline") {
    const std::string yaml =
        "events:\n"
        "  - {id: 2022-01-10-geneva-rus-usa, outcome: No progress}\n"
        "  - {id: 2022-01-13-vienna-osce, status: cancelled, outcome: Nothing, title: Council}\n"
        "  - {id: 2022-02-24-geneva-rus-usa, status: cancelled}\n"
        "  - {id: rounds, when: 2022-01-09, parties: [RUS, USA]}\n"
        "rejected:\n"
        "  - id: 2022-03-01-kyiv-fra-ukr\n";
    const auto all = curated(yaml);
    CHECK(all.ahead == 0);
    CHECK(all.added == 2);
    CHECK(all.untied.size() == 2);

    const auto then = curated(yaml, january(), parse_day("2022-01-11"));
    CHECK(then.ahead == 1);
    CHECK(then.added == 1);
    CHECK(then.untied.empty());
    const auto own_link = curated(
        "events:\n"
        "  - {id: 2022-01-13-vienna-osce, follows: 2022-01-13-vienna-osce}\n"
        "  - {id: 2022-01-12-brussels-nato-rus, follows: 2022-03-01-kyiv-fra-ukr}\n",
        january(), parse_day("2022-01-11"));
    REQUIRE(own_link.links.size() == 1);
    CHECK_THAT(own_link.links[0].message, Catch::Contains("names itself"));
    CHECK(then.timeline.find_meeting("2022-02-24-geneva-rus-usa") == nullptr);
    CHECK(then.timeline.find_meeting("rounds") != nullptr);
    CHECK(then.timeline.find_meeting("2022-01-10-geneva-rus-usa")->meeting.outcome ==
          "No progress");
    const auto& vienna = then.timeline.find_meeting("2022-01-13-vienna-osce")->meeting;
    CHECK(vienna.status == january().back().status);
    CHECK(vienna.outcome.empty());
    CHECK(vienna.title == "Council");
}

TEST_CASE("an id alone confirms; a field makes it a correction and settles its conflict") {
    const auto result = curated(
        "events:\n"
        "  - id: 2022-01-12-brussels-nato-rus\n"
        "  - {id: 2022-01-10-geneva-rus-usa, when: 2022-01-11, title: Deputies}\n");
    CHECK(result.confirmed == 1);
    CHECK(result.corrected == 1);
    CHECK(result.untied.empty());
    CHECK(result.timeline.find_meeting("2022-01-12-brussels-nato-rus")->review ==
          Review::confirmed);
    const auto* geneva = result.timeline.find_meeting("2022-01-10-geneva-rus-usa");
    CHECK(geneva->review == Review::corrected);
    CHECK(geneva->meeting.when == parse_edtf("2022-01-11").value());
    CHECK(geneva->meeting.title == "Deputies");
    CHECK(geneva->meeting.venue == "US Mission");
    CHECK(geneva->meeting.conflicts.empty());
    CHECK(geneva->meeting.confidence == 1);
    CHECK(geneva->meeting.evidence.size() == 1);
}

TEST_CASE("a new place takes the old country and venue with it, another name of it does not") {
    const auto moved = curated("events:\n  - {id: 2022-01-10-geneva-rus-usa, place: Vienna}\n");
    const auto& vienna = moved.timeline.find_meeting("2022-01-10-geneva-rus-usa")->meeting;
    CHECK(vienna.country == "AUT");
    CHECK(vienna.venue.empty());
    const auto renamed = curated("events:\n  - {id: 2022-01-10-geneva-rus-usa, place: Genève}\n");
    const auto& geneve = renamed.timeline.find_meeting("2022-01-10-geneva-rus-usa")->meeting;
    CHECK(geneve.place == "Genève");
    CHECK(geneve.venue == "US Mission");
}

TEST_CASE("an entry ties by its evidence when the id has changed, and keeps its own id") {
    const auto result = curated(
        "events:\n"
        "  - id: 2022-01-09-geneva-rus-usa\n"
        "    outcome: None\n"
        "    from: {source: a.txt, quote: The two deputies met in Geneva for eight hours on "
        "Monday.}\n");
    CHECK(result.corrected == 1);
    CHECK(result.untied.empty());
    CHECK(result.timeline.meeting_count() == 3);
    CHECK(result.timeline.find_meeting("2022-01-09-geneva-rus-usa")->meeting.when ==
          parse_edtf("2022-01-10").value());
}

TEST_CASE("an entry ties by likeness when nothing else is left") {
    const auto result = curated("events:\n  - {id: 2022-01-10-rus-usa, outcome: None}\n");
    CHECK(result.corrected == 1);
    CHECK(result.timeline.find_meeting("2022-01-10-rus-usa")->meeting.place == "Geneva");
}

TEST_CASE("an event of its own needs no candidate") {
    const auto result = curated(
        "events:\n"
        "  - {id: dinner, when: 2022-01-20, place: Berlin, parties: [DEU, USA]}\n"
        "  - {when: 2022-01-21, place: Rome, parties: [ITA, USA]}\n");
    CHECK(result.added == 2);
    CHECK(result.untied.empty());
    const auto* dinner = result.timeline.find_meeting("dinner");
    REQUIRE(dinner != nullptr);
    CHECK(dinner->review == Review::added);
    CHECK(dinner->meeting.country == "DEU");
    CHECK(result.timeline.find_meeting("2022-01-21-rome-ita-usa") != nullptr);
}

TEST_CASE("what ties to nothing any more is kept and told, with the nearest candidate") {
    const auto result = curated("events:\n  - {id: 2022-01-30-geneva-rus-usa, outcome: None}\n");
    CHECK(result.added == 1);
    CHECK(result.timeline.meeting_count() == 4);
    const auto& kept = result.timeline.find_meeting("2022-01-30-geneva-rus-usa")->meeting;
    CHECK(kept.parties == Strings{"RUS", "USA"});
    CHECK(kept.outcome == "None");
    REQUIRE(result.untied.size() == 1);
    CHECK(result.untied[0].severity == Severity::warning);
    CHECK(result.untied[0].location.line == 3);
    CHECK_THAT(result.untied[0].message,
               Catch::Contains("'2022-01-30-geneva-rus-usa' ties to no candidate") &&
                   Catch::Contains("'2022-01-10-geneva-rus-usa'"));
}

TEST_CASE("a rejection takes its candidate away; one that ties to nothing is told") {
    const auto result = curated(
        "rejected:\n"
        "  - {id: 2022-01-13-vienna-osce, why: not ours}\n"
        "  - {id: 2021-06-16-lima-chl-per}\n");
    CHECK(result.rejected == 1);
    CHECK(result.timeline.find_meeting("2022-01-13-vienna-osce") == nullptr);
    REQUIRE(result.untied.size() == 1);
    CHECK_THAT(result.untied[0].message, Catch::Contains("2021-06-16-lima-chl-per"));
    CHECK(result.untied[0].location.line == 4);
}

TEST_CASE("a rejection by likeness says so") {
    const auto result = curated("rejected:\n  - {id: 2022-01-10-rus-usa}\n");
    CHECK(result.rejected == 1);
    REQUIRE(result.untied.size() == 1);
    CHECK_THAT(result.untied[0].message, Catch::Contains("'2022-01-10-geneva-rus-usa'"));
}

TEST_CASE("no entry takes the candidate that another one names by id") {
    const auto result = curated(
        "events:\n"
        "  - {id: 2022-01-10-rus-usa, when: 2022-01-10, parties: [RUS, USA]}\n"
        "  - {id: 2022-01-10-geneva-rus-usa, title: Deputies}\n");
    CHECK(result.corrected == 1);
    CHECK(result.added == 1);
    CHECK(result.timeline.find_meeting("2022-01-10-geneva-rus-usa")->meeting.title == "Deputies");
}

TEST_CASE("a merge keeps the first id, its day and all evidence; the others' ids lead to it") {
    const auto result = curated(
        "merged:\n"
        "  - [2022-01-12-brussels-nato-rus, 2022-01-13-vienna-osce]\n"
        "events:\n"
        "  - {id: 2022-01-13-vienna-osce, title: Two councils}\n"
        "  - {id: later, when: 2022-02-01, parties: [OSCE, RUS], follows: "
        "2022-01-13-vienna-osce}\n");
    CHECK(lines(result.untied).empty());
    CHECK(result.timeline.meeting_count() == 3);
    const auto* both = result.timeline.find_meeting("2022-01-12-brussels-nato-rus");
    REQUIRE(both == nullptr);
    const auto* named = result.timeline.find_meeting("2022-01-13-vienna-osce");
    REQUIRE(named != nullptr);
    CHECK(named->meeting.when == parse_edtf("2022-01-12").value());
    CHECK(named->meeting.evidence.size() == 2);
    CHECK(result.timeline.links() ==
          std::vector<Link>{{LinkKind::follows, "later", "2022-01-13-vienna-osce"}});
}

TEST_CASE("a split makes what some sources tell a meeting of its own") {
    auto candidates = january();
    Evidence other = candidates[0].evidence[0];
    other.doc = "c.txt";
    other.when = "2022-01-11";
    other.quote = "They met again on Tuesday.";
    candidates[0].evidence.push_back(other);
    const auto result =
        curated("split:\n  - {id: 2022-01-10-geneva-rus-usa, apart: [c.txt]}\n", candidates);
    CHECK(lines(result.untied).empty());
    CHECK(result.timeline.meeting_count() == 4);
    const auto* kept = result.timeline.find_meeting("2022-01-10-geneva-rus-usa");
    const auto* taken = result.timeline.find_meeting("2022-01-11-geneva-rus-usa");
    REQUIRE((kept != nullptr && taken != nullptr));
    CHECK(kept->meeting.evidence.size() == 1);
    CHECK(taken->meeting.evidence.front().doc == "c.txt");
    CHECK(kept->meeting.venue == "US Mission");
}

TEST_CASE("a split that takes nothing or everything is told with the sources there are") {
    for (const char* apart : {"nowhere.txt", "a.txt"}) {
        const auto result = curated("split:\n  - {id: 2022-01-10-geneva-rus-usa, apart: [" +
                                    std::string(apart) + "]}\n");
        CHECK(result.timeline.meeting_count() == 3);
        REQUIRE(result.untied.size() == 1);
        CHECK_THAT(result.untied[0].message, Catch::Contains("its sources are a.txt"));
    }
}

TEST_CASE("rules that name what is not there are told with the nearest candidate") {
    const auto result = curated(
        "merged:\n  - [2022-01-30-geneva-rus-usa, 2022-01-13-vienna-osce]\n"
        "split:\n  - {id: 1999-01-01-lima-per, apart: [a.txt]}\n");
    CHECK(result.timeline.meeting_count() == 3);
    CHECK(result.untied.size() == 2);
    CHECK_THAT(lines(result.untied),
               Catch::Contains("the nearest is '2022-01-10-geneva-rus-usa'") &&
                   Catch::Contains("'1999-01-01-lima-per', which is no candidate"));
}

TEST_CASE("a link that leads nowhere or to itself is told and dropped") {
    const auto result = curated(
        "events:\n"
        "  - {id: 2022-01-10-geneva-rus-usa, follows: 2022-01-10-genva-rus-usa2}\n"
        "  - {id: 2022-01-13-vienna-osce, part_of: 2022-01-13-vienna-osce}\n"
        "  - {id: 2022-01-12-brussels-nato-rus, follows: 2022-01-10-geneva-rus-usa}\n");
    CHECK(result.timeline.links() ==
          std::vector<Link>{
              {LinkKind::follows, "2022-01-12-brussels-nato-rus", "2022-01-10-geneva-rus-usa"}});
    CHECK(result.untied.empty());
    REQUIRE(result.links.size() == 2);
    CHECK_THAT(lines(result.links), Catch::Contains("which is no event of this timeline") &&
                                        Catch::Contains("names itself"));
}

TEST_CASE("a round of a series follows the round before where the same parties meet") {
    auto candidates = january();
    candidates[0].series = "Stability talks";
    candidates[0].round = 1;
    Meeting second = candidate("2022-02-10", "Geneva", {"USA", "RUS"});
    second.series = "stability talks";
    second.round = 2;
    candidates.push_back(second);
    CHECK(curated("title: x\n", candidates).timeline.links() ==
          std::vector<Link>{{LinkKind::follows, second.id, candidates[0].id}});
    candidates[3].round = 3;
    CHECK(curated("title: x\n", candidates).timeline.links().empty());
}

TEST_CASE("the file's actors are on the timeline, and their ids can be read from an id") {
    const auto result = curated(
        "actors:\n  - {id: harbour-guild, name: Harbour Guild}\n"
        "events:\n  - {id: 2022-03-01-geneva-harbour-guild-usa, outcome: Nothing}\n");
    CHECK(result.timeline.find_actor("harbour-guild")->name == "Harbour Guild");
    const auto& meeting =
        result.timeline.find_meeting("2022-03-01-geneva-harbour-guild-usa")->meeting;
    CHECK(meeting.parties == Strings{"harbour-guild", "USA"});
}
