// SPDX-License-Identifier: MIT
#include "render/contrast.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace detente {
namespace {

bool is_hex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

int digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    return (c >= 'a' ? c - 'a' : c - 'A') + 10;
}

/// 0 to 255, of the channel that begins at `at`.
int channel(std::string_view colour, std::size_t at) {
    assert(colour.size() == 7);
    return digit(colour[at]) * 16 + digit(colour[at + 1]);
}

double linear(std::string_view colour, std::size_t at) {
    const double value = channel(colour, at) / 255.0;
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, relative luminance.
double luminance(std::string_view colour) {
    return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
}

}  // namespace

bool is_colour(std::string_view text) {
    return (text.size() == 4 || text.size() == 7) && text.front() == '#' &&
           std::all_of(text.begin() + 1, text.end(), is_hex);
}

std::string long_colour(std::string_view text) {
    std::string out = "#";
    for (const char c : text.substr(1)) {
        const char lower = c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c;
        out.append(text.size() == 4 ? 2 : 1, lower);
    }
    return out;
}

double contrast(std::string_view one, std::string_view other) {
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

std::string mixed(std::string_view from, std::string_view to, double part) {
    std::string out = "#";
    for (const std::size_t at : {1U, 3U, 5U}) {
        const double value = channel(from, at) + (channel(to, at) - channel(from, at)) * part;
        out += fmt::format("{:02x}", static_cast<int>(std::lround(value)));
    }
    return out;
}

}  // namespace detente
