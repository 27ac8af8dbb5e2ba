// SPDX-License-Identifier: MIT
#include "timelines/csv.hpp"

#include <algorithm>
#include <array>

namespace detente {
namespace {

std::string one_line(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
        if (!blank)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (out.ends_with(' ')) out.pop_back();
    return out;
}

/// The last four are full-width, which some spreadsheets take for the same.
bool begins_formula(std::string_view text) {
    constexpr std::array<std::string_view, 8> signs{"=", "+", "-", "@", "＝", "＋", "－", "＠"};
    return std::ranges::any_of(signs, [&](auto sign) { return text.starts_with(sign); });
}

/// Some spreadsheets part fields at semicolons, whatever the quotes.
std::string guarded(std::string_view text) {
    std::string out;
    bool at_start = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (at_start && begins_formula(text.substr(i))) out += '\'';
        at_start = text[i] == ';' || (at_start && text[i] == ' ');
        out += text[i];
    }
    return out;
}

}  // namespace

std::string csv_field(std::string_view text) {
    const std::string safe = guarded(one_line(text));
    if (safe.find_first_of(",\"") == std::string::npos) return safe;
    std::string quoted = "\"";
    for (const char c : safe) quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

std::string csv_line(const std::vector<std::string>& fields) {
    std::string line;
    for (const std::string& field : fields) {
        if (&field != &fields.front()) line += ',';
        line += csv_field(field);
    }
    return line + "\r\n";
}

}  // namespace detente
