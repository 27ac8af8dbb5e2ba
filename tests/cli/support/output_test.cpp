// SPDX-License-Identifier: MIT
#include "cli/support/output.hpp"

#include <sstream>

#include "tests/catch.hpp"
#include "tests/scratch.hpp"
#include "timelines/error.hpp"
#include "timelines/files.hpp"

using namespace detente;
using detente::cli::Output;
using detente::tests::Scratch;

namespace fs = std::filesystem;

namespace {

std::size_t files_in(const fs::path& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

}  // namespace

TEST_CASE("without a path the data go to standard output") {
    for (const char* path : {"", "-"}) {
        std::ostringstream out;
        Output output(path, out);
        output.stream() << "data";
        output.commit();
        CHECK(out.str() == "data");
    }
}

TEST_CASE("a file appears whole on commit, and not at all without it") {
    const Scratch scratch;
    const fs::path path = scratch.write("out.txt", "old");
    std::ostringstream out;
    {
        Output left(path.string(), out);
        left.stream() << "half";
    }
    CHECK(read_file(path) == "old");
    CHECK(files_in(scratch.folder()) == 1);
    Output output(path.string(), out);
    output.stream() << "new";
    CHECK(read_file(path) == "old");
    output.commit();
    CHECK(read_file(path) == "new");
    CHECK(files_in(scratch.folder()) == 1);
    CHECK(out.str().empty());
}

TEST_CASE("a link keeps pointing to the file that is written") {
    const Scratch scratch;
    const fs::path target = scratch.write("target.txt", "old");
    const fs::path link = scratch.folder() / "link.txt";
    fs::create_symlink(target, link);
    std::ostringstream out;
    Output output(link.string(), out);
    output.stream() << "new";
    output.commit();
    CHECK(fs::is_symlink(link));
    CHECK(read_file(target) == "new");
}

TEST_CASE("a folder or a missing folder as output is an error that says so") {
    const Scratch scratch;
    std::ostringstream out;
    CHECK_THROWS_WITH(Output(scratch.folder().string(), out), Catch::Contains("is a folder"));
    CHECK_THROWS_WITH(Output((scratch.folder() / "no" / "out.txt").string(), out),
                      Catch::Contains("cannot be written"));
}

TEST_CASE("a full device is noticed on commit") {
    std::ostringstream out;
    Output output("/dev/full", out);
    output.stream() << std::string(100000, 'x');
    CHECK_THROWS_WITH(output.commit(), Catch::Contains("disk full"));
}
