// SPDX-License-Identifier: MIT
// Lines of text as every layout places them: measured, in the few styles of a picture.
#pragma once

#include <string>
#include <vector>

#include "render/layout/measure.hpp"
#include "render/layout/palette.hpp"

namespace detente::layout {

/// What a piece of text is for; `style` gives it font and colour.
enum class TextRole { heading, subheading, column, date, title, detail, body, small, note, number };
inline constexpr int text_role_count = static_cast<int>(TextRole::number) + 1;

struct TextStyle {
    Font font;
    Ink ink = Ink::text;
    bool italic = false;
};
TextStyle style(TextRole role);

struct Run {
    std::string text;
    TextRole role = TextRole::body;
    bool struck = false;
};

enum class Anchor { start, middle, end };

/// One line of text. Runs follow each other, `run_gap` apart.
struct TextLine {
    double x = 0;
    double baseline = 0;
    Anchor anchor = Anchor::start;
    std::vector<Run> runs;
};
inline constexpr double run_gap = 2.0;
double width_of(const TextLine& line);

/// Distance between baselines, and from the baseline up to the middle of the capitals.
double line_height(TextRole role);
double half_capital(TextRole role);

}  // namespace detente::layout
