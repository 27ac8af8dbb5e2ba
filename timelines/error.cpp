// SPDX-License-Identifier: MIT
#include "timelines/error.hpp"

namespace detente {
namespace {

std::string located(const Location& location, const std::string& message) {
    const std::string place = to_string(location);
    return place.empty() ? message : place + ": " + message;
}

}  // namespace

std::string to_string(const Location& location) {
    std::string text = location.file;
    for (const std::size_t number : {location.line, location.column}) {
        if (number == 0) break;
        if (!text.empty()) text += ':';
        text += std::to_string(number);
    }
    return text;
}

std::string to_string(const Problem& problem) {
    const char* const severity = problem.severity == Severity::error ? "error: " : "warning: ";
    return located(problem.location, severity + problem.message);
}

Error::Error(Location where, const std::string& what_happened)
    : std::runtime_error(located(where, what_happened)),
      location(std::move(where)),
      message(what_happened) {}

}  // namespace detente
