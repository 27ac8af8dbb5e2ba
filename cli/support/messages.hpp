// SPDX-License-Identifier: MIT
// What a command says to people, on standard error: problems, notes and nothing else.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string_view>
#include <vector>

#include "timelines/error.hpp"

namespace detente::cli {

/// Whether the stream is one of the process's own and goes to a terminal.
bool is_terminal(const std::ostream& stream);

/// A terminal, and neither NO_COLOR (https://no-color.org) nor TERM=dumb speaks against it.
bool wants_colour(const std::ostream& stream);

/// "file:line:column: error: message", the severity in colour where wanted.
void print(std::ostream& stream, const Problem& problem);

class Messages {
  public:
    Messages(std::ostream& err, bool quiet) : err_(err), quiet_(quiet) {}

    /// A line about how it went; nothing where quiet.
    void note(std::string_view text);
    /// Warnings are left out where quiet, errors never.
    void problem(const Problem& problem);
    void problems(const std::vector<Problem>& problems);

    std::size_t errors() const { return errors_; }
    std::size_t warnings() const { return warnings_; }

  private:
    std::ostream& err_;
    bool quiet_;
    std::size_t errors_ = 0;
    std::size_t warnings_ = 0;
};

}  // namespace detente::cli
