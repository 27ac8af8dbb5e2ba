// SPDX-License-Identifier: MIT
// How wide text is in the one font, and where it breaks: lengths in mm, text in UTF-8.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace detente::layout {

enum class Weight { regular, semibold };

/// A size and weight of Inter. One point is 25.4/72 mm.
struct Font {
    double size_mm = 3.0;
    Weight weight = Weight::regular;
};

constexpr double points(double pt) {
    return pt * 25.4 / 72.0;
}

/// Decodes one code point at `at` and moves past it; bytes that are no UTF-8 count as U+FFFD each.
char32_t next_code_point(std::string_view text, std::size_t& at);

/// The advance width without kerning. Characters outside the font: 1 em where East Asian wide or
/// pictographic, 0 for combining marks, else an average letter.
double text_width(std::string_view text, Font font);

/// Whether every character is one that the font has, so that its width is known and not guessed.
bool is_measured(std::string_view text);

/// Breaks at blanks and between East Asian characters, and inside a word only where the word alone
/// is wider than the line. No line is wider than `width_mm`, unless one character is. After
/// `max_lines` the rest is cut off with "…". Blanks are collapsed; nothing in, no lines out.
/// `first_width_mm` is the room of the first line where that differs.
struct WrapOptions {
    double width_mm = 60;
    double first_width_mm = 0;  ///< 0: as `width_mm`
    std::size_t max_lines = 0;  ///< 0: as many as it takes
};
std::vector<std::string> wrap(std::string_view text, Font font, const WrapOptions& options);

/// The text, or its beginning and "…" where it is wider than `width_mm`.
std::string shorten(std::string_view text, Font font, double width_mm);

}  // namespace detente::layout
