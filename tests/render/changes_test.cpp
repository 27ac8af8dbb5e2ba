// SPDX-License-Identifier: MIT
#include "render/changes.hpp"

#include "render/export/changes_note.hpp"
#include "render/export/note.hpp"
#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"

using namespace detente;
using test::has;

namespace {

Meeting talks(Status status, double confidence) {
    Meeting one = test::meeting("a", "2022-01-10", "Talks", {"RUS", "USA"}, status);
    one.confidence = confidence;
    one.evidence = {test::evidence("old.txt", "They will meet.")};
    return one;
}

Timeline before() {
    return test::timeline({talks(Status::planned, 0.5),
                           test::meeting("b", "2022-01-11", "Gone *dinner*", {"FRA"}),
                           test::meeting("c", "2022-01-12", "Same", {"DEU"})});
}

Timeline after() {
    Meeting held = talks(Status::held, 0.9);
    held.evidence.push_back(test::evidence("new.txt", "They met."));
    Meeting same = test::meeting("c", "2022-01-12", "Same", {"DEU"});
    same.confidence = 0.7;
    Meeting summit = test::meeting("d", "2022-01-13", "Summit", {"UKR"});
    summit.outcome = "A | deal";
    return test::timeline({held, same, summit});
}

std::vector<Source> sources() {
    Source source;
    source.doc = "new.txt";
    source.title = "Talks end";
    return {source};
}

}  // namespace

TEST_CASE("readers are not told how sure the machine was") {
    const Timeline old = before();
    const Timeline now = after();
    const Comparison all = compare(old, now);
    CHECK(all.changes.size() == 4);
    const Comparison told = for_readers(all);
    REQUIRE(told.changes.size() == 3);
    CHECK(told.changes[0].fields.size() == 2);
    CHECK(told.changes[0].fields[0].field == "status");
    CHECK(told.changes[0].fields[1].field == "sources");
}

TEST_CASE("of the sources those that came are named, by their titles") {
    const Timeline old = before();
    const Timeline now = after();
    const auto known = sources();
    Comparison comparison = for_readers(compare(old, now));
    comparison.sources = known;
    const MeetingChange& change = comparison.changes[0];
    const FieldDifference words = in_words(change.fields[1], change, comparison);
    CHECK(words.before.empty());
    CHECK(words.after == "Talks end");
}

TEST_CASE("actors, countries and linked meetings are called by their names") {
    Meeting first = test::meeting("a", "2022-01-10", "Round one", {"RUS"});
    Meeting second = test::meeting("b", "2022-01-12", "Round two", {"RUS"});
    const Timeline old = test::timeline({first, second});
    second.parties = {"RUS", "USA"};
    second.country = "CHE";
    second.follows = "a";
    const Timeline now = test::timeline({first, second});
    const Comparison comparison = compare(old, now);
    REQUIRE(comparison.changes.size() == 1);
    std::vector<std::string> words;
    for (const FieldDifference& field : comparison.changes[0].fields) {
        const auto told = in_words(field, comparison.changes[0], comparison);
        words.push_back(told.field + ": " + told.before + " > " + told.after);
    }
    CHECK(words == std::vector<std::string>{"parties: Russia > Russia, United States",
                                            "country:  > Switzerland", "follows:  > Round one"});
}

TEST_CASE("a note of changes lists what is new, changed and gone") {
    const Timeline old = before();
    const Timeline now = after();
    const auto known = sources();
    Comparison comparison = for_readers(compare(old, now));
    comparison.sources = known;
    CHECK(changes_note(comparison, "###", false) ==
          "### New\n\n"
          "- **13 January 2022** Summit (Held talks · Ukraine)\n"
          "  - outcome: A \\| deal\n"
          "\n### Changed\n\n"
          "- **10 January 2022** Talks (Held talks · Russia, United States)\n"
          "  - status: planned → held\n"
          "  - new sources: Talks end\n"
          "\n### Gone\n\n"
          "- **11 January 2022** Gone \\*dinner\\* (Held talks · France)\n");
    CHECK(has(changes_note(comparison, "##", true), "Ukraine) `d`\n"));
    CHECK(changes_note(compare(old, old), "##", true) == "Nothing changed.\n");
}

TEST_CASE("an id of one's own cannot end the code that it stands in") {
    const Timeline none = test::timeline({});
    const Timeline one = test::timeline({test::meeting("a`*b*", "", "T", {"RUS"})});
    CHECK(has(changes_note(compare(none, one), "##", true), "a\\`\\*b\\*\n"));
}

TEST_CASE("the briefing's note ends on what changed, before its sources") {
    const Timeline old = before();
    const Timeline now = after();
    Comparison comparison = for_readers(compare(old, now));
    comparison.since = "8 January 2022";
    Briefing briefing = test::briefing(now);
    briefing.sources = sources();
    CHECK_FALSE(has(note_of(briefing), "What changed"));
    briefing.since = &comparison;
    const std::string note = note_of(briefing);
    const auto key = note.find("## Key actors");
    const auto changed = note.find("## What changed since 8 January 2022\n\n### New\n");
    const auto listed = note.find("## Sources");
    CHECK(key < changed);
    CHECK(changed < listed);
    CHECK(listed != note.npos);
}
