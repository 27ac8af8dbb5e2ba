// SPDX-License-Identifier: MIT
#include "engine/document/encoding.hpp"

#include "tests/catch.hpp"

using namespace detente;
using namespace std::string_literals;

TEST_CASE("bytes of any encoding come out as UTF-8") {
    struct Row {
        std::string bytes, declared, text;
    };
    const Row row = GENERATE(values<Row>({
        {"", "", ""},
        {"Genève", "", "Genève"},
        {"\xef\xbb\xbfGenève", "", "Genève"},
        {"Gen\xe8ve", "iso-8859-1", "Genève"},
        {"\x93talks\x94", "ISO-8859-1", "“talks”"},  // browsers take Latin-1 for windows-1252
        {"\xa3\xf3"
         "d\x9f",
         "windows-1250", "Łódź"},
        {"\xcc\xee\xf1\xea\xe2\xe0", "windows-1251", "Москва"},
        {"Gen\xe8ve", "no-such-encoding", "Genève"},
        {"Genève", "iso-8859-1", "Genève"},  // the page's word against what the bytes are
        {"Genève and Zürich and Gen\xe8ve", "utf-8", "Genève and Zürich and Genève"},
        {"\xff\xfeG\0e\0n\0\xe8\0v\0e\0"s, "", "Genève"},
        {"\xfe\xff\0G\0e\0n\0\xe8\0v\0e"s, "", "Genève"},
        {"G\0e\0n\0e\0v\0a\0 \0t\0a\0l\0k\0s\0"s, "", "Geneva talks"},
        {"\xff\xfe\0\0G\0\0\0o\0\0\0"s, "", "Go"},
    }));
    CAPTURE(row.bytes, row.declared);
    CHECK(to_utf8(row.bytes, row.declared) == row.text);
}

TEST_CASE("whatever the bytes, the result is UTF-8") {
    for (int byte = 0; byte < 256; ++byte) {
        const std::string bytes = "a"s + static_cast<char>(byte) + "b" + static_cast<char>(byte);
        CAPTURE(byte);
        CHECK(is_utf8(to_utf8(bytes)));
        CHECK(is_utf8(to_utf8(bytes, "shift_jis")));
    }
}

TEST_CASE("a text that is not declared is guessed by its letters") {
    const std::string koi8 =  // "Ministers spoke in Moscow on Monday", in KOI8-R
        "\xed\xc9\xce\xc9\xd3\xd4\xd2\xd9 \xc9\xce\xcf\xd3\xd4\xd2\xc1\xce\xce\xd9\xc8 "
        "\xc4\xc5\xcc "
        "\xd0\xd2\xcf\xd7\xc5\xcc\xc9 \xd0\xc5\xd2\xc5\xc7\xcf\xd7\xcf\xd2\xd9 \xd7 "
        "\xed\xcf\xd3\xcb\xd7\xc5 \xd7 \xd0\xcf\xce\xc5\xc4\xc5\xcc\xd8\xce\xc9\xcb";
    CHECK(to_utf8(koi8).starts_with("Министры иностранных дел"));
}
