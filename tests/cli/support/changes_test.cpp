// SPDX-License-Identifier: MIT
#include "cli/support/changes.hpp"

#include "tests/catch.hpp"

using namespace detente;
using detente::cli::Changes;
using detente::cli::changes;

namespace {

Meeting meeting(const std::string& id, const std::string& when, const std::string& doc,
                const std::string& quote, Status status = Status::held) {
    Meeting one;
    one.id = id;
    one.when = *parse_edtf(when);
    one.status = status;
    Evidence evidence;
    evidence.doc = doc;
    evidence.quote = quote;
    one.evidence = {evidence};
    return one;
}

const Meeting geneva = meeting("2022-01-10-geneva", "2022-01-10", "a.txt", "They met in Geneva.");
const Meeting vienna = meeting("2022-01-13-vienna", "2022-01-13", "b.txt", "Vienna followed.");

}  // namespace

TEST_CASE("the same candidates are no change, in whatever order") {
    CHECK(changes({geneva, vienna}, {vienna, geneva}).empty());
    CHECK(in_words(changes({geneva}, {geneva})).empty());
}

TEST_CASE("what has no counterpart is new or gone") {
    const auto found = changes({geneva}, {vienna});
    CHECK(found.added == std::vector<std::string>{vienna.id});
    CHECK(found.gone == std::vector<std::string>{geneva.id});
    CHECK(found.redated.empty());
}

TEST_CASE("the same sentence with another date is re-dated, with the same date renamed") {
    const auto later = meeting("2022-01-11-geneva", "2022-01-11", "a.txt", "They met in Geneva.");
    CHECK(changes({geneva}, {later}).redated == std::vector<Changes::Pair>{{geneva.id, later.id}});
    const auto named =
        meeting("2022-01-10-geneva-rus", "2022-01-10", "a.txt", "They met in Geneva.");
    const auto found = changes({geneva, vienna}, {named, vienna});
    CHECK(found.renamed == std::vector<Changes::Pair>{{geneva.id, named.id}});
    CHECK(found.added.empty());
    CHECK(found.gone.empty());
}

TEST_CASE("the same sentence in another document ties nothing") {
    const auto other = meeting("2022-01-11-geneva", "2022-01-11", "z.txt", "They met in Geneva.");
    CHECK(changes({geneva}, {other}).redated.empty());
}

TEST_CASE("one old meeting ties to one new meeting only") {
    const auto one = meeting("2022-01-11-geneva", "2022-01-11", "a.txt", "They met in Geneva.");
    const auto two = meeting("2022-01-12-geneva", "2022-01-12", "a.txt", "They met in Geneva.");
    const auto found = changes({geneva}, {one, two});
    CHECK(found.redated.size() == 1);
    CHECK(found.added == std::vector<std::string>{two.id});
}

TEST_CASE("another status under the same id is told") {
    auto cancelled = geneva;
    cancelled.status = Status::cancelled;
    CHECK(in_words(changes({geneva}, {cancelled})) ==
          std::vector<std::string>{"1 of another status: 2022-01-10-geneva held -> cancelled"});
}

TEST_CASE("ten are named, the rest is counted") {
    std::vector<Meeting> many;
    for (int i = 10; i < 25; ++i)
        many.push_back(meeting("m" + std::to_string(i), "2022-01-10", "a.txt", std::to_string(i)));
    const auto lines = in_words(changes({}, many));
    REQUIRE(lines.size() == 1);
    CHECK(lines[0] == "15 new: m10, m11, m12, m13, m14, m15, m16, m17, m18, m19 and 5 more");
}

TEST_CASE("entries that find a candidate, or lose theirs, are told") {
    const auto parsed = parse_timeline_file(
        "detente: 1\ntitle: Talks\nevents:\n  - id: 2022-01-10-geneva\n    outcome: none\n"
        "  - id: summit\n    when: 2022-01-20\n    parties: [DEU, USA]\n"
        "rejected:\n  - {id: 2022-01-13-vienna, why: another matter}\n",
        "timeline.yaml");
    REQUIRE(parsed.problems.empty());
    const auto ties = [&](const std::vector<Meeting>& before, const std::vector<Meeting>& after) {
        Changes found;
        compare_ties(found, parsed.file, curate(before, parsed.file), curate(after, parsed.file));
        return found;
    };
    CHECK(ties({geneva, vienna}, {geneva, vienna}).empty());
    const auto found = ties({vienna}, {geneva});
    CHECK(found.tied == std::vector<Changes::Pair>{{geneva.id, geneva.id}});
    CHECK(found.untied == std::vector<std::string>{"the rejection of 2022-01-13-vienna"});
    CHECK(in_words(found) ==
          std::vector<std::string>{
              "1 of timeline.yaml newly tied: 2022-01-10-geneva -> 2022-01-10-geneva",
              "1 of timeline.yaml not tied any more: the rejection of 2022-01-13-vienna"});
}
