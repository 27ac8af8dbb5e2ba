// SPDX-License-Identifier: MIT
#include "cli/support/messages.hpp"

#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <string>

namespace detente::cli {
namespace {

constexpr std::string_view red = "\x1b[31m";
constexpr std::string_view yellow = "\x1b[33m";
constexpr std::string_view plain = "\x1b[0m";

bool is_set(const char* variable) {
    const char* const value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

}  // namespace

bool is_terminal(const std::ostream& stream) {
    if (&stream == &std::cout) return isatty(STDOUT_FILENO) == 1;
    return (&stream == &std::cerr || &stream == &std::clog) && isatty(STDERR_FILENO) == 1;
}

bool wants_colour(const std::ostream& stream) {
    const char* const terminal = std::getenv("TERM");
    return is_terminal(stream) && !is_set("NO_COLOR") && terminal != nullptr &&
           std::string_view(terminal) != "dumb";
}

void print(std::ostream& stream, const Problem& problem) {
    if (!wants_colour(stream)) {
        stream << to_string(problem) << '\n';
        return;
    }
    const bool error = problem.severity == Severity::error;
    const std::string place = to_string(problem.location);
    if (!place.empty()) stream << place << ": ";
    stream << (error ? red : yellow) << (error ? "error:" : "warning:") << plain << ' '
           << problem.message << '\n';
}

void Messages::note(std::string_view text) {
    if (!quiet_) err_ << text << '\n';
}

void Messages::problem(const Problem& problem) {
    const bool error = problem.severity == Severity::error;
    ++(error ? errors_ : warnings_);
    if (error || !quiet_) print(err_, problem);
}

void Messages::problems(const std::vector<Problem>& problems) {
    for (const auto& one : problems) problem(one);
}

}  // namespace detente::cli
