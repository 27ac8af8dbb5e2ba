// SPDX-License-Identifier: MIT
#include "cli/command_timex.hpp"

#include <array>

#include "cli/support/documents.hpp"
#include "engine/extract.hpp"

namespace detente::cli {
namespace {

constexpr std::array<Name<TimeMode>, 3> mode_names{
    {{TimeMode::automatic, "auto"}, {TimeMode::news, "news"}, {TimeMode::narrative, "narrative"}}};

}  // namespace

void add_timex(CLI::App& app, TimexOptions& options) {
    add_stream(app, options.stream);
    std::vector<std::string> modes;
    for (const auto& mode : mode_names) modes.emplace_back(mode.name);
    add_choice(app, "--mode", options.mode, modes,
               "Count \"Monday\" from the publication day, or along the story");
    add_threads(app, options.stream.threads);
}

int run(const TimexOptions& options, std::istream& in, std::ostream& out, std::ostream& err) {
    const Extractor extractor;
    const auto mode = value_of(mode_names, options.mode).value_or(TimeMode::automatic);
    return print_each(options.stream, in, out, err, [&](const Document& document) {
        std::string lines;
        for (const auto& line : extractor.times(document, mode)) lines += line + '\n';
        return lines;
    });
}

}  // namespace detente::cli
