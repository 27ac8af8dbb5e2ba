// SPDX-License-Identifier: MIT
// How pictures and the page look: inks, accents, fonts. A theme changes no position: text of
// another font is set smaller or larger to take the room that was measured.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "render/layout/palette.hpp"

namespace detente {

/// Colours are "#rrggbb".
struct Theme {
    std::string name;
    std::string description;
    std::array<std::string, layout::ink_count> inks;  ///< in the order of Ink
    std::array<std::string, layout::accent_count> accents;
    std::string fonts;      ///< as `font-family` has them: "Inter, Noto Sans, sans-serif"
    double font_scale = 1;  ///< of every size, where another font is wider or narrower than Inter
    bool by_shape = false;  ///< parties are told apart by the shape of their marks, not by colour
    bool is_default = false;

    const std::string& ink(layout::Ink ink) const { return inks.at(static_cast<std::size_t>(ink)); }
    const std::string& accent(std::size_t index) const {  ///< repeats after `accent_count`
        return accents.at(index % layout::accent_count);
    }
    std::string first_font() const;  ///< without quotes
    bool is_dark() const;            ///< light letters on a dark ground

    friend bool operator==(const Theme&, const Theme&) = default;
};

/// The font that widths are measured in, then those that most machines have.
inline constexpr std::string_view font_family =
    "Inter, Noto Sans, Helvetica Neue, Helvetica, Arial, sans-serif";

/// report, which pictures have by default, screen, dark, mono.
std::span<const Theme> themes();
const Theme& report_theme();
/// Nothing for a name that is not among them.
const Theme* find_theme(std::string_view name);

}  // namespace detente
