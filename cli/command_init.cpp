// SPDX-License-Identifier: MIT
#include "cli/command_init.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <ostream>

#include "cli/support/messages.hpp"
#include "cli/support/options.hpp"
#include "timelines/files.hpp"
#include "timelines/schema.hpp"
#include "timelines/yaml_write.hpp"

namespace detente::cli {
namespace {

namespace fs = std::filesystem;

/// What a person sees first; everything that is not needed is a comment.
constexpr std::string_view starting_file =
    R"(# yaml-language-server: $schema=timeline.schema.json
# What people say about this timeline. The program writes here only when asked to: accept, reject,
# merge, split, edit. `detente build` reads this file, `detente check` finds what is wrong in it.
detente: 1
title: {title}

# Files and folders to read, relative to this one: text, HTML, JSON Lines.
inputs:
  - articles/
#  - {{path: notes/cable.txt, published: 2022-01-11, publisher: Own note}}

# Actors and events that several timelines share.
#include: [../desk/actors.yaml]

# People and parties whom the program does not know.
#actors:
#  - id: jane-doe
#    name: Jane Doe
#    offices:
#      - {{title: Special Envoy, of: UN, from: 2021-09-01}}

# An id that `detente list` shows confirms that meeting; a field given here wins over the documents.
# An event with a date and parties of its own needs no document.
#events:
#  - id: 2022-01-10-geneva-rus-usa
#    outcome: No progress
#  - id: working-dinner
#    when: 2022-01-09
#    kind: talks
#    parties: [RUS, USA]
#    place: Geneva

#rejected:
#  - {{id: 2022-01-10-rome-deu-ita, why: not about this}}
#merged:
#  - [2022-01-12-brussels-nato-rus, 2022-01-12-brussels-nato]
#split:
#  - {{id: 2022-02-10-berlin-deu-fra-rus-ukr, apart: [articles/palace.txt]}}
)";

std::string title_of(const InitOptions& options) {
    if (!options.title.empty()) return options.title;
    const auto name = fs::absolute(options.folder).lexically_normal();
    const auto last = name.has_filename() ? name.filename() : name.parent_path().filename();
    return last.empty() ? "My timeline" : last.string();
}

void make_folder(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) throw Error({folder.string()}, "this folder cannot be made: " + error.message());
}

}  // namespace

void add_init(CLI::App& app, InitOptions& options) {
    app.add_option("DIR", options.folder, "The folder to make, or to fill (default: this one)")
        ->type_name("");
    app.add_option("--title", options.title, "The title of the timeline (default: DIR's name)")
        ->type_name("TEXT");
    app.add_flag("--schema", options.schema,
                 "Print the JSON Schema of timeline.yaml, and make nothing");
    add_quiet(app, options.quiet);
}

int run(const InitOptions& options, std::istream& /*in*/, std::ostream& out, std::ostream& err) {
    if (options.schema) {
        out << timeline_schema();
        return 0;
    }
    const fs::path folder = options.folder;
    const fs::path timeline = folder / "timeline.yaml";
    std::error_code error;
    if (fs::exists(fs::symlink_status(timeline, error)))
        throw Error({timeline.string()},
                    "is there already, and stays as it is; name another folder");
    make_folder(folder / "articles");
    write_file(folder / "timeline.schema.json", timeline_schema());
    write_file(timeline, fmt::format(fmt::runtime(starting_file),
                                     fmt::arg("title", yaml_text(title_of(options), false))));
    Messages messages(err, options.quiet);
    messages.note(fmt::format("Put articles into {}, then: detente build {}",
                              (folder / "articles").string(), folder.string()));
    out << timeline.string() << '\n';
    return 0;
}

}  // namespace detente::cli
