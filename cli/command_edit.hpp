// SPDX-License-Identifier: MIT
// detente edit: corrects fields of a meeting in timeline.yaml.
#pragma once

#include <CLI/App.hpp>
#include <iosfwd>
#include <string>
#include <vector>

#include "cli/support/verdict.hpp"

namespace detente::cli {

struct EditOptions {
    VerdictOptions common;
    std::string id;
    std::vector<std::string> fields;  ///< "place=Geneva"
    std::vector<std::string> drop;
    bool is_new = false;
};

void add_edit(CLI::App& app, EditOptions& options);
int run(const EditOptions& options, std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace detente::cli
