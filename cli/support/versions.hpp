// SPDX-License-Identifier: MIT
// Versions of a timeline to compare: what `detente diff` and `--since` take, read and curated.
#pragma once

#include <CLI/App.hpp>
#include <optional>
#include <string>
#include <vector>

#include "cli/support/messages.hpp"
#include "render/changes.hpp"

namespace detente::cli {

/// What one version is made of. A candidates.jsonl has no YAML; a YAML file elsewhere than in a
/// built folder has no candidates.
struct Version {
    TimelineFile file;
    std::optional<std::vector<Meeting>> candidates;
};

/// From a built folder, a timeline.yaml or a candidates.jsonl; nothing where the YAML has an error,
/// which is told. Throws Error where it cannot be read.
std::optional<Version> read_version(const std::string& path, Messages& messages);

/// Its own candidates, or else `candidates`, with its people's word on top.
CurationResult curate(const Version& version, const std::vector<Meeting>& candidates);

/// --since OLD
void add_since(CLI::App& app, std::string& path);

/// A version to tell the changes since.
struct OlderVersion {
    CurationResult curated;
    std::string name;  ///< its title where that is not `title`, else the last day that it knew of
};

/// As read_version and curate; told in `language`.
std::optional<OlderVersion> read_older(const std::string& path,
                                       const std::vector<Meeting>& candidates,
                                       const std::string& title, Language language,
                                       Messages& messages);

/// What a reader of the newer timeline is told. All three outlive the result.
Comparison since(const OlderVersion& older, const Timeline& newer,
                 const std::vector<Source>& sources);

}  // namespace detente::cli
