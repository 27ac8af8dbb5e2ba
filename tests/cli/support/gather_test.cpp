// SPDX-License-Identifier: MIT
#include "cli/support/gather.hpp"

#include "tests/catch.hpp"

using namespace detente;
using detente::cli::DocNames;

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
