// SPDX-License-Identifier: MIT
// `detente timex`: the time expressions of each document, one JSON line an expression.
#pragma once

#include "cli/support/options.hpp"

namespace detente::cli {

struct TimexOptions {
    StreamOptions stream;
    std::string mode;
};

void add_timex(CLI::App& app, TimexOptions& options);
int run(const TimexOptions& options, std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace detente::cli
