// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"

#include <array>

namespace detente::cli {
namespace {

template <auto member, auto add_options>
constexpr Command command(std::string_view name, std::string_view description,
                          std::string_view example) {
    return {name, description, example,
            [](CLI::App& app, AllOptions& options) { add_options(app, options.*member); },
            [](const AllOptions& options, std::istream& in, std::ostream& out, std::ostream& err) {
                return run(options.*member, in, out, err);
            }};
}

constexpr std::array table{
    command<&AllOptions::build, add_build>(
        "build", "Make a briefing: extract, merge, put people's word on top, draw",
        "detente build examples/geneva-2022"),
    command<&AllOptions::check, add_check>(
        "check", "Find what is wrong in a timeline.yaml and in its inputs",
        "detente check examples/geneva-2022"),
    command<&AllOptions::render, add_render>(
        "render", "Draw a built briefing again, in another format or size",
        "detente render examples/geneva-2022 --to pdf -o geneva.pdf"),
    command<&AllOptions::extract, add_extract>(
        "extract", "Print the meetings of each document",
        "detente extract articles/ > meetings.jsonl\n"
        "detente extract --format text --published 2022-01-10 cable.txt"),
    command<&AllOptions::timex, add_timex>(
        "timex", "Print the time expressions of each document, as TIMEX3 types and values",
        "echo 'They meet on Monday.' | detente timex --published 2022-01-07 -"),
    command<&AllOptions::read, add_read>(
        "read", "Print what the reader made of each input: title, day, text, blocks",
        "detente read --format text page.html"),
};

}  // namespace

std::span<const Command> commands() {
    return table;
}

}  // namespace detente::cli
