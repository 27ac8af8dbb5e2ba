// SPDX-License-Identifier: MIT
#include "cli/support/briefing.hpp"

#include <fmt/format.h>

#include <system_error>

#include "timelines/check.hpp"
#include "timelines/files.hpp"
#include "timelines/records.hpp"

namespace detente::cli {
namespace {

namespace fs = std::filesystem;

fs::path path_of(const TimelineFile& file, const InputEntry& input) {
    return (file.path.parent_path() / input.path).lexically_normal();
}

std::string built_text(const fs::path& path, const BriefingPaths& paths) {
    if (!fs::exists(path))
        throw Error({path.string()},
                    fmt::format("not there yet: run detente build {}",
                                paths.folder.empty() ? "." : paths.folder.string()));
    return read_file(path);
}

}  // namespace

BriefingPaths find_briefing(const fs::path& named) {
    std::error_code error;
    const auto kind = fs::status(named, error).type();
    if (kind == fs::file_type::not_found)
        throw Error({named.string()}, "no such folder: name the folder that holds timeline.yaml");
    const bool is_folder = kind == fs::file_type::directory;
    const fs::path folder = is_folder ? named : named.parent_path();
    BriefingPaths paths{folder,
                        is_folder ? folder / "timeline.yaml" : named,
                        folder / "candidates.jsonl",
                        folder / "sources.jsonl",
                        folder / "coverage.jsonl",
                        folder / "out"};
    if (!fs::exists(paths.timeline, error))
        throw Error({named.string()},
                    "no timeline.yaml in this folder: write one with at least\n"
                    "    detente: 1\n    title: My timeline\n    inputs: [articles/]");
    return paths;
}

std::optional<TimelineFile> read_timeline(const BriefingPaths& paths, Messages& messages) {
    auto read = read_timeline_file(paths.timeline);
    messages.problems(read.problems);
    if (messages.errors() != 0) return std::nullopt;
    for (auto& problem : check_references(read.file)) {  // an unknown actor can still be drawn
        problem.severity = Severity::warning;
        messages.problem(problem);
    }
    return std::move(read.file);
}

std::vector<Meeting> built_candidates(const BriefingPaths& paths) {
    return read_candidates(built_text(paths.candidates, paths), paths.candidates.string());
}

std::vector<Source> built_sources(const BriefingPaths& paths) {
    return read_sources(built_text(paths.sources, paths), paths.sources.string());
}

std::vector<DatedSentence> built_coverage(const BriefingPaths& paths) {
    if (!fs::exists(paths.coverage)) return {};
    return read_coverage(read_file(paths.coverage), paths.coverage.string());
}

std::optional<BuiltBriefing> read_built(const fs::path& named, Messages& messages) {
    auto paths = find_briefing(named);
    auto file = read_timeline(paths, messages);
    if (!file) return std::nullopt;
    auto curated = curate(built_candidates(paths), *file);
    return BuiltBriefing{std::move(paths), *std::move(file), std::move(curated)};
}

std::vector<Input> inputs_of(const TimelineFile& file) {
    std::vector<Input> inputs;
    for (const auto& input : file.inputs)
        inputs.push_back({path_of(file, input), "", input.published, input.publisher});
    return inputs;
}

std::vector<Problem> missing_inputs(const TimelineFile& file) {
    std::vector<Problem> problems;
    std::error_code error;
    for (const auto& input : file.inputs)
        if (!fs::exists(path_of(file, input), error))
            problems.push_back(
                {input.location,
                 fmt::format("input '{}' is not there: paths are relative to the folder of {}",
                             input.path, file.path.filename().string())});
    return problems;
}

std::optional<Problem> nothing_to_show(const TimelineFile& file, std::size_t documents) {
    if (documents != 0 || (file.inputs.empty() && !file.events.empty())) return std::nullopt;
    Problem problem;
    problem.location.file = file.path.string();
    problem.message = file.inputs.empty()
                          ? "neither inputs nor events: add, for example, inputs: [articles/]"
                          : "no article in any input: put .txt, .html or .jsonl files there, or "
                            "name other inputs";
    return problem;
}

}  // namespace detente::cli
