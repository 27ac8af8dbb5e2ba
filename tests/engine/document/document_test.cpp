// SPDX-License-Identifier: MIT
#include "engine/document/document.hpp"

#include "tests/catch.hpp"

using namespace detente;

TEST_CASE("a document's day is that of its own zone") {
    Document document;
    document.published = "2022-01-10T23:30:00-05:00";
    CHECK(document.published_day() == parse_day("2022-01-10"));
    document.published = "2022-01-10";
    CHECK(document.published_day() == parse_day("2022-01-10"));
    document.published = "";
    CHECK_FALSE(document.published_day());
    document.published = "2022-01-10x";
    CHECK_FALSE(document.published_day());
}

TEST_CASE("a document is one line of JSON, and what is not known is left out") {
    Document document;
    document.doc = "a";
    document.text = "Talks \"open\"\n";
    document.blocks = {{BlockKind::heading, 0, 12}};
    CHECK(to_json(document) == R"({"doc":"a","published":null,"text":"Talks \"open\"\n",)"
                               R"("blocks":[{"kind":"heading","begin":0,"end":12}]})");
}
