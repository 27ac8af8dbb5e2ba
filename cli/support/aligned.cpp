// SPDX-License-Identifier: MIT
#include "cli/support/aligned.hpp"

#include <algorithm>
#include <ostream>

namespace detente::cli {
namespace {

/// Code points, which is near enough to columns for names of Latin letters.
std::size_t width_of(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

}  // namespace

std::string shortened(std::string text) {
    constexpr std::size_t longest = 100;  // bytes
    std::ranges::replace(text, '\n', ' ');
    if (text.size() <= longest) return text;
    const auto blank = text.rfind(' ', longest);
    text.resize(blank == text.npos || blank < longest / 2 ? longest : blank);
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80)
        text.pop_back();
    return text + "…";
}

void write_aligned(std::ostream& out, const std::vector<std::vector<std::string>>& rows) {
    if (rows.empty()) return;
    std::vector<std::size_t> widths(rows[0].size());
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width_of(row[i]));
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += row[i] + std::string(widths[i] - width_of(row[i]) + 2, ' ');
        line.resize(line.find_last_not_of(' ') + 1);
        out << line << '\n';
    }
}

}  // namespace detente::cli
