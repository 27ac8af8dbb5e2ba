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
    command<&AllOptions::init, add_init>("init", "Make a folder to start a briefing from",
                                         "detente init talks-2023"),
    command<&AllOptions::build, add_build>(
        "build", "Make a briefing: extract, merge, put people's word on top, draw",
        "detente build examples/geneva-2022"),
    command<&AllOptions::check, add_check>(
        "check", "Find what is wrong in a timeline.yaml and in its inputs",
        "detente check examples/geneva-2022"),
    command<&AllOptions::list, add_list>(
        "list", "Show the meetings of a built briefing, or those that fit",
        "detente list examples/geneva-2022 --actor Russia --when 2022-01\n"
        "detente list --review candidate --format csv > to-do.csv"),
    command<&AllOptions::graph, add_graph>(
        "graph", "Show who meets whom how often, and through whom word could have gone",
        "detente graph examples/geneva-2022 --show ties\n"
        "detente graph examples/geneva-2022 --from Ukraine --to NATO --when 2022-01-10/2022-01-31"),
    command<&AllOptions::diff, add_diff>(
        "diff", "Show what changed between two versions of a timeline",
        "detente diff last-week/ this-week/ --format markdown\n"
        "git show HEAD:briefing/timeline.yaml | detente diff /dev/stdin briefing/timeline.yaml"),
    command<&AllOptions::accept, add_accept>(
        "accept", "Confirm meetings that the documents tell of, in timeline.yaml",
        "detente accept 2022-01-10-geneva-rus-usa --in examples/geneva-2022"),
    command<&AllOptions::reject, add_reject>(
        "reject", "Leave meetings out of the timeline, in timeline.yaml",
        "detente reject 2022-01-10-rome-deu-ita --why 'not about the crisis'"),
    command<&AllOptions::merge, add_merge>(
        "merge", "Make one meeting of several, in timeline.yaml",
        "detente merge 2022-01-12-brussels-nato-rus 2022-01-12-brussels-nato"),
    command<&AllOptions::split, add_split>(
        "split", "Make what some documents tell a meeting of its own, in timeline.yaml",
        "detente split 2022-02-10-berlin-deu-fra-rus-ukr --apart kremlin-0212.txt"),
    command<&AllOptions::edit, add_edit>(
        "edit", "Correct what is said of a meeting, in timeline.yaml",
        "detente edit 2022-01-10-geneva-rus-usa place=Geneva 'outcome=No progress'\n"
        "detente edit berlin-dinner --new when=2022-01-20 parties=DEU,USA place=Berlin"),
    command<&AllOptions::render, add_render>(
        "render", "Draw a built briefing again, in another format or size",
        "detente render examples/geneva-2022 --to pdf -o geneva.pdf"),
    command<&AllOptions::extract, add_extract>(
        "extract", "Print the meetings of each document",
        "detente extract articles/ > meetings.jsonl\n"
        "detente extract --format text --published 2022-01-10 cable.txt"),
    command<&AllOptions::explain, add_explain>(
        "explain", "Show the text with its times, names and meetings marked, and the rule of each",
        "detente explain cable.txt\n"
        "detente explain --format html -o cable.html --published 2022-01-10 cable.txt"),
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
