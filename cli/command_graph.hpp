// SPDX-License-Identifier: MIT
// detente graph: who meets whom how often, who stands between others, and through whom word could
// have gone.
#pragma once

#include <CLI/App.hpp>
#include <iosfwd>
#include <string>

#include "timelines/select.hpp"

namespace detente::cli {

struct GraphOptions {
    std::string path = ".";
    MeetingFilter filter;
    std::string show = "actors";
    bool people = false;
    std::string from;
    std::string to;
    std::string format = "table";
    std::string output;
    bool quiet = false;
};

void add_graph(CLI::App& app, GraphOptions& options);
int run(const GraphOptions& options, std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace detente::cli
