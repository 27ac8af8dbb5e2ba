// SPDX-License-Identifier: MIT
#include "timelines/records.hpp"

#include <random>

#include "tests/catch.hpp"
#include "timelines/error.hpp"

using namespace detente;

namespace {

/// Every field holds something.
Meeting full_meeting() {
    Meeting meeting;
    meeting.id = "2022-01-12-brussels-nato-rus";
    meeting.when = *parse_edtf("2022-01-12");
    meeting.when_from = WhenFrom::publication;
    meeting.status = Status::postponed;
    meeting.kind = Kind::session;
    meeting.title = "NATO-Russia Council";
    meeting.parties = {"NATO", "RUS"};
    meeting.people = {"Jens Stoltenberg"};
    meeting.hosts = {"NATO"};
    meeting.mediators = {"CHE"};
    meeting.place = "Brussels";
    meeting.country = "BEL";
    meeting.venue = "NATO headquarters";
    meeting.topics = {"arms control"};
    meeting.outcome = "Agreed to meet again";
    meeting.series = "nato-russia-council";
    meeting.round = 3;
    meeting.part_of = "january-week";
    meeting.follows = "2022-01-10-geneva-rus-usa";
    meeting.moved_from = *parse_edtf("2022-01-11");
    meeting.confidence = 0.87;
    meeting.evidence = {{.doc = "a.txt",
                         .begin = 10,
                         .end = 52,
                         .in_title = true,
                         .quote = "The council met on Wednesday.",
                         .time_text = "on Wednesday",
                         .published = "2022-01-13",
                         .when = "2022-01-12",
                         .status = Status::held,
                         .place = "Brussels",
                         .parties = {"NATO"}}};
    meeting.conflicts = {{"place", {{"Brussels", {"a.txt", "b.txt"}}, {"Mons", {"c.txt"}}}}};
    return meeting;
}

const std::string nasty[] = {
    "",
    "\"quoted\" and \\slashed\\",
    "line\nbreak\ttab\rreturn",
    std::string("nul\0inside", 10),
    "\x01\x1f\x7f",
    "Київ 北京 🕊 Genève",
    "\xE2\x80\xA8\xE2\x80\xA9",
    "</script><!--",
    "{\"id\":1}",
    "\xEF\xBF\xBD",
    std::string(5'000, 'x'),
};

Meeting random_meeting(std::mt19937& random, std::size_t number) {
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    const auto text = [&] { return nasty[below(std::size(nasty))]; };
    const auto texts = [&] {
        std::vector<std::string> items(below(4));
        for (auto& item : items) item = text();
        return items;
    };
    constexpr const char* dates[] = {"2022-01-10", "2014", "2021-22~", "2022-01-10/..", "/2014?"};
    const auto date = [&]() -> std::optional<Edtf> {
        if (below(4) == 0) return std::nullopt;
        return *parse_edtf(dates[below(std::size(dates))]);
    };
    Meeting meeting;
    meeting.id = std::to_string(number) + text();
    meeting.when = date();
    meeting.when_from = below(2) == 0 ? WhenFrom::text : WhenFrom::publication;
    meeting.status = status_names[below(status_names.size())].value;
    meeting.kind = kind_names[below(kind_names.size())].value;
    for (auto* const field :
         {&meeting.title, &meeting.place, &meeting.country, &meeting.venue, &meeting.outcome,
          &meeting.series, &meeting.part_of, &meeting.follows})
        *field = text();
    for (auto* const field :
         {&meeting.parties, &meeting.people, &meeting.hosts, &meeting.mediators, &meeting.topics})
        *field = texts();
    meeting.round = static_cast<int>(below(9));
    meeting.moved_from = date();
    meeting.confidence = static_cast<double>(below(101)) / 100;
    for (std::size_t i = below(3); i > 0; --i)
        meeting.evidence.push_back(
            {text(), below(99), 99 + below(99), below(2) == 0, text(), text(), text(), text(),
             below(2) == 0 ? std::optional(Status::planned) : std::nullopt, text(), texts()});
    for (std::size_t i = below(3); i > 0; --i)
        meeting.conflicts.push_back({text(), {{text(), texts()}, {text(), texts()}}});
    return meeting;
}

std::string candidates_error(const std::string& text) {
    try {
        read_candidates(text, "candidates.jsonl");
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

}  // namespace

TEST_CASE("a meeting with every field is written in the documented order") {
    CHECK(to_json(full_meeting()) ==
          R"({"id":"2022-01-12-brussels-nato-rus","when":"2022-01-12","when_from":"publication",)"
          R"("status":"postponed","kind":"session","title":"NATO-Russia Council",)"
          R"("parties":["NATO","RUS"],"people":["Jens Stoltenberg"],"hosts":["NATO"],)"
          R"("mediators":["CHE"],"place":"Brussels","country":"BEL","venue":"NATO headquarters",)"
          R"("topics":["arms control"],"outcome":"Agreed to meet again",)"
          R"("series":"nato-russia-council","round":3,"part_of":"january-week",)"
          R"("follows":"2022-01-10-geneva-rus-usa","moved_from":"2022-01-11","confidence":0.87,)"
          R"("evidence":[{"doc":"a.txt","begin":10,"end":52,)"
          R"("quote":"The council met on Wednesday.","time_text":"on Wednesday","in":"title",)"
          R"("published":"2022-01-13","when":"2022-01-12","status":"held","place":"Brussels",)"
          R"("parties":["NATO"]}],"conflicts":[{"field":"place","values":[{"value":"Brussels",)"
          R"("docs":["a.txt","b.txt"]},{"value":"Mons","docs":["c.txt"]}]}]})");
}

TEST_CASE("a bare meeting keeps the fields that readers count on") {
    Meeting meeting;
    meeting.id = "undated";
    meeting.confidence = 0.123456;
    CHECK(to_json(meeting) == R"({"id":"undated","when":null,"when_from":"text","status":"held",)"
                              R"("kind":"talks","title":"","parties":[],"people":[],)"
                              R"("place":null,"confidence":0.12,"evidence":[]})");
}

TEST_CASE("a document's meetings are one line") {
    DocumentMeetings document{"a.txt", "", {}};
    CHECK(to_json(document) == R"({"doc":"a.txt","published":null,"meetings":[]})");
    document.published = "2022-01-13";
    document.meetings = {full_meeting(), full_meeting()};
    CHECK(to_json(document) == R"({"doc":"a.txt","published":"2022-01-13","meetings":[)" +
                                   to_json(full_meeting()) + "," + to_json(full_meeting()) + "]}");
}

TEST_CASE("a meeting with every field is read back the same") {
    const auto read = read_candidates(to_json(full_meeting()) + "\n", "candidates.jsonl");
    REQUIRE(read.size() == 1);
    CHECK(read[0] == full_meeting());
}

TEST_CASE("meetings of every kind, with nasty words, are read back the same") {
    std::mt19937 random(12);
    std::vector<Meeting> meetings;
    std::string lines;
    for (std::size_t i = 0; i < 300; ++i) {
        meetings.push_back(random_meeting(random, i));
        lines += to_json(meetings.back()) + '\n';
    }
    const auto read = read_candidates(lines, "candidates.jsonl");
    REQUIRE(read.size() == meetings.size());
    for (std::size_t i = 0; i < read.size(); ++i)
        if (!(read[i] == meetings[i])) FAIL(to_json(meetings[i]));
}

TEST_CASE("sources are written and read back the same") {
    Source bare;
    bare.doc = "note.txt";
    const Source full{.doc = "a \"b\".html",
                      .title = "Talks in Geneva",
                      .publishers = {"Own note", "Desk"},
                      .url = "https://example.org/a?b=c&d",
                      .published = "2022-01-10T09:00:00+01:00",
                      .published_from = "json-ld",
                      .sha256 = "ba78"};
    CHECK(to_json(bare) == R"({"doc":"note.txt","title":"","publishers":[],"url":null,)"
                           R"("published":null,"published_from":null,"sha256":""})");
    const auto read = read_sources(to_json(bare) + "\n" + to_json(full), "sources.jsonl");
    CHECK(read == std::vector<Source>{bare, full});
}

TEST_CASE("empty lines, Windows line ends and a byte order mark are passed over") {
    const auto read =
        read_candidates("\xEF\xBB\xBF\n{\"id\":\"a\"}\r\n \t\r\n\n{\"id\":\"b\"}", "c.jsonl");
    REQUIRE(read.size() == 2);
    CHECK(read[1].id == "b");
    CHECK(read_candidates("", "c.jsonl").empty());
    CHECK(read_candidates("\n\n", "c.jsonl").empty());
}

TEST_CASE("a confidence has two decimals, written or read") {
    const auto read = read_candidates(R"({"id":"a","confidence":0.8749999})", "c.jsonl");
    REQUIRE(read.size() == 1);
    CHECK(read[0].confidence == 0.87);
    CHECK(read_candidates(to_json(read[0]), "c.jsonl") == read);
}

TEST_CASE("unknown fields and nulls are passed over") {
    const auto read = read_candidates(
        R"({"id":"a","mood":{"tense":[true]},"place":null,"parties":null,"round":null})",
        "c.jsonl");
    REQUIRE(read.size() == 1);
    Meeting expected;
    expected.id = "a";
    CHECK(read[0] == expected);
}

TEST_CASE("a bad line is told with its file, line and reason") {
    struct Row {
        const char* line;
        const char* message;
    };
    const Row rows[] = {
        {"{\"id\":\"b\"", "the line is not JSON, or cut short"},
        {"{\"id\":\"b\"} x", "the line is not JSON"},
        {"no json", "the line is not JSON"},
        {"{\"id\":\"\xFF\"}", "the line is not UTF-8"},
        {"[]", "expected an object, found []"},
        {"{}", "\"id\" is missing"},
        {R"({"id":""})", "\"id\" is missing"},
        {R"({"id":7})", "id: expected a text, found 7"},
        {R"({"id":"a"})", "id: \"a\" is already on line 1; remove one of them"},
        {R"({"id":"b","status":"done"})",
         "status: expected one of held, planned, proposed, cancelled, postponed, found \"done\""},
        {R"({"id":"b","kind":"dinner"})",
         "kind: expected one of talks, summit, visit, call, session, signing, found \"dinner\""},
        {R"({"id":"b","when_from":"x"})", "when_from: expected one of text, publication"},
        {R"({"id":"b","when":"10 May"})", "when: \"10 May\" is no date: a date begins with"},
        {R"({"id":"b","when":2022})", "when: expected a date as text, found 2022"},
        {R"({"id":"b","moved_from":"2022-02-30"})", "moved_from: \"2022-02-30\" is no date"},
        {R"({"id":"b","parties":"USA"})", "parties: expected a list, found \"USA\""},
        {R"({"id":"b","parties":["USA",7]})", "parties: entry 2: expected a text, found 7"},
        {R"({"id":"b","confidence":2})", "confidence: expected a number from 0 to 1, found 2"},
        {R"({"id":"b","confidence":"high"})", "confidence: expected a number from 0 to 1"},
        {R"({"id":"b","round":-1})", "round: expected a whole number of 0 or more, found -1"},
        {R"({"id":"b","round":1e9})", "round: expected a whole number"},
        {R"({"id":"b","round":99999999999})", "round: expected the number of a round"},
        {R"({"id":"b","evidence":[{},{"begin":"x"}]})",
         "evidence: entry 2: begin: expected a whole"},
        {R"({"id":"b","evidence":[{"begin":9,"end":3}]})", "evidence: entry 1: end: 3 is before"},
        {R"({"id":"b","evidence":[{"in":"body"}]})", "in: expected one of title, text"},
        {R"({"id":"b","evidence":[{"status":"x"}]})", "evidence: entry 1: status: expected one of"},
        {R"({"id":"b","conflicts":[{"values":[{"docs":[{}]}]}]})",
         "conflicts: entry 1: values: entry 1: docs: entry 1: expected a text, found {}"},
        {R"({"id":["a very long list that nobody wants to see in full","x"]})",
         "found [\"a very long list that nobody wants ..."},
    };
    for (const auto& row : rows) {
        INFO(row.line);
        const std::string message = candidates_error("{\"id\":\"a\"}\n\n" + std::string(row.line));
        CHECK_THAT(message, Catch::StartsWith("candidates.jsonl:3: "));
        CHECK_THAT(message, Catch::Contains(row.message));
    }
}

TEST_CASE("no cut of a good file crashes the reader") {
    const std::string line = to_json(full_meeting());
    for (std::size_t size = 1; size < line.size(); ++size)
        if (candidates_error(line.substr(0, size)).empty()) FAIL(line.substr(0, size));
}
