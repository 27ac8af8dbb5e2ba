// SPDX-License-Identifier: MIT
// `detente build`: the main job, from a folder of articles to pictures.
#pragma once

#include "cli/support/options.hpp"

namespace detente::cli {

struct BuildOptions {
    std::string folder = ".";
    std::string output;  ///< folder for the drawings; empty: out/ in the briefing's folder
    std::string theme;   ///< a name or a file, or empty
    std::string since;   ///< an older version, or empty
    std::optional<Day> today;
    std::optional<Language> language;  ///< nothing: timeline.yaml says
    std::optional<Day> as_of;          ///< only what was published by then
    unsigned threads = 0;
    bool dry_run = false;
    bool quiet = false;
};

void add_build(CLI::App& app, BuildOptions& options);

/// Everything is computed before anything is written; each file appears whole. Prints the paths of
/// the page and the picture on `out`, what was found and what changed on `err`.
int run(const BuildOptions& options, std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace detente::cli
