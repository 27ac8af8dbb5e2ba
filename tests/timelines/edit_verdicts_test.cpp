// SPDX-License-Identifier: MIT
// Verdicts on candidates: what they write, what they refuse, and that what they wrote holds.
#include <fmt/format.h>

#include "tests/catch.hpp"
#include "timelines/curator.hpp"
#include "timelines/merge.hpp"

using namespace detente;

namespace {

Meeting meeting(std::string_view when, std::vector<std::string> parties, std::string place,
                const std::string& doc, const std::string& quote) {
    Meeting one;
    one.when = *parse_edtf(when);
    one.parties = std::move(parties);
    one.place = std::move(place);
    Evidence evidence;
    evidence.doc = doc;
    evidence.quote = quote;
    evidence.end = quote.size();
    one.evidence = {evidence};
    return one;
}

using Documents = std::vector<DocumentMeetings>;

Documents documents() {
    return {{"a.txt",
             "2022-01-11",
             {meeting("2022-01-10", {"RUS", "USA"}, "Geneva", "a.txt", "They met in Geneva."),
              meeting("2022-01-12", {"NATO", "RUS"}, "Brussels", "a.txt", "The council sits.")}},
            {"b.txt",
             "2022-01-12",
             {meeting("2022-01-10", {"RUS", "USA"}, "Geneva", "b.txt", "Eight hours in Geneva."),
              meeting("2022-01-13", {"OSCE"}, "Vienna", "b.txt", "Vienna is next.")}}};
}

/// A briefing in memory: verdicts are given on it as the commands do.
struct Desk {
    std::string yaml = "detente: 1\n";
    std::vector<Meeting> candidates = merge_documents(documents());
    std::string said;

    CurationResult curated() const {
        const auto read = parse_timeline_file(yaml, "t.yaml");
        REQUIRE(read.problems.empty());
        return curate(candidates, read.file);
    }
    template <typename Verdict>
    void decide(const Verdict& verdict) {
        const auto read = parse_timeline_file(yaml, "t.yaml");
        const auto result = curate(candidates, read.file);
        Curator curator(yaml, read.file, candidates, result);
        said = verdict(curator);
        yaml = curator.finish();
    }
};

const std::string geneva = "2022-01-10-geneva-rus-usa";
const std::string brussels = "2022-01-12-brussels-nato-rus";
const std::string vienna = "2022-01-13-vienna-osce";

}  // namespace

TEST_CASE("each verdict holds in the next curation, without a problem") {
    Desk desk;
    desk.decide([](Curator& c) { return c.accept(geneva); });
    CHECK(desk.curated().confirmed == 1);
    desk.decide([](Curator& c) { return c.reject(vienna, "another subject"); });
    CHECK(desk.curated().rejected == 1);
    desk.decide([](Curator& c) { return c.merge({geneva, brussels}); });
    CHECK(desk.curated().timeline.meeting_count() == 1);
    desk.decide([](Curator& c) { return c.split(geneva, {"b.txt"}); });
    CHECK(desk.curated().timeline.meeting_count() == 2);
    desk.decide([](Curator& c) {
        return c.edit(geneva, {{"outcome", "None: \"no\"", false}, {"people", "A B, C D", false}});
    });
    const auto result = desk.curated();
    CHECK(result.untied.empty());
    const auto* entry = result.timeline.find_meeting(geneva);
    REQUIRE(entry);
    CHECK(entry->review == Review::corrected);
    CHECK(entry->meeting.outcome == "None: \"no\"");
    CHECK(entry->meeting.people == std::vector<std::string>{"A B", "C D"});
    desk.decide([](Curator& c) {
        return c.edit(geneva, {{"outcome", "", true}, {"people", "", true}});
    });
    CHECK(desk.curated().confirmed == 1);
    desk.decide([](Curator& c) { return c.accept(vienna); });
    CHECK(desk.curated().rejected == 0);
    CHECK(desk.curated().confirmed == 2);
}

TEST_CASE("a verdict finds its candidate by its evidence when ids change") {
    Desk desk;
    desk.decide([](Curator& c) { return c.accept(geneva); });
    desk.decide([](Curator& c) { return c.reject(vienna, ""); });
    desk.decide([](Curator& c) { return c.edit(brussels, {{"venue", "Headquarters", false}}); });
    for (auto& candidate : desk.candidates) {
        candidate.when = Edtf::of(2022, 3);
        candidate.place = "Oslo";
        candidate.parties = {"NOR", "SWE"};
    }
    number_ids(desk.candidates);
    const auto result = desk.curated();
    CHECK(result.untied.empty());
    CHECK(result.confirmed == 1);
    CHECK(result.rejected == 1);
    CHECK(result.corrected == 1);
    for (const auto& tie : result.ties) CHECK(tie.by == TiedBy::evidence);
}

TEST_CASE("merges and splits find their candidates by evidence too") {
    for (const bool split : {false, true}) {
        Desk desk;
        desk.decide([&](Curator& c) {
            return split ? c.split(geneva, {"b.txt"}) : c.merge({vienna, brussels});
        });
        const auto before = desk.curated().timeline.meeting_count();
        int day = 1;
        for (auto& candidate : desk.candidates)
            candidate.when = Edtf::of(2023, 5, static_cast<unsigned>(day++));
        number_ids(desk.candidates);
        const auto result = desk.curated();
        CHECK(result.untied.empty());
        CHECK(result.timeline.meeting_count() == before);
    }
}

TEST_CASE("what would lose a person's word, or makes no sense, is refused with what to try") {
    Desk desk;
    desk.decide([](Curator& c) { return c.edit(brussels, {{"outcome", "None", false}}); });
    desk.decide([](Curator& c) { return c.add("dinner", {{"when", "2022-01-20", false}}); });
    desk.decide([](Curator& c) { return c.reject(vienna, ""); });
    const auto refused = [&](const auto& verdict, const std::string& message) {
        const std::string before = desk.yaml;
        CHECK_THROWS_WITH(desk.decide(verdict), Catch::Contains(message));
        CHECK(desk.yaml == before);
    };
    using Text = std::string;
    refused([](Curator& c) { return c.reject(brussels, ""); },
            "t.yaml:3:5: '" + brussels + "' has corrections");
    refused([](Curator& c) { return c.reject("dinner", ""); }, "an event of your own");
    refused([](Curator& c) { return c.merge({geneva, brussels}); }, "name it first");
    refused([](Curator& c) { return c.merge({geneva, geneva}); }, "named twice");
    refused([](Curator& c) { return c.merge({geneva, vienna}); }, "accept it first");
    refused([](Curator& c) { return c.merge({"dinner", geneva}); }, "no document tells");
    refused(
        [](Curator& c) {
            return c.edit(vienna, {{"place", "Bonn", false}});
        },
        "accept it first");
    refused(
        [](Curator& c) {
            return c.edit(geneva, {{"plase", "Bonn", false}});
        },
        "did you mean 'place'");
    refused([](Curator& c) { return c.edit(geneva, {{"when", "soon", false}}); }, "is no date");
    refused([](Curator& c) { return c.edit(geneva, {{"topics", "[a", false}}); }, "is no list");
    refused(
        [](Curator& c) {
            return c.add(geneva, {{"place", "Bonn", false}});
        },
        "is there already");
    refused([](Curator& c) { return c.accept("2022-01-10-geneva-usa-rus"); },
            "did you mean '" + geneva + "'");
    refused(
        [](Curator& c) {
            return c.split(geneva, {"a.txt", "b.txt"});
        },
        "nothing would be left");
    refused([](Curator& c) { return c.split(geneva, {"c.txt"}); }, "did you mean");
    refused([](Curator&) -> Text { throw Error("as it was"); }, "as it was");
}

TEST_CASE("several verdicts are one change; entries that go do not shift those that stay") {
    Desk desk;
    desk.yaml = "detente: 1\nevents:\n  - id: " + geneva + "\n  - id: " + brussels +
                " # B\n  - id: " + vienna + "\n";
    desk.decide([](Curator& c) {
        c.reject(geneva, "");
        c.reject(vienna, "");
        return c.edit(brussels, {{"outcome", "x", false}});
    });
    CHECK_THAT(desk.yaml, Catch::StartsWith("detente: 1\nevents:\n  - id: " + brussels +
                                            " # B\n    outcome: x\nrejected:\n  - id: " + geneva));
}

TEST_CASE("no change of the articles changes or loses what a person wrote") {
    const auto all = documents();
    Desk desk;
    desk.decide([](Curator& c) {
        return c.edit(geneva, {{"outcome", "Nothing", false}, {"place", "Versoix", false}});
    });
    desk.decide([](Curator& c) {
        return c.edit(brussels,
                      {{"when", "2022-01-11", false}, {"parties", "NATO,RUS,FIN", false}});
    });
    desk.decide([](Curator& c) {
        return c.edit(vienna, {{"status", "cancelled", false}, {"title", "A title", false}});
    });
    std::vector<Documents> worlds;
    for (std::size_t i = 0; i < all.size(); ++i) {
        worlds.push_back(all);  // gone
        worlds.back().erase(worlds.back().begin() + static_cast<std::ptrdiff_t>(i));
        worlds.push_back(all);  // changed: other words, another day
        for (auto& told : worlds.back()[i].meetings) {
            told.evidence[0].quote = "Now it reads: " + told.evidence[0].quote;
            told.when = Edtf::of(*told.when->earliest() + date::days(1));
            told.place = "Zagreb";
        }
        worlds.push_back(all);  // one more that tells it otherwise
        worlds.back().push_back(all[i]);
        worlds.back().back().doc = "c.txt";
        for (auto& told : worlds.back().back().meetings) {
            told.evidence[0].doc = "c.txt";
            told.status = Status::cancelled;
        }
    }
    worlds.emplace_back();  // all gone
    for (const auto& world : worlds) {
        desk.candidates = merge_documents(world);
        const auto result = curate(desk.candidates, parse_timeline_file(desk.yaml, "t.yaml").file);
        const auto find = [&](const std::string& id) {
            const auto* entry = result.timeline.find_meeting(id);
            REQUIRE(entry);
            return entry->meeting;
        };
        CHECK(find(geneva).outcome == "Nothing");
        CHECK(find(geneva).place == "Versoix");
        CHECK(to_string(*find(brussels).when) == "2022-01-11");
        CHECK(find(brussels).parties == std::vector<std::string>{"NATO", "RUS", "FIN"});
        CHECK(find(vienna).status == Status::cancelled);
        CHECK(find(vienna).title == "A title");
    }
}
