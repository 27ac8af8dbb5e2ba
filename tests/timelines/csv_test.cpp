// SPDX-License-Identifier: MIT
#include "timelines/csv.hpp"

#include "tests/catch.hpp"

using namespace detente;

TEST_CASE("what a spreadsheet would take for a formula gets an apostrophe") {
    const std::pair<std::string_view, std::string_view> rows[] = {
        {"=1+1", "'=1+1"},
        {"+1", "'+1"},
        {"-1", "'-1"},
        {"@SUM(A1)", "'@SUM(A1)"},
        {"\t=1", "'=1"},
        {"\r=1", "'=1"},
        {"Talks; =1", "Talks; '=1"},
        {"Talks;=1", "Talks;'=1"},
        {"＝1", "'＝1"},
        {"US-Russia = talks", "US-Russia = talks"},
    };
    for (const auto& [text, field] : rows) CHECK(csv_field(text) == field);
}

TEST_CASE("a field is quoted only where it has to be, and stays on one line") {
    CHECK(csv_field("Geneva") == "Geneva");
    CHECK(csv_field("a, b") == "\"a, b\"");
    CHECK(csv_field("the \"talks\"") == "\"the \"\"talks\"\"\"");
    CHECK(csv_field(" one\r\n\ttwo ") == "one two");
    CHECK(csv_field("=\"a\",b") == "\"'=\"\"a\"\",b\"");
}

TEST_CASE("a line ends with CRLF, also where fields are empty") {
    CHECK(csv_line({"a", "", "b"}) == "a,,b\r\n");
    CHECK(csv_line({"", ""}) == ",\r\n");
}
