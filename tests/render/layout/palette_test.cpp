// SPDX-License-Identifier: MIT
#include "render/layout/palette.hpp"

#include <cmath>
#include <set>
#include <string>

#include "tests/catch.hpp"

using namespace detente::layout;

namespace {

double channel(std::string_view hex, std::size_t at) {
    const double value = std::stoi(std::string(hex.substr(at, 2)), nullptr, 16) / 255.0;
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, relative luminance.
double luminance(std::string_view hex) {
    return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
}

double contrast(std::string_view a, std::string_view b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}  // namespace

TEST_CASE("text and the names of columns can be read on the ground, by day and by night") {
    const Shade ground = shade(Ink::ground);
    constexpr double readable = 4.5;  // WCAG 2.1, 1.4.3
    for (const Ink ink : {Ink::text, Ink::soft}) {
        CHECK(contrast(shade(ink).light, ground.light) >= readable);
        CHECK(contrast(shade(ink).dark, ground.dark) >= readable);
    }
    for (std::size_t i = 0; i < accent_count; ++i) {
        INFO(i);
        CHECK(contrast(accent(i).light, ground.light) >= readable);
        CHECK(contrast(accent(i).dark, ground.dark) >= readable);
    }
}

TEST_CASE("every accent is another colour, and they begin again after the last") {
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < accent_count; ++i) {
        CHECK(seen.insert(accent(i).light).second);
        CHECK(seen.insert(accent(i).dark).second);
        CHECK(accent(i + accent_count).light == accent(i).light);
    }
}
