// SPDX-License-Identifier: MIT
#include "render/xml.hpp"

#include "tests/catch.hpp"

using namespace detente;

TEST_CASE("no text can become markup and no forbidden character stays") {
    struct Case {
        std::string_view text, escaped;
    };
    using namespace std::string_view_literals;
    const Case cases[] = {{"plain é 和", "plain é 和"},
                          {"<a href=\"x\">'&'", "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;"},
                          {"a\0b\x01\x1F\x7F c"sv, "ab c"},
                          {"\xEF\xBF\xBE\xEF\xBF\xBF", ""},
                          {"\xC2\x80x", "x"},
                          {"\xFF", "\xEF\xBF\xBD"},
                          {"\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"}};
    for (const Case& row : cases) CHECK(escaped(row.text) == row.escaped);
}

TEST_CASE("anchors have no blanks and their fragments are plain ASCII") {
    CHECK(anchor("2022-01-10 a\tb") == "2022-01-10_a_b");
    CHECK(fragment("2022-01-10-genève-%\"<") == "2022-01-10-gen%C3%A8ve-%25%22%3C");
}

TEST_CASE("numbers are short and have a point") {
    CHECK(number(1.0) == "1");
    CHECK(number(-0.001) == "0");
    CHECK(number(12.5) == "12.5");
    CHECK(number(1234.567) == "1234.57");
    CHECK(number(100) == "100");
}
