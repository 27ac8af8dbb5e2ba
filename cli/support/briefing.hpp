// SPDX-License-Identifier: MIT
// A briefing folder: where its parts stand, and its timeline.yaml with the inputs that it names.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/support/messages.hpp"
#include "engine/document/read.hpp"
#include "timelines/dated_sentence.hpp"
#include "timelines/timeline.hpp"
#include "timelines/timeline_file.hpp"

namespace detente::cli {

struct BriefingPaths {
    std::filesystem::path folder;
    std::filesystem::path timeline;    ///< timeline.yaml, or the file that was named
    std::filesystem::path candidates;  ///< candidates.jsonl
    std::filesystem::path sources;     ///< sources.jsonl
    std::filesystem::path coverage;    ///< coverage.jsonl
    std::filesystem::path out;         ///< out/
};

/// From the folder, or from its YAML file. Throws Error where neither is there; says what to try.
BriefingPaths find_briefing(const std::filesystem::path& named);

/// Tells all problems of the file; nothing where one of them is an error.
std::optional<TimelineFile> read_timeline(const BriefingPaths& paths, Messages& messages);

/// What the last build left there. Throws Error where nothing was built yet.
std::vector<Meeting> built_candidates(const BriefingPaths& paths);
std::vector<Source> built_sources(const BriefingPaths& paths);
/// Nothing also where an older program built it.
std::vector<DatedSentence> built_coverage(const BriefingPaths& paths);

/// A briefing as the last build left it, with people's word on top.
struct BuiltBriefing {
    BriefingPaths paths;
    TimelineFile file;
    CurationResult curated;
};
/// Nothing where timeline.yaml has an error, which is told. Throws Error as the above.
std::optional<BuiltBriefing> read_built(const std::filesystem::path& named, Messages& messages);

/// Paths as to be opened: relative to the folder of timeline.yaml.
std::vector<Input> inputs_of(const TimelineFile& file);

/// An error where neither documents nor events make a timeline.
std::optional<Problem> nothing_to_show(const TimelineFile& file, std::size_t documents);

/// One error for each input that does not exist, at its place in the file.
std::vector<Problem> missing_inputs(const TimelineFile& file);

}  // namespace detente::cli
