// SPDX-License-Identifier: MIT
#include "render/theme.hpp"

#include <algorithm>

#include "render/contrast.hpp"

namespace detente {
namespace {

using layout::Ink;

Theme from_palette(std::string name, std::string description,
                   std::string_view layout::Shade::*side) {
    Theme theme;
    theme.name = std::move(name);
    theme.description = std::move(description);
    theme.fonts = font_family;
    for (std::size_t i = 0; i < layout::ink_count; ++i)
        theme.inks.at(i) = layout::shade(static_cast<Ink>(i)).*side;
    for (std::size_t i = 0; i < layout::accent_count; ++i)
        theme.accents.at(i) = layout::accent(i).*side;
    return theme;
}

Theme make_report() {
    Theme theme = from_palette("report", "for paper: colours on white", &layout::Shade::light);
    theme.is_default = true;
    return theme;
}

/// Off-white, so that it does not glare, and stronger lines.
Theme make_screen() {
    Theme theme = from_palette("screen", "for screens and slides: a soft ground, stronger lines",
                               &layout::Shade::light);
    theme.inks = {"#faf7f0", "#1d1b16", "#5b564a", "#3a362d", "#b9b2a2", "#857d6c"};
    return theme;
}

Theme make_dark() {
    return from_palette("dark", "light on dark, for dark rooms and pages", &layout::Shade::dark);
}

Theme make_mono() {
    Theme theme = from_palette("mono", "for printing in black and white: shapes and hatches",
                               &layout::Shade::light);
    theme.inks = {"#ffffff", "#000000", "#333333", "#000000", "#8a8a8a", "#555555"};
    theme.accents.fill("#000000");
    theme.by_shape = true;
    return theme;
}

}  // namespace

bool Theme::is_dark() const {
    return contrast(ink(Ink::ground), "#000000") < contrast(ink(Ink::ground), "#ffffff");
}

std::string Theme::first_font() const {
    std::string first = fonts.substr(0, fonts.find(','));
    std::erase(first, '\'');
    return first;
}

std::span<const Theme> themes() {
    static const std::array<Theme, 4> all{make_report(), make_screen(), make_dark(), make_mono()};
    return all;
}

const Theme& report_theme() {
    return themes().front();
}

const Theme* find_theme(std::string_view name) {
    const auto found = std::find_if(themes().begin(), themes().end(),
                                    [&](const Theme& theme) { return theme.name == name; });
    return found == themes().end() ? nullptr : &*found;
}

}  // namespace detente
