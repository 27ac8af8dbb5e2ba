// SPDX-License-Identifier: MIT
// detente reject: leaves candidates out, by an entry in timeline.yaml.
#pragma once

#include <CLI/App.hpp>
#include <iosfwd>
#include <string>
#include <vector>

#include "cli/support/verdict.hpp"

namespace detente::cli {

struct RejectOptions {
    VerdictOptions common;
    std::vector<std::string> ids;
    std::string why;
};

void add_reject(CLI::App& app, RejectOptions& options);
int run(const RejectOptions& options, std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace detente::cli
