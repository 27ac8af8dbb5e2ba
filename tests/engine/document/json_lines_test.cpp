// SPDX-License-Identifier: MIT
#include "engine/document/json_lines.hpp"

#include "tests/engine/document/reading.hpp"

using namespace detente;
using namespace detente::test;

TEST_CASE("a line of JSON is taken as it is") {
    const Read read = read_stdin(
        R"({"doc": "a", "title": "Talks", "published": "2022-01-10T18:42:00+01:00", "url": "https://x.example/a",)"
        R"( "publishers": ["One", "Two"], "language": "en", "text": " They met.\r\n"})");
    REQUIRE(read.documents.size() == 1);
    const Document& document = read.documents.front();
    CHECK(document.doc == "a");
    CHECK(document.title == "Talks");
    CHECK(document.published == "2022-01-10T18:42:00+01:00");
    CHECK(document.published_day() == parse_day("2022-01-10"));
    CHECK(document.published_from == "given");
    CHECK(document.published_confidence == 1);
    CHECK(document.publishers == std::vector<std::string>{"One", "Two"});
    CHECK(document.text == " They met.\r\n");
}

TEST_CASE("a line that is no document is told with its number, the rest is read") {
    struct Row {
        std::string_view line, message;
    };
    const Row row = GENERATE(values<Row>({
        {"{\"doc\": ", "not JSON"},
        {"[1, 2]", "not a JSON object"},
        {R"({"doc": "a"})", "neither \"text\" nor \"path\""},
        {R"({"doc": 5, "text": "x"})", "\"doc\" is not a string"},
        {R"({"path": "no-such-file.txt"})", "no-such-file.txt"},
    }));
    CAPTURE(row.line);
    const Folder folder;
    folder.write("docs.jsonl",
                 "{\"text\": \"one\"}\n" + std::string(row.line) + "\n\n{\"text\": \"two\"}\n");
    const Read read = folder.read("docs.jsonl");
    REQUIRE(read.report.problems.size() == 1);
    CHECK(read.report.problems[0].location.line == 2);
    CHECK_THAT(read.report.problems[0].message, Catch::Contains(std::string(row.message)));
    REQUIRE(read.documents.size() == 2);
    CHECK(read.documents[1].doc == "docs.jsonl:4");
}

TEST_CASE("a publication day that is none is told and left out") {
    const Read read = read_stdin(R"({"text": "They met.", "published": "last Monday"})");
    REQUIRE(read.documents.size() == 1);
    CHECK(read.documents[0].published.empty());
    CHECK(read.report.problems.size() == 1);
}

TEST_CASE("a path is relative to the file that names it, and the line wins over the file") {
    const Folder folder;
    folder.write("pages/a.html",
                 "<html><head><title>On the page</title><meta property='article:published_time' "
                 "content='2022-01-09'></head><body><p>They met.</p></body></html>");
    folder.write("docs.jsonl", R"({"doc": "a", "title": "In the line", "path": "pages/a.html"})");
    const Read read = folder.read("docs.jsonl");
    REQUIRE(read.documents.size() == 1);
    CHECK(read.documents[0].title == "In the line");
    CHECK(read.documents[0].published == "2022-01-09");
    CHECK(read.documents[0].text == "They met.");
}

TEST_CASE("what read wrote is read again to the same") {
    const Document first =
        read_bytes("GENEVA, Jan 10, 2022 (Agency) - They met.\n\nIt was short.", "a");
    const Read again = read_stdin(to_json(first));
    REQUIRE(again.documents.size() == 1);
    CHECK(to_json(again.documents[0]) == to_json(first));
}

TEST_CASE("blocks that do not fit the text are found anew") {
    const Read read = read_stdin(
        R"({"text": "Short.", "blocks": [{"kind": "paragraph", "begin": 2, "end": 99}]})");
    REQUIRE(read.documents.size() == 1);
    CHECK(read.documents[0].blocks == find_blocks("Short."));
}
