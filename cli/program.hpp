// SPDX-License-Identifier: MIT
// The command line as a whole: arguments to a command, its help, its version.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace detente::cli {

/// Runs one command. Returns 0 (done), 1 (failed) or 2 (wrong usage, told on `err`). Throws Error
/// where a file or the environment is unusable. `arguments` leaves out the program's own name.
int run_program(std::vector<std::string> arguments, std::istream& in, std::ostream& out,
                std::ostream& err);

}  // namespace detente::cli
