// SPDX-License-Identifier: MIT
#include "timelines/suggest.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace detente {
namespace {

constexpr std::size_t longest_word = 64;  // longer ones are not typing slips

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> above(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = lower(a[i - 1]) == lower(b[j - 1]);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) &&
                lower(a[i - 2]) == lower(b[j - 1]))
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return above[b.size()];
}

std::optional<std::string_view> nearest(std::string_view word,
                                        const std::vector<std::string_view>& known) {
    std::optional<std::string_view> best;
    if (word.size() > longest_word) return best;
    std::size_t best_distance = 0;
    for (const auto candidate : known) {
        const std::size_t length = std::max(word.size(), candidate.size());
        const std::size_t allowed = std::max<std::size_t>(1, length / 3);
        const std::size_t gap = length - std::min(word.size(), candidate.size());
        if (length < 2 || gap > allowed) continue;
        const std::size_t distance = edit_distance(word, candidate);
        if (distance > allowed || (best && distance >= best_distance)) continue;
        best = candidate;
        best_distance = distance;
    }
    return best;
}

std::string suggestion(std::string_view word, const std::vector<std::string_view>& known) {
    const auto near = nearest(word, known);
    return near ? fmt::format(" (did you mean '{}'?)", *near) : std::string();
}

std::string joined(const std::vector<std::string_view>& words) {
    std::string line;
    for (const auto word : words) line.append(line.empty() ? "" : ", ").append(word);
    return line;
}

}  // namespace detente
