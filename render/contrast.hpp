// SPDX-License-Identifier: MIT
// Whether letters can be read on their ground: contrast as WCAG 2.1 computes it.
#pragma once

#include <string>
#include <string_view>

namespace detente {

inline constexpr double least_text_contrast = 4.5;  ///< WCAG 2.1, 1.4.3, level AA
inline constexpr double least_sign_contrast = 3.0;  ///< 1.4.11, of lines and signs

/// "#rgb" or "#rrggbb" in any case.
bool is_colour(std::string_view text);

/// As "#rrggbb" in lower case; `text` has to be a colour.
std::string long_colour(std::string_view text);

/// 1 to 21, whichever is the lighter one. Colours are "#rrggbb".
double contrast(std::string_view one, std::string_view other);

/// `part` of the way from `from` to `to`, channel by channel.
std::string mixed(std::string_view from, std::string_view to, double part);

}  // namespace detente
