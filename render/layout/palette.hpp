// SPDX-License-Identifier: MIT
// The colours of a picture: a few inks and one accent per party, for light and dark ground.
#pragma once

#include <cstddef>
#include <string_view>

namespace detente::layout {

/// What a stroke or a letter is for; a theme gives it its colour.
enum class Ink { ground, text, soft, join, rule, window };
inline constexpr std::size_t ink_count = 6;

struct Shade {
    std::string_view light;
    std::string_view dark;
};

/// Text inks reach a contrast of 4.5:1 on their ground (WCAG 2.1 AA), both ways.
Shade shade(Ink ink);

/// Twelve accents; the first six stay apart for every common colour blindness, all are told apart
/// by place and label as well. Text in them reaches 4.5:1 too.
inline constexpr std::size_t accent_count = 12;
Shade accent(std::size_t index);  ///< repeats after `accent_count`

}  // namespace detente::layout
