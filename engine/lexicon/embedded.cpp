// SPDX-License-Identifier: MIT
#include "engine/lexicon/embedded.hpp"

namespace detente {
namespace {

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \r");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \r") - begin + 1);
}

}  // namespace

std::vector<EmbeddedLine> embedded_lines(std::string_view file) {
    std::vector<EmbeddedLine> lines;
    std::size_t number = 0;
    while (!file.empty()) {
        const std::size_t stop = std::min(file.find('\n'), file.size());
        const std::string_view line = trimmed(file.substr(0, stop));
        ++number;
        if (!line.empty() && line.front() != '#') lines.push_back({number, line});
        file.remove_prefix(std::min(stop + 1, file.size()));
    }
    return lines;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t stop = std::min(text.find(separator, begin), text.size());
        const std::string_view part = trimmed(text.substr(begin, stop - begin));
        if (!part.empty() || separator == '\t') parts.push_back(part);
        begin = stop + 1;
    }
    return parts;
}

}  // namespace detente
