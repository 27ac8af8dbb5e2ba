// SPDX-License-Identifier: MIT
// Every example and counter-example in engine/time/rules/patterns.txt does what it says.
#include <fstream>
#include <string>

#include "tests/catch.hpp"
#include "tests/engine/time/tagging.hpp"

namespace detente {
namespace {

constexpr std::string_view example_day = "2022-01-12";

/// "He left on [Monday=2022-01-10]." to the plain text and "Monday=2022-01-10;".
struct Example {
    std::string text;
    std::string wanted;
};

Example parse_example(const std::string& line) {
    Example result;
    bool inside = false;
    bool value = false;
    for (const char c : line) {
        if (c == '[') {
            inside = true;
            value = false;
        } else if (c == ']') {
            inside = false;
            result.wanted += ';';
        } else {
            value = value || (inside && c == '=');
            if (inside) result.wanted += c;
            if (!inside || !value) result.text += c;
        }
    }
    return result;
}

constexpr std::string_view story_mark = "(story) ";  ///< read without a publication day

std::string found_in(std::string_view text) {
    const bool story = text.starts_with(story_mark);
    if (story) text.remove_prefix(story_mark.size());
    const test::TaggedText tagged = test::tag(text, story ? "" : example_day);
    std::string found;
    for (const Timex& timex : tagged.timexes) {
        found += std::string(tagged.text.view(timex.first, timex.last)) + '=' + timex.value;
        if (!timex.mod.empty()) found += ' ' + timex.mod;
        found += ';';
    }
    return found;
}

TEST_CASE("the examples of the time rules are found and the counter-examples are not") {
    std::ifstream file(DETENTE_SOURCE_DIR "/engine/time/rules/patterns.txt");
    REQUIRE(file);
    std::string line;
    std::string rule;
    unsigned examples = 0;
    while (std::getline(file, line)) {
        if (line.rfind("rule ", 0) == 0) rule = line;
        if (line.empty() || (line[0] != '+' && line[0] != '-')) continue;
        const Example example = parse_example(line.substr(2));
        INFO(rule << "\n" << line);
        CHECK(found_in(example.text) == example.wanted);
        if (line[0] == '+') CHECK_FALSE(example.wanted.empty());
        ++examples;
    }
    CHECK(examples > 80);
}

}  // namespace
}  // namespace detente
