// SPDX-License-Identifier: MIT
#include "engine/document/read.hpp"

#include "tests/engine/document/reading.hpp"

using namespace detente;
using namespace detente::test;

TEST_CASE("a folder is read sorted by path, what no reader knows is counted") {
    const Folder folder;
    folder.write("b.txt", "Talks were held.");
    folder.write("a/z.html", "<html><body><p>Talks were held in Geneva.</p></body></html>");
    folder.write("a/logo.png", "\x89PNG\r\n\x1a\n");
    folder.write(".hidden", "Not an article.");
    const Read read = folder.read();
    REQUIRE(read.documents.size() == 2);
    CHECK(read.documents[0].doc == "a/z.html");
    CHECK(read.documents[1].doc == "b.txt");
    CHECK(read.report.documents == 2);
    CHECK(read.report.skipped == 1);
}

TEST_CASE("a picture named itself is an error that says what it is") {
    const Folder folder;
    folder.write("a.txt", "\x89PNG\r\n\x1a\n");
    CHECK_THAT(folder.read("a.txt").error, Catch::Contains("a PNG image"));
}

TEST_CASE("what is given for an input wins over what the input says") {
    const Folder folder;
    const auto path = folder.write("a.txt", "---\npublished: 2022-01-10\n---\nTalks were held.");
    const Read read = read_all({Input{path, "desk/", "2022-02-01", "Own note"}});
    REQUIRE(read.documents.size() == 1);
    const Document& document = read.documents.front();
    CHECK(document.doc == "desk/a.txt");
    CHECK(document.published == "2022-02-01");
    CHECK(document.published_from == "given");
    CHECK(document.publishers == std::vector<std::string>{"Own note"});
}

TEST_CASE("standard input is read for what it is") {
    CHECK(read_stdin("Talks were held.").documents.at(0).text == "Talks were held.");
    CHECK(read_stdin(R"({"doc": "a", "text": "Talks"})").documents.at(0).doc == "a");
    CHECK(read_stdin("<!doctype html><title>Talks</title><p>They met.").documents.at(0).title ==
          "Talks");
}
