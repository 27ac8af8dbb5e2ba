// SPDX-License-Identifier: MIT
// How things go wrong: a place in a file, a problem at it, and the exception that ends a command.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>

namespace detente {

/// A place in a file. Lines and columns are 1-based, columns count bytes; 0 means not known.
struct Location {
    std::string file;
    std::size_t line = 0;
    std::size_t column = 0;

    friend bool operator==(const Location&, const Location&) = default;
};

/// "file:line:column", leaving out what is not known.
std::string to_string(const Location& location);

/// Why a string could not be parsed. `offset` is the 0-based byte where it stopped making sense.
struct ParseError {
    std::string message;
    std::size_t offset = 0;
};

enum class Severity { error, warning };

/// Something a person should mend: what was found, where, and what to try.
struct Problem {
    Location location;
    std::string message;
    Severity severity = Severity::error;

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// "file:line:column: error: message"
std::string to_string(const Problem& problem);

/// A file or an environment that is unusable. Thrown where it is noticed, caught once in main.
class Error : public std::runtime_error {
  public:
    explicit Error(const std::string& what_happened) : Error(Location{}, what_happened) {}
    Error(Location where, const std::string& what_happened);

    Location location;
    std::string message;
};

}  // namespace detente
