// SPDX-License-Identifier: MIT
#include "timelines/json.hpp"

#include <simdjson.h>

#include <cmath>
#include <limits>
#include <random>

#include "tests/catch.hpp"

using namespace detente;

namespace {

std::string json_of(std::string_view text) {
    std::string out;
    append_json_string(out, text);
    return out;
}

template <typename Number>
std::string written(Number number) {
    std::string out;
    JsonWriter(out).value(number);
    return out;
}

std::string read_back(const std::string& json) {
    simdjson::dom::parser parser;
    return std::string(std::string_view(parser.parse("[" + json + "]").at(0)));
}

}  // namespace

TEST_CASE("strings are escaped as JSON asks") {
    struct Row {
        std::string_view text;
        std::string_view json;
    };
    using namespace std::string_view_literals;
    const Row rows[] = {
        {"", R"("")"},
        {"plain", R"("plain")"},
        {"a \"quoted\" word", R"("a \"quoted\" word")"},
        {"back\\slash", R"("back\\slash")"},
        {"tab\tline\nreturn\r", R"("tab\tline\nreturn\r")"},
        {"\b\f", R"("\b\f")"},
        {"\0\x01\x1f"sv, R"("\u0000\u0001\u001f")"},
        {"\x7f", "\"\x7f\""},
        {"Genève, Київ, 北京, 🕊", R"("Genève, Київ, 北京, 🕊")"},
        {"\xE2\x80\xA8 and \xE2\x80\xA9", R"("\u2028 and \u2029")"},
        {"\xE2\x80\xA7\xE2\x80\xAA", "\"\xE2\x80\xA7\xE2\x80\xAA\""},
        {"</script>", R"("</script>")"},
        {"0123456\"89abcdef\"", R"("0123456\"89abcdef\"")"},
    };
    for (const auto& row : rows) CHECK(json_of(row.text) == row.json);
}

TEST_CASE("bytes that are no UTF-8 become replacement characters") {
    struct Row {
        std::string_view text;
        int replacements;
        std::string_view rest;
    };
    const Row rows[] = {
        {"\x80", 1, ""},              // a continuation byte alone
        {"\xC0\xAF", 2, ""},          // an overlong slash
        {"\xC3", 1, ""},              // cut short at the end
        {"\xC3(", 1, "("},            // cut short by a letter
        {"\xE2\x82", 1, ""},          // two bytes of three are one mistake
        {"\xE2\x82x", 1, "x"},        //
        {"\xED\xA0\x80", 3, ""},      // a surrogate
        {"\xF0\x9F\x95", 1, ""},      // three bytes of four
        {"\xF4\x90\x80\x80", 4, ""},  // beyond U+10FFFF
        {"\xF5\x80", 2, ""},          //
        {"\xFF\xFE", 2, ""},          //
        {"\xE0\x80\xAF", 3, ""},      // overlong
    };
    for (const auto& row : rows) {
        std::string expected;
        for (int i = 0; i < row.replacements; ++i) expected += "\xEF\xBF\xBD";
        CHECK(read_back(json_of(row.text)) == expected + std::string(row.rest));
    }
}

TEST_CASE("every byte comes back at every place of a word") {
    for (int byte = 0; byte < 0x80; ++byte)
        for (std::size_t place = 0; place < 17; ++place) {
            std::string text(17, 'a');
            text[place] = static_cast<char>(byte);
            if (read_back(json_of(text)) != text) FAIL("byte " << byte << " at " << place);
        }
}

TEST_CASE("random bytes make valid JSON") {
    std::mt19937 random(3);
    simdjson::dom::parser parser;
    for (int i = 0; i < 5'000; ++i) {
        std::string text(random() % 40, ' ');
        for (char& c : text) c = static_cast<char>(random());
        const std::string json = "[" + json_of(text) + "]";
        if (parser.parse(json).error() != simdjson::SUCCESS) FAIL(json);
    }
}

TEST_CASE("numbers are as short as they can be and come back the same") {
    CHECK(written(0) == "0");
    CHECK(written(-7) == "-7");
    CHECK(written(std::numeric_limits<int>::min()) == "-2147483648");
    CHECK(written(std::numeric_limits<std::size_t>::max()) == "18446744073709551615");
    CHECK(written(0.1) == "0.1");
    CHECK(written(1.0) == "1");
    CHECK(written(0.87) == "0.87");
    CHECK(written(-1e-300) == "-1e-300");
    CHECK(written(std::nan("")) == "null");
    CHECK(written(std::numeric_limits<double>::infinity()) == "null");
    const double third = 1.0 / 3;
    CHECK(std::stod(written(third)) == third);
}

TEST_CASE("the writer puts commas where they belong") {
    std::string out;
    JsonWriter json(out);
    json.begin_object().field("a", 1).field("b", "x").key("c").begin_array();
    json.value(true).value(false).null().begin_object().end_object().begin_array().end_array();
    json.value("z").end_array().field("d", std::string("y")).field("e", std::string_view("w"));
    json.key("f").begin_object().field("g", 0.5).end_object().end_object();
    CHECK(out ==
          R"({"a":1,"b":"x","c":[true,false,null,{},[],"z"],"d":"y","e":"w","f":{"g":0.5}})");
}

TEST_CASE("empty fields are left out where asked") {
    std::string out;
    const std::vector<std::string> none;
    const std::vector<std::string> two{"USA", "RUS"};
    JsonWriter(out)
        .begin_object()
        .field_if("a", "")
        .field_if("b", none)
        .field("c", none)
        .field_if("d", "x")
        .field_if("e", two)
        .end_object();
    CHECK(out == R"({"c":[],"d":"x","e":["USA","RUS"]})");
}

TEST_CASE("keys are escaped too") {
    std::string out;
    JsonWriter(out).begin_object().field("a\"b", 1).end_object();
    CHECK(out == R"({"a\"b":1})");
}
