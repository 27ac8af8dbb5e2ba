// SPDX-License-Identifier: MIT
#include "cli/command_build.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>
#include <ostream>
#include <system_error>

#include "cli/support/briefing.hpp"
#include "cli/support/build_report.hpp"
#include "cli/support/gather.hpp"
#include "cli/support/messages.hpp"
#include "cli/support/theme.hpp"
#include "cli/support/versions.hpp"
#include "render/render.hpp"
#include "timelines/files.hpp"
#include "timelines/merge.hpp"
#include "timelines/records.hpp"

namespace detente::cli {
namespace {

namespace fs = std::filesystem;

struct NewFile {
    fs::path path;
    std::string bytes;
};

template <typename Record>
std::string lines_of(const std::vector<Record>& records) {
    std::string lines;
    for (const auto& record : records) lines += to_json(record) + '\n';
    return lines;
}

/// Candidates of the build before; an unreadable file counts as none, for it is about to be
/// replaced.
std::optional<std::vector<Meeting>> previous_candidates(const fs::path& path, Messages& messages) {
    std::error_code error;
    if (!fs::exists(path, error)) return std::nullopt;
    try {
        return read_candidates(read_file(path), path.string());
    } catch (const Error& problem) {
        messages.problem({problem.location,
                          problem.message + "; so there is nothing to compare this build with",
                          Severity::warning});
        return std::nullopt;
    }
}

/// One that cannot be drawn at that many meetings is left out, and told with what to do instead.
std::vector<NewFile> drawings(const Briefing& briefing, const detente::RenderOptions& look,
                              const fs::path& folder, Messages& messages) {
    std::vector<NewFile> files;
    for (const auto& format : formats()) {
        const fs::path path = folder / fmt::format("timeline{}", format.extension);
        try {
            files.push_back({path, format.render(briefing, look).front()});
        } catch (const Error& problem) {
            Problem left_out;
            left_out.location.file = path.string();
            left_out.message = "this one is left out: " + problem.message;
            left_out.severity = Severity::warning;
            messages.problem(left_out);
        }
    }
    return files;
}

void write(const std::vector<NewFile>& files) {
    for (const auto& file : files) {
        const fs::path folder = file.path.parent_path();
        std::error_code error;
        if (!folder.empty()) fs::create_directories(folder, error);
        if (error) throw Error({folder.string()}, "this folder cannot be made: " + error.message());
        write_file(file.path, file.bytes);
    }
}

/// What was known on a day stands beside what is known now: as-of/2022-01-11/.
void move_beside(BriefingPaths& paths, Day day) {
    const fs::path beside = paths.folder / "as-of" / to_string(day);
    paths.candidates = beside / paths.candidates.filename();
    paths.sources = beside / paths.sources.filename();
    paths.coverage = beside / paths.coverage.filename();
    paths.out = beside / paths.out.filename();
}

}  // namespace

void add_build(CLI::App& app, BuildOptions& options) {
    app.add_option("DIR", options.folder, "A folder with timeline.yaml (default: this one)")
        ->type_name("");
    app.add_option("-o,--output", options.output, "Put the drawings there (default: DIR/out)")
        ->type_name("DIR");
    add_theme(app, options.theme);
    add_language(app, options.language);
    add_today(app, options.today);
    add_day(app, "--as-of", options.as_of,
            "Use only what was published by then; written into DIR/as-of/DAY");
    add_since(app, options.since);
    add_threads(app, options.threads);
    app.add_flag("--dry-run", options.dry_run, "Say what would change, and write nothing");
    add_quiet(app, options.quiet);
}

int run(const BuildOptions& options, std::istream& in, std::ostream& out, std::ostream& err) {
    const Day today = today_or(options.today ? options.today : options.as_of);
    Messages messages(err, options.quiet);
    detente::RenderOptions look;
    look.theme = theme_named(options.theme, messages);
    if (messages.errors() != 0) return 1;
    auto paths = find_briefing(options.folder);
    if (options.as_of) move_beside(paths, *options.as_of);
    const auto file = read_timeline(paths, messages);
    if (!file) return 1;
    messages.problems(missing_inputs(*file));
    if (messages.errors() != 0) return 1;

    const auto inputs = inputs_of(*file);
    Progress progress(err, options.quiet, expected_documents(inputs));
    const auto gathered =
        gather(inputs, file->actors, options.threads, in, progress, options.as_of);
    progress.clear();
    messages.problems(gathered.problems);
    if (const auto nothing = nothing_to_show(*file, gathered.documents.size() + gathered.later)) {
        messages.problem(*nothing);
        return 1;
    }

    const auto candidates = merge_documents(gathered.documents);
    const auto previous = previous_candidates(paths.candidates, messages);
    auto curated = curate(candidates, *file, options.as_of);
    curated.timeline.set_language(options.language.value_or(file->language));
    messages.problems(curated.untied);
    messages.problems(curated.links);

    std::optional<OlderVersion> older;
    Comparison comparison;
    Briefing briefing{file->title, &curated.timeline, gathered.sources, today};
    briefing.unplaced = gathered.unplaced;
    if (!options.since.empty()) {
        older = read_older(options.since, candidates, file->title, curated.timeline.language(),
                           messages);
        if (!older) return 1;
        comparison = since(*older, curated.timeline, gathered.sources);
        briefing.since = &comparison;
    }

    const fs::path folder = options.output.empty() ? paths.out : fs::path(options.output);
    auto files = drawings(briefing, look, folder, messages);
    files.push_back({paths.candidates, lines_of(candidates)});
    files.push_back({paths.sources, lines_of(gathered.sources)});
    files.push_back({paths.coverage, lines_of(gathered.unplaced)});
    if (!options.dry_run) write(files);

    tell(messages, {gathered, candidates, previous, curated, *file, options.as_of});
    if (options.dry_run)
        messages.note("Nothing was written (--dry-run).");
    else
        for (const char* name : {"timeline.html", "timeline.svg"})
            out << (folder / name).string() << '\n';
    return messages.errors() == 0 ? 0 : 1;
}

}  // namespace detente::cli
