// SPDX-License-Identifier: MIT
// How much of something there is, as a shade: tints of a theme's first accent, or hatches where a
// theme has no colours.
#pragma once

#include <string>

#include "render/svg_marks.hpp"

namespace detente {

/// Defines the hatches that `shade_look` speaks of; nothing for a theme of colours.
void append_hatches(std::string& out, const Theme& theme);

/// For those who cannot hatch: the tint of a level; a grey in a theme without colours.
std::string shade_colour(const Theme& theme, std::size_t level);

/// Presentation attributes of an area, by level: 0 is empty, `layout::shade_levels` the most. The
/// first hatch is none, since one that wide would be taken for signs.
std::string shade_look(const Theme& theme, std::size_t level);

/// Of text and signs on it: text or ground, whichever can be read better.
Paint ink_on_shade(const Theme& theme, std::size_t level);

}  // namespace detente
