// SPDX-License-Identifier: MIT
// detente merge: makes one meeting of several candidates, by an entry in timeline.yaml.
#pragma once

#include <CLI/App.hpp>
#include <iosfwd>
#include <string>
#include <vector>

#include "cli/support/verdict.hpp"

namespace detente::cli {

struct MergeOptions {
    VerdictOptions common;
    std::vector<std::string> ids;
};

void add_merge(CLI::App& app, MergeOptions& options);
int run(const MergeOptions& options, std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace detente::cli
