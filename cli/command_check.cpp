// SPDX-License-Identifier: MIT
#include "cli/command_check.hpp"

#include <fmt/format.h>

#include <ostream>

#include "cli/support/briefing.hpp"
#include "cli/support/build_report.hpp"
#include "timelines/check.hpp"

namespace detente::cli {
namespace {

/// Reads one input, warns of documents whose day nobody knows, at the input's place in the file,
/// and returns how many documents there are.
std::size_t check_input(const InputEntry& entry, const Input& input, std::istream& in,
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
        return report.documents;
    } catch (const Error& error) {
        problems.push_back({error.location, error.message});
        return 1;  // what stands there is broken, but it is something
    }
}

std::vector<Problem> problems_of(const BriefingPaths& paths, std::istream& in) {
    auto [file, problems] = read_timeline_file(paths.timeline);
    for (const auto& found : {check_references(file), missing_inputs(file)})
        problems.insert(problems.end(), found.begin(), found.end());
    const bool readable = problems.empty();
    const auto inputs = inputs_of(file);
    std::size_t documents = 0;
    for (std::size_t i = 0; i < inputs.size(); ++i)
        if (std::filesystem::exists(inputs[i].path))
            documents += check_input(file.inputs[i], inputs[i], in, problems);
    if (readable)
        if (auto nothing = nothing_to_show(file, documents))
            problems.push_back(std::move(*nothing));
    return problems;
}

}  // namespace

void add_check(CLI::App& app, CheckOptions& options) {
    app.add_option("PATH", options.path,
                   "A folder with timeline.yaml, or the file itself (default: this one)")
        ->type_name("");
    add_quiet(app, options.quiet);
}

int run(const CheckOptions& options, std::istream& in, std::ostream& out, std::ostream& err) {
    const auto problems = problems_of(find_briefing(options.path), in);
    Messages messages(out, options.quiet);
    messages.problems(problems);
    if (!options.quiet)
        err << counted(messages.errors(), "error") << ", "
            << counted(messages.warnings(), "warning") << '\n';
    return messages.errors() == 0 ? 0 : 1;
}

}  // namespace detente::cli
