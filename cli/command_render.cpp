// SPDX-License-Identifier: MIT
#include "cli/command_render.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <ostream>

#include "cli/support/briefing.hpp"
#include "cli/support/messages.hpp"
#include "cli/support/output.hpp"
#include "render/render.hpp"

namespace detente::cli {
namespace {

namespace fs = std::filesystem;

constexpr double narrowest_mm = 60;
constexpr double widest_mm = 2000;

/// A folder takes "timeline" with the format's extension.
std::string target(const std::string& output, const Format& format) {
    if (output.empty() || (!output.ends_with('/') && !fs::is_directory(output))) return output;
    return (fs::path(output) / fmt::format("timeline{}", format.extension)).string();
}

bool is_binary(std::string_view bytes) {
    return bytes.substr(0, 1024).find('\0') != bytes.npos || bytes.starts_with("%PDF");
}

}  // namespace

void add_render(CLI::App& app, RenderOptions& options) {
    std::vector<std::string> names;
    for (const auto& format : formats()) names.emplace_back(format.name);
    app.add_option("PATH", options.path, "A built folder, or its timeline.yaml (default: this one)")
        ->type_name("");
    add_choice(app, "--to", options.format, names, "The format")->required();
    app.add_option("-o,--output", options.output, "Write there instead of to standard output")
        ->type_name("FILE|DIR");
    app.add_option("--width", options.width_mm, "Width of the drawing in mm")
        ->check(within(narrowest_mm, widest_mm, false))
        ->type_name("MM");
    add_today(app, options.today);
    add_quiet(app, options.quiet);
}

int run(const RenderOptions& options, std::istream& /*in*/, std::ostream& out, std::ostream& err) {
    const Day today = today_or(options.today);
    Messages messages(err, options.quiet);
    const auto paths = find_briefing(options.path);
    const auto file = read_timeline(paths, messages);
    if (!file) return 1;
    const auto curated = curate(built_candidates(paths), *file);
    messages.problems(curated.problems);
    const auto sources = built_sources(paths);

    const auto format = std::ranges::find(formats(), options.format, &Format::name);
    const auto bytes = format->render({file->title, &curated.timeline, sources, today},
                                      {.width_mm = options.width_mm});
    if (options.output.empty() && is_binary(bytes) && is_terminal(out))
        throw Error(fmt::format("{} is nothing for a terminal: name a file with -o", format->name));
    Output output(target(options.output, *format), out);
    output.stream() << bytes;
    output.commit();
    return messages.errors() == 0 ? 0 : 1;
}

}  // namespace detente::cli
