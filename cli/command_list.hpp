// SPDX-License-Identifier: MIT
// detente list: the meetings of a built briefing, or those that fit, as a table, JSON Lines or CSV.
#pragma once

#include <CLI/App.hpp>
#include <iosfwd>
#include <string>

#include "timelines/select.hpp"

namespace detente::cli {

struct ListOptions {
    std::string path = ".";
    MeetingFilter filter;  ///< actors as typed
    std::string format;
    std::string output;
    bool quiet = false;
};

void add_list(CLI::App& app, ListOptions& options);
int run(const ListOptions& options, std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace detente::cli
