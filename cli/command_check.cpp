// SPDX-License-Identifier: MIT
#include "cli/command_check.hpp"

#include <fmt/format.h>

#include <ostream>

#include "cli/support/briefing.hpp"
#include "cli/support/build_report.hpp"
#include "timelines/check.hpp"

namespace detente::cli {
namespace {

/// Reads one input and warns of documents whose day nobody knows, at the input's place in the file.
void check_input(const InputEntry& entry, const Input& input, std::istream& in,
                 std::vector<Problem>& problems) {
    const auto warn = [&](const std::string& message) {
        problems.push_back({entry.location, message, Severity::warning});
    };
    try {
        const auto report = read_inputs({input}, in, [&](Document&& document) {
            if (!document.published_day())
                warn(
                    fmt::format("'{}' has no publication day, so \"Monday\" stays open there: "
                                "give it with published:",
                                document.doc));
        });
        problems.insert(problems.end(), report.problems.begin(), report.problems.end());
        if (report.documents == 0) warn(fmt::format("no document in '{}'", entry.path));
    } catch (const Error& error) {
        problems.push_back({error.location, error.message});
    }
}

std::vector<Problem> problems_of(const BriefingPaths& paths, std::istream& in) {
    auto [file, problems] = read_timeline_file(paths.timeline);
    for (const auto& found : {check_references(file), missing_inputs(file)})
        problems.insert(problems.end(), found.begin(), found.end());
    const auto inputs = inputs_of(file);
    for (std::size_t i = 0; i < inputs.size(); ++i)
        if (std::filesystem::exists(inputs[i].path))
            check_input(file.inputs[i], inputs[i], in, problems);
    return problems;
}

}  // namespace

void add_check(CLI::App& app, CheckOptions& options) {
    app.add_option("PATH", options.path, "A folder with timeline.yaml, or the file itself")
        ->type_name("");
    add_quiet(app, options.quiet);
}

int run(const CheckOptions& options, std::istream& in, std::ostream& out, std::ostream& err) {
    const auto problems = problems_of(find_briefing(options.path), in);
    Messages messages(out, false);
    messages.problems(problems);
    if (!options.quiet)
        err << counted(messages.errors(), "error") << ", "
            << counted(messages.warnings(), "warning") << '\n';
    return messages.errors() == 0 ? 0 : 1;
}

}  // namespace detente::cli
