// SPDX-License-Identifier: MIT
// `detente check`: everything that is wrong in a timeline.yaml and in the inputs that it names.
#pragma once

#include "cli/support/options.hpp"

namespace detente::cli {

struct CheckOptions {
    std::string path = ".";
    std::string format;
    bool quiet = false;
};

void add_check(CLI::App& app, CheckOptions& options);

/// Prints a line a problem on `out`. Returns 1 where one of them is an error.
int run(const CheckOptions& options, std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace detente::cli
