// SPDX-License-Identifier: MIT
// detente accept: confirms candidates in timeline.yaml.
#pragma once

#include <CLI/App.hpp>
#include <iosfwd>
#include <string>
#include <vector>

#include "cli/support/verdict.hpp"

namespace detente::cli {

struct AcceptOptions {
    VerdictOptions common;
    std::vector<std::string> ids;
};

void add_accept(CLI::App& app, AcceptOptions& options);
int run(const AcceptOptions& options, std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace detente::cli
