// SPDX-License-Identifier: MIT
#include "cli/command_check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <system_error>
#include <tuple>

#include "cli/support/briefing.hpp"
#include "cli/support/build_report.hpp"
#include "cli/support/options.hpp"
#include "cli/support/problem_formats.hpp"
#include "timelines/check.hpp"

namespace detente::cli {
namespace {

using Findings = std::vector<CheckFinding>;

void add(Findings& findings, const std::vector<Problem>& problems, std::string_view rule) {
    for (const auto& problem : problems) findings.push_back({problem, rule});
}

void add(Findings& findings, const Findings& more) {
    findings.insert(findings.end(), more.begin(), more.end());
}

/// Reads one input, warns of documents whose day nobody knows, at the input's place in the file,
/// and returns how many documents there are.
std::size_t check_input(const InputEntry& entry, const Input& input, std::istream& in,
                        Findings& findings) {
    const auto warn = [&](const std::string& message, std::string_view rule) {
        findings.push_back({{entry.location, message, Severity::warning}, rule});
    };
    try {
        const auto report = read_inputs({input}, in, [&](Document&& document) {
            if (!document.published_day())
                warn(fmt::format("'{}' has no publication day, so \"Monday\" stays open there: "
                                 "give it with published:",
                                 document.doc),
                     "undated-document");
        });
        add(findings, report.problems, "input");
        if (report.documents == 0) warn(fmt::format("no document in '{}'", entry.path), "input");
        return report.documents;
    } catch (const Error& error) {
        findings.push_back({{error.location, error.message}, "input"});
        return 1;  // what stands there is broken, but it is something
    }
}

/// What only a build can tell: whether entries still tie, and what the timeline is then.
void check_built(const BriefingPaths& paths, const TimelineFile& file, Findings& findings) {
    std::error_code error;
    if (!std::filesystem::exists(paths.candidates, error)) return;
    try {
        const auto curated = curate(built_candidates(paths), file);
        add(findings, curated.untied, "untied");
        add(findings, curated.links, "link");
        add(findings, check_timeline(file, curated, built_sources(paths)));
    } catch (const Error& failed) {
        findings.push_back({{failed.location, failed.message}, "built-file"});
    }
}

/// As the files are read: by file, then by line.
Findings check_all(const BriefingPaths& paths, std::istream& in) {
    const auto [file, problems] = read_timeline_file(paths.timeline);
    Findings findings;
    add(findings, problems, "timeline-file");
    add(findings, check_references(file), "unknown-actor");
    add(findings, check_offices(file));
    add(findings, missing_inputs(file), "missing-input");
    const bool readable = findings.empty();
    check_built(paths, file, findings);
    const auto inputs = inputs_of(file);
    std::size_t documents = 0;
    for (std::size_t i = 0; i < inputs.size(); ++i)
        if (std::filesystem::exists(inputs[i].path))
            documents += check_input(file.inputs[i], inputs[i], in, findings);
    if (readable)
        if (const auto nothing = nothing_to_show(file, documents))
            findings.push_back({*nothing, "nothing-to-show"});
    std::ranges::stable_sort(findings, {}, [](const CheckFinding& finding) {
        const Location& at = finding.problem.location;
        return std::tie(at.file, at.line, at.column);
    });
    return findings;
}

}  // namespace

void add_check(CLI::App& app, CheckOptions& options) {
    app.add_option("PATH", options.path,
                   "A folder with timeline.yaml, or the file itself (default: this one)")
        ->type_name("");
    add_choice(app, "--format", options.format, {"text", "json", "sarif"},
               "Text for people and editors, JSON Lines or SARIF for programs and CI");
    add_quiet(app, options.quiet);
}

int run(const CheckOptions& options, std::istream& in, std::ostream& out, std::ostream& err) {
    const auto findings = check_all(find_briefing(options.path), in);
    if (options.format == "text")
        for (const auto& finding : findings) {
            if (!options.quiet || finding.problem.severity == Severity::error)
                print(out, finding.problem);
        }
    else
        out << (options.format == "json" ? problems_as_json(findings)
                                         : problems_as_sarif(findings));
    const auto errors = static_cast<std::size_t>(std::ranges::count_if(
        findings, [](const auto& one) { return one.problem.severity == Severity::error; }));
    if (!options.quiet)
        err << counted(errors, "error") << ", " << counted(findings.size() - errors, "warning")
            << '\n';
    return errors == 0 ? 0 : 1;
}

}  // namespace detente::cli
