// SPDX-License-Identifier: MIT
// The advance widths of Inter as compiled in: facts about the font, not the font.
#pragma once

#include <cstdint>
#include <span>

namespace detente::layout {

/// Code points `first` to `last`, both included, stand at `offset` in the widths.
struct WidthRange {
    char32_t first;
    char32_t last;
    std::size_t offset;
};

/// Widths in thousandths of an em; 0: the font has no such character.
struct WidthTable {
    std::span<const WidthRange> ranges;  ///< ascending
    std::span<const std::uint16_t> widths;
};

WidthTable width_table(bool semibold);

}  // namespace detente::layout
