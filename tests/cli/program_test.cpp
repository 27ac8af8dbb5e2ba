// SPDX-License-Identifier: MIT
#include "cli/program.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <sstream>

#include "cli/commands.hpp"
#include "tests/catch.hpp"
#include "timelines/error.hpp"
#include "timelines/files.hpp"

using namespace detente;
using namespace detente::cli;

namespace {

struct Outcome {
    int code = 0;
    std::string out;
    std::string err;
};

Outcome call(std::vector<std::string> arguments, const std::string& input = {}) {
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    const int code = run_program(std::move(arguments), in, out, err);
    return {code, out.str(), err.str()};
}

}  // namespace

TEST_CASE("every command shows help with its usage and an example that calls it") {
    for (const auto& command : commands()) {
        const std::string name(command.name);
        const auto help = call({name, "--help"});
        CHECK(help.code == 0);
        CHECK(help.err.empty());
        CHECK_THAT(help.out, Catch::Contains("Usage: detente " + name));
        CHECK_THAT(help.out, Catch::Contains("Example:\n  "));
        CHECK_THAT(std::string(command.example), Catch::Contains("detente " + name));
        CHECK_THAT(call({"--help"}).out, Catch::Contains("  " + name + " "));
    }
}

TEST_CASE("docs/commands.md speaks of every command and every option") {
    const std::string page = read_file(DETENTE_SOURCE_DIR "/docs/commands.md");
    for (const auto& command : commands()) {
        AllOptions options;
        CLI::App app;
        command.add(app, options);
        const auto begin = page.find("## detente " + std::string(command.name) + "\n");
        INFO(command.name);
        REQUIRE(begin != page.npos);
        const auto section = page.substr(begin, page.find("\n## ", begin + 1) - begin);
        for (const CLI::Option* option : app.get_options())
            for (const auto& name : option->get_lnames())
                if (name != "help") CHECK_THAT(section, Catch::Contains("--" + name));
    }
}

TEST_CASE("wrong usage is exit code 2 and one sentence on standard error") {
    for (const std::vector<std::string>& arguments : {std::vector<std::string>{},
                                                      {"biuld"},
                                                      {"--colour"},
                                                      {"extract"},
                                                      {"extract", "--formt", "json", "a.txt"},
                                                      {"render", "--to", "bmp"},
                                                      {"build", "a", "b"}}) {
        const auto outcome = call(arguments);
        INFO(outcome.err);
        CHECK(outcome.code == 2);
        CHECK(outcome.out.empty());
        CHECK(std::count(outcome.err.begin(), outcome.err.end(), '\n') == 1);
        CHECK_THAT(outcome.err, Catch::StartsWith("detente: "));
        CHECK_THAT(outcome.err, Catch::Contains("--help"));
    }
}

TEST_CASE("a slip of the fingers gets the word that was meant") {
    CHECK_THAT(call({"biuld"}).err, Catch::Contains("did you mean 'build'?"));
    CHECK_THAT(call({"extract", "--formt=json", "a.txt"}).err,
               Catch::Contains("did you mean '--format'?"));
}

TEST_CASE("an unusable input is an Error with its name") {
    CHECK_THROWS_WITH(call({"extract", "no-such-file.txt"}), Catch::Contains("no-such-file.txt"));
}

TEST_CASE("standard input is an input") {
    const auto outcome = call({"read", "--published", "2022-01-10", "-"}, "They met in Geneva.\n");
    CHECK(outcome.code == 0);
    CHECK_THAT(outcome.out, Catch::Contains("They met in Geneva."));
    CHECK_THAT(outcome.out, Catch::Contains("\"published\":\"2022-01-10\""));
}
