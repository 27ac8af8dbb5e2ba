// SPDX-License-Identifier: MIT
#include "engine/document/file_kind.hpp"

#include "tests/catch.hpp"

using namespace detente;
using namespace std::string_literals;

TEST_CASE("what no reader takes is told by its bytes, then by its name") {
    struct Row {
        std::string head, path, kind;
    };
    const Row row = GENERATE(values<Row>({
        {"\x89PNG\r\n\x1a\n...", "article.txt", "a PNG image"},
        {"\xff\xd8\xff\xe0", "x", "a JPEG image"},
        {"\x7f"
         "ELF",
         "x", "a program"},
        {"RIFF....WEBP", "x", "a sound, film or picture"},
        {"....ftypmp42", "x", "a film or a picture"},
        {"Some\0 words"s, "x.txt", "a binary file"},
        {"var a = 1;", "jquery.js", "a script"},
        {"body { color: red }", "style.CSS", "a style sheet"},
        {"<?xml version=\"1.0\"?>\n<!-- drawn -->\n<svg>", "x.txt", "an SVG image"},
        {"Talks in Geneva.", "article.txt", ""},
        {"Talks in Geneva.", "no-name", ""},
        {"<!doctype html><p>Talks", "page.html", ""},
        {"\xff\xfeG\0o\0 \0o\0n\0.\0.\0.\0"s, "utf16.txt", ""},
        {"", "empty.txt", ""},
    }));
    CAPTURE(row.path);
    CHECK(unreadable_kind(row.head, row.path) == row.kind);
}

TEST_CASE("what this program wrote is no article") {
    CHECK(is_own_file("detente: 1\n", "briefing/timeline.yaml"));
    CHECK(is_own_file(R"({"id": "2022-01-10-geneva", "evidence": [{"doc": "a"}]})",
                      "candidates.jsonl"));
    CHECK(is_own_file(R"({"doc": "a.txt", "sha256": "00"})", "sources.jsonl"));
    CHECK(is_own_file(R"({"doc": "a.txt", "quote": "On 3 May.", "time_text": "3 May"})",
                      "coverage.jsonl"));
    CHECK_FALSE(is_own_file(R"({"doc": "a", "text": "evidence\": and meetings"})", "docs.jsonl"));
    CHECK_FALSE(is_own_file("Talks in Geneva.", "a.txt"));
}
