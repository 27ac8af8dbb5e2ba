// SPDX-License-Identifier: MIT
#include "timelines/tie.hpp"

#include "tests/catch.hpp"
#include "tests/timelines/meetings.hpp"

using namespace detente;
using namespace detente::test;

namespace {

using Strings = std::vector<std::string>;

Clue clue(std::string id, std::string source = {}, std::string quote = {}) {
    Clue made{std::move(id), std::move(source), std::move(quote), {}, false};
    complete_from_id(made, {});
    return made;
}

}  // namespace

TEST_CASE("an id of the machine's form tells date, place and parties") {
    struct Row {
        const char* id;
        const char* when;
        const char* place;
        Strings parties;
    };
    const Row rows[] = {
        {"2022-01-10-geneva-rus-usa", "2022-01-10", "Geneva", {"RUS", "USA"}},
        {"2022-01-10-geneva-rus-usa-2", "2022-01-10", "Geneva", {"RUS", "USA"}},
        {"2022-01-rus-usa", "2022-01", "", {"RUS", "USA"}},
        {"2022-geneva", "2022", "Geneva", {}},
        {"undated-geneva-usa", "", "Geneva", {"USA"}},
        {"undated", "", "", {}},
        {"2022-02-18--2022-02-20-munich-eu", "2022-02-18/2022-02-20", "Munich", {"EU"}},
        {"2022-01-10-new-york-taliban-usa", "2022-01-10", "New York", {"taliban", "USA"}},
        {"2022-01-12-brussels-nato-rus", "2022-01-12", "Brussels", {"NATO", "RUS"}},
        {"2022-01-10-nowhere-rus-usa", "2022-01-10", "", {"RUS", "USA"}},
        {"2022-13-45-geneva-rus-usa", "2022", "", {"RUS", "USA"}},
        {"berlin-dinner", "", "", {}},
        {"", "", "", {}},
    };
    for (const auto& row : rows) {
        INFO(row.id);
        const auto meeting = meeting_from_id(row.id, {});
        CHECK((meeting.when ? to_string(*meeting.when) : "") == row.when);
        CHECK(meeting.place == row.place);
        CHECK(meeting.parties == row.parties);
    }
}

TEST_CASE("ids come back from the meetings that made them") {
    for (const auto& meeting :
         {candidate("2022-01-10", "Geneva", {"RUS", "USA"}), candidate("2022-01", "", {"NATO"}),
          candidate("", "Vienna", {"OSCE", "POL"}),
          candidate("2022-02-18/2022-02-20", "Munich", {"EU"}),
          candidate("2022-01-10", "New York", {"harbour-guild", "UN"})}) {
        INFO(meeting.id);
        const auto read = meeting_from_id(meeting.id, {"harbour-guild"});
        CHECK(read.when == meeting.when);
        CHECK(read.place == meeting.place);
        CHECK(candidate_id(read) == meeting.id);
    }
}

TEST_CASE("what a person wrote is not overwritten by the id") {
    Clue made{"2022-01-10-geneva-rus-usa", {}, {}, told("2022-01-11", "Vienna", {"FRA"}), false};
    complete_from_id(made, {});
    CHECK(made.meeting.when == parse_edtf("2022-01-11").value());
    CHECK(made.meeting.place == "Vienna");
    CHECK(made.meeting.parties == Strings{"FRA"});
}

TEST_CASE("an id ties once") {
    const std::vector<Meeting> candidates{candidate("2022-01-10", "Geneva", {"RUS", "USA"})};
    CandidateIndex index(candidates);
    CHECK(index.by_id(clue("2022-01-10-geneva-rus-usa")) == 0);
    CHECK(index.by_id(clue("2022-01-11-geneva-rus-usa")) == std::nullopt);
    index.take(0);
    CHECK(index.is_taken(0));
    CHECK(index.by_id(clue("2022-01-10-geneva-rus-usa")) == std::nullopt);
    CHECK(index.nearest(clue("2022-01-10-geneva-rus-usa")) == nullptr);
}

TEST_CASE("evidence ties by document and words, also where the words were edited lightly") {
    const std::vector<Meeting> candidates{
        candidate("2022-01-10", "Geneva", {"RUS", "USA"}, "a.txt",
                  "The two deputies met in Geneva for eight hours on Monday."),
        candidate("2022-01-12", "Brussels", {"NATO", "RUS"}, "a.txt",
                  "The council convened in Brussels after two years of silence."),
        candidate("2022-01-13", "Vienna", {"OSCE"}, "b.txt", "The council sat in Vienna.")};
    const CandidateIndex index(candidates);
    CHECK(index.by_evidence(clue(
              "x", "a.txt", "The council convened in Brussels after two years of silence.")) == 1);
    CHECK(index.by_evidence(clue(
              "x", "a.txt", "the  council convened in Brussels, after two years of silence")) == 1);
    CHECK(index.by_evidence(
              clue("x", "a.txt", "The deputies met in Geneva for nine hours on Monday.")) == 0);
    CHECK(index.by_evidence(clue(
              "x", "b.txt", "The two deputies met in Geneva for eight hours.")) == std::nullopt);
    CHECK(index.by_evidence(clue("x", "a.txt", "Something else entirely was said.")) ==
          std::nullopt);
    CHECK(index.by_evidence(clue("x", "", "The council sat in Vienna.")) == std::nullopt);
}

TEST_CASE("likeness ties where one candidate fits clearly better than any other") {
    const std::vector<Meeting> candidates{candidate("2022-01-10", "Geneva", {"RUS", "USA"}),
                                          candidate("2022-01-10", "Geneva", {"CHE", "UN"}),
                                          candidate("2022-01-12", "Brussels", {"NATO", "RUS"})};
    const CandidateIndex index(candidates);
    CHECK(index.by_likeness(clue("2022-01-10-rus-usa")) == 0);
    CHECK(index.by_likeness(clue("2022-01-12-brussels-nato-rus-ukr")) == 2);
    CHECK(index.by_likeness(clue("2022-01-20-geneva-rus-usa")) == std::nullopt);
    CHECK(index.by_likeness(clue("2022-01-10-geneva-deu-fra")) == std::nullopt);
    CHECK(index.by_likeness(clue("2022-01-10-geneva")) == std::nullopt);
    CHECK(index.by_likeness(clue("undated-rus-usa")) == std::nullopt);
}

TEST_CASE("likeness ties to none of two that fit alike") {
    const std::vector<Meeting> candidates{candidate("2022-01-10", "Geneva", {"RUS", "USA"}),
                                          candidate("2022-01-10", "Genève", {"RUS", "USA"})};
    CHECK(CandidateIndex(candidates).by_likeness(clue("2022-01-10-geneva-rus-usa-7")) ==
          std::nullopt);
}

TEST_CASE("the day itself is likelier than a year or month that holds it") {
    const std::vector<Meeting> candidates{candidate("2022", "Geneva", {"RUS", "USA"}),
                                          candidate("2022-01-10", "", {"RUS", "USA"})};
    CHECK(CandidateIndex(candidates).by_likeness(clue("2022-01-10-geneva-rus-usa")) == 1);
}

TEST_CASE("the nearest is for messages: it shares most words, or there is none") {
    const std::vector<Meeting> candidates{candidate("2022-01-10", "Geneva", {"RUS", "USA"}),
                                          candidate("2022-01-12", "Brussels", {"NATO", "RUS"})};
    const CandidateIndex index(candidates);
    CHECK(index.nearest(clue("2022-01-11-geneva-rus-usa")) == &candidates[0]);
    CHECK(index.nearest(clue("1999-05-05-lima-per-chl")) == nullptr);
}
