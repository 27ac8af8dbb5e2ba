// SPDX-License-Identifier: MIT
// The table of commands: it feeds --help, the dispatch and the tests.
#pragma once

#include <iosfwd>
#include <span>
#include <string_view>

#include "cli/command_accept.hpp"
#include "cli/command_build.hpp"
#include "cli/command_check.hpp"
#include "cli/command_diff.hpp"
#include "cli/command_edit.hpp"
#include "cli/command_explain.hpp"
#include "cli/command_extract.hpp"
#include "cli/command_graph.hpp"
#include "cli/command_init.hpp"
#include "cli/command_list.hpp"
#include "cli/command_merge.hpp"
#include "cli/command_read.hpp"
#include "cli/command_reject.hpp"
#include "cli/command_render.hpp"
#include "cli/command_split.hpp"
#include "cli/command_timex.hpp"

namespace detente::cli {

/// One member a command; parsing fills the one that was called.
struct AllOptions {
    AcceptOptions accept;
    BuildOptions build;
    CheckOptions check;
    DiffOptions diff;
    EditOptions edit;
    ExplainOptions explain;
    ExtractOptions extract;
    GraphOptions graph;
    InitOptions init;
    ListOptions list;
    MergeOptions merge;
    ReadOptions read;
    RejectOptions reject;
    RenderOptions render;
    SplitOptions split;
    TimexOptions timex;
};

struct Command {
    std::string_view name;
    std::string_view description;
    std::string_view example;  ///< command lines for --help, each on a line
    void (*add)(CLI::App& app, AllOptions& options);
    int (*run)(const AllOptions& options, std::istream& in, std::ostream& out, std::ostream& err);
};

/// In the order of the help: the main job first.
std::span<const Command> commands();

}  // namespace detente::cli
