// SPDX-License-Identifier: MIT
// What the commands that change timeline.yaml have in common: one reading, one writing.
#pragma once

#include <CLI/App.hpp>
#include <functional>
#include <iosfwd>
#include <string>

#include "cli/support/messages.hpp"
#include "timelines/curator.hpp"

namespace detente::cli {

struct VerdictOptions {
    std::string folder = ".";
    bool dry_run = false;
    bool quiet = false;
};

/// --in, --dry-run, --quiet.
void add_verdict(CLI::App& app, VerdictOptions& options);

/// `decide` returns a sentence for each thing that it did. All is written at once, or nothing;
/// Error where the file changed meanwhile. With --dry-run the change goes to `out` instead.
int give_verdicts(const VerdictOptions& options, std::ostream& out, std::ostream& err,
                  const std::function<std::vector<std::string>(Curator&)>& decide);

}  // namespace detente::cli
