// SPDX-License-Identifier: MIT
// `detente extract`: the meetings of each document, one line a document.
#pragma once

#include "cli/support/options.hpp"

namespace detente::cli {

struct ExtractOptions {
    StreamOptions stream;
};

void add_extract(CLI::App& app, ExtractOptions& options);
int run(const ExtractOptions& options, std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace detente::cli
