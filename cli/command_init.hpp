// SPDX-License-Identifier: MIT
// detente init: a briefing folder to start from.
#pragma once

#include <CLI/App.hpp>
#include <iosfwd>
#include <string>

namespace detente::cli {

struct InitOptions {
    std::string folder = ".";
    std::string title;
    bool schema = false;
    bool quiet = false;
};

void add_init(CLI::App& app, InitOptions& options);
int run(const InitOptions& options, std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace detente::cli
