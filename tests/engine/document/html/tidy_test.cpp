// SPDX-License-Identifier: MIT
#include "engine/document/html/tidy.hpp"

#include "tests/catch.hpp"

using namespace detente;

TEST_CASE("comments, styles and scripts go, JSON-LD stays") {
    struct Row {
        std::string_view page, tidy;
    };
    const Row row = GENERATE(values<Row>({
        {"<p>a<!-- b -->c</p>", "<p>ac</p>"},
        {"<p>a<script>if (1 < 2) '</p>'</script>c", "<p>ac"},
        {"<STYLE>p { }</STYLE><p>a", "<p>a"},
        {"<script type=\"application/ld+json\">{}</script>",
         "<script type=\"application/ld+json\">{}</script>"},
        {"<a title=\"x > y\">a</a>", "<a title=\"x > y\">a</a>"},
        {"1 < 2", "1 < 2"},
        {"<p", "<p"},
        {"<!-- open", ""},
        {"", ""},
    }));
    CAPTURE(row.page);
    CHECK(tidy_html(row.page) == row.tidy);
}

TEST_CASE("tags beyond a depth are dropped, their text is not") {
    std::string page;
    for (int i = 0; i < 100'000; ++i) page += "<div>";
    page += "deep";
    const std::string tidy = tidy_html(page);
    CHECK(tidy.size() < 3000);
    CHECK(tidy.ends_with("deep"));
}

TEST_CASE("a page's own word on its encoding is found") {
    struct Row {
        std::string_view page, encoding;
    };
    const Row row = GENERATE(values<Row>({
        {"<meta charset=utf-8>", "utf-8"},
        {"<meta charset=\"windows-1251\">", "windows-1251"},
        {"<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=ISO-8859-2'>", "ISO-8859-2"},
        {"<meta name=a><meta charset='koi8-r'>", "koi8-r"},
        {"<p>charset=utf-8</p>", ""},
    }));
    CAPTURE(row.page);
    CHECK(declared_encoding(row.page) == row.encoding);
}
