// SPDX-License-Identifier: MIT
// `detente explain`: the text with its times, mentions and meetings marked, and the rule of each.
#pragma once

#include "cli/support/options.hpp"

namespace detente::cli {

struct ExplainOptions {
    StreamOptions stream;
};

void add_explain(CLI::App& app, ExplainOptions& options);
int run(const ExplainOptions& options, std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace detente::cli
