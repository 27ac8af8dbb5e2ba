// SPDX-License-Identifier: MIT
// detente split: makes two meetings of one candidate, by an entry in timeline.yaml.
#pragma once

#include <CLI/App.hpp>
#include <iosfwd>
#include <string>
#include <vector>

#include "cli/support/verdict.hpp"

namespace detente::cli {

struct SplitOptions {
    VerdictOptions common;
    std::string id;
    std::vector<std::string> apart;
};

void add_split(CLI::App& app, SplitOptions& options);
int run(const SplitOptions& options, std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace detente::cli
