// SPDX-License-Identifier: MIT
#include "engine/document/archive/headers.hpp"

#include <algorithm>

#include "engine/document/plain_text/lines.hpp"

namespace detente {
namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool same_name(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

}  // namespace

void Headers::add_line(std::string_view line) {
    if (!line.empty() && (line.front() == ' ' || line.front() == '\t')) {
        if (!fields_.empty()) fields_.back().second.append(" ").append(trim(line));
        return;
    }
    const std::size_t colon = line.find(':');
    if (colon == line.npos || colon == 0) return;
    fields_.emplace_back(trim(line.substr(0, colon)), trim(line.substr(colon + 1)));
}

std::string_view Headers::get(std::string_view name) const {
    const auto found = std::find_if(fields_.begin(), fields_.end(), [&](const auto& field) {
        return same_name(field.first, name);
    });
    return found == fields_.end() ? std::string_view{} : std::string_view(found->second);
}

Headers take_headers(std::string_view& bytes) {
    Headers headers;
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        std::string_view line = bytes.substr(0, end);
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty()) break;
        headers.add_line(line);
    }
    return headers;
}

std::string media_type(std::string_view value) {
    std::string type(trim(value.substr(0, value.find(';'))));
    std::transform(type.begin(), type.end(), type.begin(), lower);
    return type;
}

std::string parameter(std::string_view value, std::string_view name) {
    for (std::size_t at = value.find(';'); at != value.npos; at = value.find(';', at + 1)) {
        const std::string_view rest = trim(value.substr(at + 1));
        const std::size_t equals = rest.find('=');
        if (equals == rest.npos || !same_name(trim(rest.substr(0, equals)), name)) continue;
        const std::string_view given = trim(rest.substr(equals + 1));
        if (given.starts_with('"')) return std::string(given.substr(1, given.find('"', 1) - 1));
        return std::string(trim(given.substr(0, given.find(';'))));
    }
    return {};
}

}  // namespace detente
