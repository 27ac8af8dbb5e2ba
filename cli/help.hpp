// SPDX-License-Identifier: MIT
// The text of --help, made from the options themselves.
#pragma once

#include <CLI/App.hpp>
#include <span>
#include <string>

#include "cli/commands.hpp"

namespace detente::cli {

/// What the program does and its table of commands.
std::string program_help(std::span<const Command> commands);

/// Usage, description, options and an example of one command.
std::string command_help(const Command& command, const CLI::App& app);

}  // namespace detente::cli
