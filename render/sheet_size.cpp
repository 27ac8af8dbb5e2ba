// SPDX-License-Identifier: MIT
#include "render/sheet_size.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace detente {
namespace {

constexpr double least = 60;
constexpr double most = 2000;
constexpr double inch = 25.4;

// ISO 216; ANSI/ASME Y14.1; a slide of 16:9 as office programs make it.
constexpr std::array<SheetSize, 7> sizes{{{"A4", 210, 297},
                                          {"A4-landscape", 297, 210},
                                          {"A3", 297, 420},
                                          {"A3-landscape", 420, 297},
                                          {"letter", 8.5 * inch, 11 * inch},
                                          {"letter-landscape", 11 * inch, 8.5 * inch},
                                          {"slide", 40.0 / 3.0 * inch, 7.5 * inch, 1.5}}};

bool same_word(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return lower(x) == lower(y); });
}

std::optional<double> length(std::string_view text) {
    double value = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value, std::chars_format::fixed);
    if (error != std::errc() || stop != end) return std::nullopt;
    if (!(value >= least && value <= most)) return std::nullopt;  // nor is "nan"
    return value;
}

}  // namespace

std::optional<SheetSize> sheet_size(std::string_view name) {
    for (const SheetSize& size : sizes)
        if (same_word(size.name, name)) return size;
    const std::size_t by = name.find('x');
    if (by == name.npos) return std::nullopt;
    const auto width = length(name.substr(0, by));
    const auto height = length(name.substr(by + 1));
    if (!width || !height) return std::nullopt;
    return SheetSize{"", *width, *height, 1};
}

std::vector<std::string_view> sheet_names() {
    std::vector<std::string_view> names;
    for (const SheetSize& size : sizes) names.push_back(size.name);
    return names;
}

}  // namespace detente
