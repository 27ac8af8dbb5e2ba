// SPDX-License-Identifier: MIT
// detente diff: what changed between two versions of a timeline.
#pragma once

#include <CLI/App.hpp>
#include <iosfwd>
#include <string>

namespace detente::cli {

struct DiffOptions {
    std::string before;  ///< a built folder, its timeline.yaml, or a candidates.jsonl
    std::string after;
    std::string format;
    std::string output;
    bool quiet = false;
};

void add_diff(CLI::App& app, DiffOptions& options);
int run(const DiffOptions& options, std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace detente::cli
