// SPDX-License-Identifier: MIT
#include "cli/support/line_diff.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace detente::cli {
namespace {

constexpr std::size_t context = 3;
constexpr std::size_t most_cells = 16'000'000;  // of the table; larger changes are shown whole

using Lines = std::vector<std::string_view>;

Lines lines_of(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

struct Step {
    char sign;  ///< ' ', '-' or '+'
    std::string_view line;
};

/// By the longest common subsequence.
void compare(const Lines& a, const Lines& b, std::vector<Step>& steps) {
    const std::size_t width = b.size() + 1;
    const bool too_large = (a.size() + 1) * width > most_cells;
    std::vector<unsigned> length(too_large ? 0 : (a.size() + 1) * width);
    if (!too_large)
        for (std::size_t i = a.size(); i-- > 0;)
            for (std::size_t j = b.size(); j-- > 0;)
                length[i * width + j] =
                    a[i] == b[j] ? length[(i + 1) * width + j + 1] + 1
                                 : std::max(length[(i + 1) * width + j], length[i * width + j + 1]);
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        if (!too_large && i < a.size() && j < b.size() && a[i] == b[j]) {
            steps.push_back({' ', a[i++]});
            ++j;
        } else if (i < a.size() && (j == b.size() || too_large ||
                                    length[(i + 1) * width + j] >= length[i * width + j + 1])) {
            steps.push_back({'-', a[i++]});
        } else {
            steps.push_back({'+', b[j++]});
        }
    }
}

std::vector<Step> steps_between(Lines a, Lines b) {
    std::vector<Step> steps;
    const auto first = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    for (auto line = a.begin(); line != first.first; ++line) steps.push_back({' ', *line});
    a.erase(a.begin(), first.first);
    b.erase(b.begin(), first.second);
    const auto last = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    const Lines tail(last.first.base(), a.end());
    a.erase(last.first.base(), a.end());
    b.erase(last.second.base(), b.end());
    compare(a, b, steps);
    for (const auto line : tail) steps.push_back({' ', line});
    return steps;
}

/// Which steps are shown: changes and what is near them.
std::vector<bool> shown(const std::vector<Step>& steps) {
    std::vector<bool> near(steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].sign == ' ') continue;
        const std::size_t end = std::min(i + context + 1, steps.size());
        for (std::size_t k = i - std::min(i, context); k < end; ++k) near[k] = true;
    }
    return near;
}

}  // namespace

std::string line_diff(std::string_view before, std::string_view after, std::string_view name) {
    if (before == after) return {};
    const auto steps = steps_between(lines_of(before), lines_of(after));
    const auto near = shown(steps);
    std::string text = fmt::format("--- {}\n+++ {}\n", name, name);
    std::size_t old_line = 1;
    std::size_t new_line = 1;
    for (std::size_t i = 0; i < steps.size();) {
        if (!near[i]) {
            ++old_line, ++new_line, ++i;
            continue;
        }
        std::string hunk;
        std::size_t old_count = 0;
        std::size_t new_count = 0;
        for (; i < steps.size() && near[i]; ++i) {
            hunk.append(1, steps[i].sign).append(steps[i].line);
            if (!steps[i].line.ends_with('\n')) hunk += "\n\\ No newline at end of file\n";
            old_count += steps[i].sign == '+' ? 0 : 1;
            new_count += steps[i].sign == '-' ? 0 : 1;
        }
        text +=
            fmt::format("@@ -{},{} +{},{} @@\n", old_line, old_count, new_line, new_count) + hunk;
        old_line += old_count;
        new_line += new_count;
    }
    return text;
}

}  // namespace detente::cli
