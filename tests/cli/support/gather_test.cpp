// SPDX-License-Identifier: MIT
#include "cli/support/gather.hpp"

#include "tests/catch.hpp"

using namespace detente;
using detente::cli::Copy;
using detente::cli::DocNames;
using detente::cli::StoryCopies;

namespace {

Document document(const std::string& doc, const std::string& text) {
    Document one;
    one.doc = doc;
    one.text = text;
    return one;
}

}  // namespace

TEST_CASE("documents keep their names unless another text has it") {
    DocNames names;
    std::vector<Problem> problems;
    const auto admit = [&](const std::string& doc, const std::string& text) -> std::string {
        auto one = document(doc, text);
        return names.admit(one, problems) ? one.doc : "";
    };
    CHECK(admit("a.txt", "first") == "a.txt");
    CHECK(admit("b.txt", "first") == "b.txt");
    CHECK(problems.empty());
    CHECK(admit("a.txt", "second") == "a.txt-2");
    CHECK(admit("a.txt", "third") == "a.txt-3");
    CHECK(problems.size() == 2);
    CHECK(problems[0].severity == Severity::warning);
    CHECK(admit("a.txt", "first").empty());
    CHECK(admit("a.txt", "second").empty());
    CHECK(problems.size() == 2);
}

TEST_CASE("a wire story in two papers is one source, unless its day says otherwise") {
    std::string text;
    for (int i = 0; i < 200; ++i) text += "word" + std::to_string(i * 7919 % 1009) + ' ';
    StoryCopies stories;
    std::vector<Copy> copies;
    const auto admit = [&](const std::string& doc, const std::string& published) {
        auto one = document(doc, text);
        one.published = published;
        one.publishers = {doc + " paper"};
        return stories.admit(one, copies);
    };
    CHECK(stories.admit(document("other", "Something else."), copies));
    CHECK(admit("first", "2022-01-10"));
    CHECK_FALSE(admit("second", "2022-01-12T08:00:00Z"));
    CHECK_FALSE(admit("undated", ""));
    CHECK(admit("a month later", "2022-02-10"));
    CHECK_FALSE(admit("its copy", "2022-02-11"));
    REQUIRE(copies.size() == 3);
    CHECK(copies[0].doc == "second");
    CHECK(copies[0].of == 1);
    CHECK(copies[0].publishers == std::vector<std::string>{"second paper"});
    CHECK(copies[2].of == 2);
}
