// SPDX-License-Identifier: MIT
// `detente read`: what the reader made of each input.
#pragma once

#include "cli/support/options.hpp"

namespace detente::cli {

struct ReadOptions {
    StreamOptions stream;
};

void add_read(CLI::App& app, ReadOptions& options);
int run(const ReadOptions& options, std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace detente::cli
