// SPDX-License-Identifier: MIT
#include "cli/support/verdict.hpp"

#include <algorithm>
#include <ostream>

#include "cli/support/briefing.hpp"
#include "cli/support/line_diff.hpp"
#include "cli/support/options.hpp"
#include "timelines/check.hpp"
#include "timelines/files.hpp"

namespace detente::cli {
namespace {

std::vector<std::string> unknown_actors(const TimelineFile& file) {
    std::vector<std::string> messages;
    for (const auto& problem : check_references(file)) messages.push_back(problem.message);
    return messages;
}

/// An actor that nobody knew before the change either is no news.
void warn_of_actors(const TimelineFile& before, const std::string& text, Messages& messages) {
    const auto known = unknown_actors(before);
    const auto after = parse_timeline_file(text, before.path);
    for (auto& problem : check_references(after.file)) {
        if (std::ranges::find(known, problem.message) != known.end()) continue;
        problem.severity = Severity::warning;
        messages.problem(problem);
    }
}

}  // namespace

void add_verdict(CLI::App& app, VerdictOptions& options) {
    app.add_option("--in", options.folder,
                   "The built folder, or its timeline.yaml (default: this one)")
        ->type_name("DIR");
    app.add_flag("--dry-run", options.dry_run, "Show what would change, and write nothing");
    add_quiet(app, options.quiet);
}

int give_verdicts(const VerdictOptions& options, std::ostream& out, std::ostream& err,
                  const std::function<std::vector<std::string>(Curator&)>& decide) {
    Messages messages(err, options.quiet);
    const auto paths = find_briefing(options.folder);
    const std::string yaml = read_file(paths.timeline);
    const auto [file, problems] = parse_timeline_file(yaml, paths.timeline);
    messages.problems(problems);
    if (messages.errors() != 0) return 1;
    const auto candidates = built_candidates(paths);
    const auto curated = curate(candidates, file);
    Curator curator(yaml, file, candidates, curated);
    const auto done = decide(curator);
    const std::string text = curator.finish();
    for (const auto& sentence : done) messages.note(sentence);
    warn_of_actors(file, text, messages);
    if (options.dry_run) {
        out << line_diff(yaml, text, paths.timeline.generic_string());
        messages.note("Nothing was written (--dry-run).");
    } else if (text != yaml) {
        replace_file(paths.timeline, yaml, text);
    }
    return 0;
}

}  // namespace detente::cli
