// SPDX-License-Identifier: MIT
#include "cli/command_render.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <ostream>

#include "cli/support/briefing.hpp"
#include "cli/support/messages.hpp"
#include "cli/support/output.hpp"
#include "cli/support/theme.hpp"
#include "cli/support/versions.hpp"
#include "render/caption.hpp"
#include "render/render.hpp"
#include "timelines/suggest.hpp"

namespace detente::cli {
namespace {

namespace fs = std::filesystem;

constexpr double narrowest_mm = 60;
constexpr double widest_mm = 2000;

/// A folder takes "timeline" with the format's extension.
fs::path target(const std::string& output, const Format& format) {
    if (!output.ends_with('/') && !fs::is_directory(output)) return output;
    return fs::path(output) / fmt::format("timeline{}", format.extension);
}

/// "geneva.svg" to "geneva-03.svg": as many digits as the last page has, so that they sort.
fs::path numbered(const fs::path& path, std::size_t page, std::size_t pages) {
    const std::size_t digits = fmt::formatted_size("{}", pages);
    return path.parent_path() / fmt::format("{}-{:0{}}{}", path.stem().string(), page, digits,
                                            path.extension().string());
}

bool is_binary(std::string_view bytes) {
    return bytes.substr(0, 1024).find('\0') != bytes.npos || bytes.starts_with("%PDF");
}

void write_one(const std::string& bytes, const fs::path& path, std::ostream& out) {
    Output output(path.string(), out);
    output.stream() << bytes;
    output.commit();
}

/// One file, standard output, or a numbered file a page.
void write(const std::vector<std::string>& files, const std::string& output, const Format& format,
           std::ostream& out) {
    const bool to_stream = output.empty() || output == "-";
    if (to_stream && files.size() > 1)
        throw Error(fmt::format(
            "the {} has {} pages, a file each: name one with -o (-o talks{} "
            "makes {}, …), or take --to pdf",
            format.name, files.size(), format.extension,
            numbered(fmt::format("talks{}", format.extension), 1, files.size()).string()));
    if (to_stream && is_binary(files.front()) && is_terminal(out))
        throw Error(fmt::format("{} is nothing for a terminal: name a file with -o", format.name));
    const fs::path path = to_stream ? fs::path() : target(output, format);
    for (std::size_t i = 0; i < files.size(); ++i)
        write_one(files[i], files.size() == 1 ? path : numbered(path, i + 1, files.size()), out);
}

void add_size(CLI::App& app, std::optional<SheetSize>& size) {
    const auto names = sheet_names();
    app.add_option_function<std::string>(
           "--size", [&size](const std::string& text) { size = sheet_size(text); },
           "Pages of that size; WxH is in mm. Formats without pages make a file a page")
        ->check([names](const std::string& text) {
            if (sheet_size(text)) return std::string();
            return fmt::format("'{}' is not among {}, or WIDTHxHEIGHT in mm ({:g} to {:g}){}", text,
                               joined(names), narrowest_mm, widest_mm, suggestion(text, names));
        })
        ->type_name("A4|A3|letter|slide|WxH");
}

/// Throws Error where a format cannot have what another option asks for.
void check_together(const RenderOptions& options, const Format& format) {
    const bool pictured = options.layout != "ladder" || options.nodes != "actors" ||
                          options.via != "detente" || options.size || options.width_mm > 0 ||
                          !options.theme.empty() || !options.caption.empty();
    if (pictured && !format.drawn)
        throw Error(
            fmt::format("{} is text: leave out what is for pictures (--layout, --nodes, "
                        "--theme, --size, --width, --via, --caption)",
                        format.name));
    if (options.via == "graphviz" && (options.format == "html" || options.format == "gv"))
        throw Error("Graphviz draws svg, pdf and png, not " + options.format +
                    ": leave --via out, or take one of these");
    if (options.layout != "ladder" && options.format == "html")
        throw Error(
            "the page has the ladder and the lanes to switch between: leave --layout out, or "
            "take svg, pdf, png or gv");
    if (options.layout == "matrix" && (options.format == "gv" || options.via == "graphviz"))
        throw Error(
            "a matrix is no graph that Graphviz could draw: take svg, pdf or png without --via, or "
            "--layout network");
    if (!options.since.empty() && options.format != "html" && options.format != "markdown")
        throw Error("the page and the note tell what changed, not " + options.format +
                    ": take --to html or markdown, or leave --since out");
    if (options.nodes == "meetings" && options.layout != "network")
        throw Error("--nodes is for a network: add --layout network, or leave it out");
}

/// Of what changed, that which is among the meetings chosen, now or before.
void keep_chosen(Comparison& comparison, const std::vector<const TimelineMeeting*>& now,
                 const std::vector<const TimelineMeeting*>& before) {
    const auto is_in = [](const auto& chosen, const TimelineMeeting* entry) {
        return entry != nullptr && std::ranges::find(chosen, entry) != chosen.end();
    };
    std::erase_if(comparison.changes, [&](const MeetingChange& change) {
        return !is_in(now, change.after) && !is_in(before, change.before);
    });
}

detente::RenderOptions drawing_options(const RenderOptions& options) {
    detente::RenderOptions drawing;
    drawing.layout = *value_of(layout_names, options.layout);
    drawing.network_nodes = *value_of(network_nodes_names, options.nodes);
    drawing.by_graphviz = options.via == "graphviz";
    drawing.width_mm = options.width_mm;
    if (options.size) {
        drawing.width_mm = options.size->width;
        drawing.height_mm = options.size->height;
        drawing.scale = options.size->scale;
    }
    return drawing;
}

}  // namespace

void add_render(CLI::App& app, RenderOptions& options) {
    std::vector<std::string> names;
    for (const auto& format : formats()) names.emplace_back(format.name);
    add_built(app, options.path);
    add_choice(app, "--to", options.format, names, "The format")->required();
    std::vector<std::string> layouts;
    for (const auto& layout : layout_names) layouts.emplace_back(layout.name);
    add_choice(app, "--layout", options.layout, layouts,
               "A row for each meeting; time to scale with a lane for each party, or one line; who "
               "met whom as a table, or as a network");
    std::vector<std::string> nodes;
    for (const auto& kind : network_nodes_names) nodes.emplace_back(kind.name);
    add_choice(app, "--nodes", options.nodes, nodes,
               "Of a network: actors alone, or their meetings between them");
    add_theme(app, options.theme);
    add_output(app, options.output, "FILE|DIR");
    app.add_option("--caption", options.caption, "Write a caption for the figure there, as text")
        ->type_name("FILE");
    add_size(app, options.size);
    app.add_option("--width", options.width_mm, "Width of the drawing in mm, as high as it takes")
        ->check(within(narrowest_mm, widest_mm, false))
        ->excludes("--size")
        ->type_name("MM");
    add_choice(app, "--via", options.via, {"detente", "graphviz"},
               "Who draws: graphviz makes SVG, PDF or PNG of the DOT, on one sheet");
    add_selection(app, options.selection);
    add_since(app, options.since);
    add_language(app, options.language);
    add_today(app, options.today);
    add_quiet(app, options.quiet);
}

int run(const RenderOptions& options, std::istream& /*in*/, std::ostream& out, std::ostream& err) {
    const auto format = std::ranges::find(formats(), options.format, &Format::name);
    check_together(options, *format);
    const Day today = today_or(options.today);
    Messages messages(err, options.quiet);
    auto built = read_built(options.path, messages);
    if (!built) return 1;
    const auto theme = theme_named(options.theme, messages);
    if (messages.errors() != 0) return 1;
    auto& [paths, file, curated] = *built;
    curated.timeline.set_language(options.language.value_or(file.language));
    messages.problems(curated.untied);
    messages.problems(curated.links);
    const auto sources = built_sources(paths);
    std::optional<OlderVersion> older;
    if (!options.since.empty()) {
        older = read_older(options.since, built_candidates(paths), file.title,
                           curated.timeline.language(), messages);
        if (!older) return 1;
    }
    const auto unplaced = built_coverage(paths);
    Comparison comparison;
    Briefing briefing{file.title, &curated.timeline, sources, today};
    briefing.unplaced = unplaced;
    if (older) {
        comparison = since(*older, curated.timeline, sources);
        briefing.since = &comparison;
    }
    Timeline chosen;
    if (!options.selection.is_empty()) {
        const auto meetings = choose(curated.timeline, file, sources, options.selection);
        chosen = subset(curated.timeline, meetings);
        briefing.timeline = &chosen;
        briefing.sources = sources_of(meetings, sources);
        briefing.chosen_from = curated.timeline.meeting_count();
        if (older)
            keep_chosen(
                comparison, meetings,
                choose_older(older->curated.timeline, curated.timeline, file, options.selection));
    }
    auto drawing = drawing_options(options);
    drawing.theme = theme;
    write(format->render(briefing, drawing), options.output, *format, out);
    if (!options.caption.empty())
        write_one(caption_of(briefing, drawing.layout), options.caption, out);
    return messages.errors() == 0 ? 0 : 1;
}

}  // namespace detente::cli
