// SPDX-License-Identifier: MIT
#include "render/layout/text.hpp"

#include <array>

namespace detente::layout {
namespace {

constexpr std::array<TextStyle, 10> styles{{{{points(17), Weight::semibold}, Ink::text, false},
                                            {{points(9), Weight::regular}, Ink::soft, false},
                                            {{points(8), Weight::semibold}, Ink::text, false},
                                            {{points(8.5), Weight::semibold}, Ink::text, false},
                                            {{points(9.5), Weight::semibold}, Ink::text, false},
                                            {{points(8.5), Weight::regular}, Ink::soft, false},
                                            {{points(8.5), Weight::regular}, Ink::text, false},
                                            {{points(7.5), Weight::regular}, Ink::soft, false},
                                            {{points(8), Weight::regular}, Ink::soft, true}}};

}  // namespace

TextStyle style(TextRole role) {
    return styles.at(static_cast<std::size_t>(role));
}

double width_of(const TextLine& line) {
    double width = 0;
    for (const Run& run : line.runs)
        width += (width > 0 ? run_gap : 0) + text_width(run.text, style(run.role).font);
    return width;
}

double line_height(TextRole role) {
    return style(role).font.size_mm * 1.4;
}

double half_capital(TextRole role) {
    return style(role).font.size_mm * 0.364;  // Inter's capitals are 0.727 em high
}

}  // namespace detente::layout
