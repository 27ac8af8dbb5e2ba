// SPDX-License-Identifier: MIT
#include "cli/support/progress.hpp"

#include <sstream>

#include "tests/catch.hpp"
#include "tests/scratch.hpp"

using namespace detente::cli;
using detente::tests::Scratch;

TEST_CASE("the bar fills with the share that is done") {
    CHECK(progress_line(7, std::nullopt) == "  7 documents");
    CHECK(progress_line(0, 10) == "  [..............................] 0 of 10 documents");
    CHECK(progress_line(5, 10) == "  [###############...............] 5 of 10 documents");
    CHECK(progress_line(10, 10) == "  [##############################] 10 of 10 documents");
    CHECK(progress_line(11, 10) == "  [##############################] 11 of 10 documents");
}

TEST_CASE("how many documents come is known of files that hold one each") {
    const Scratch scratch;
    const auto file = scratch.write("a/one.txt", "");
    scratch.write("a/deeper/two.html", "");
    CHECK(expected_documents({{file, "", "", ""}}) == 1U);
    CHECK(expected_documents({{scratch.folder(), "", "", ""}, {file, "", "", ""}}) == 3U);
    CHECK(expected_documents({{"-", "", "", ""}}) == std::nullopt);
    scratch.write("a/many.jsonl", "");
    CHECK(expected_documents({{scratch.folder(), "", "", ""}}) == std::nullopt);
}

TEST_CASE("nothing is shown where no terminal is") {
    std::ostringstream err;
    Progress progress(err, false, 2);
    progress.advance(1);
    progress.advance(1);
    progress.clear();
    CHECK(err.str().empty());
}
