// SPDX-License-Identifier: MIT
#include "render/svg_shades.hpp"

#include <fmt/format.h>

#include <array>

#include "render/contrast.hpp"
#include "render/layout/matrix.hpp"

namespace detente {
namespace {

using layout::Ink;

constexpr std::array<double, layout::shade_levels + 1> tints{0, 0.12, 0.26, 0.42, 0.64, 1};

/// Points between the lines of a hatch, and how wide they are. From level 2 on; the last ones
/// cross.
struct Hatch {
    double step, width;
    bool crossed;
};
constexpr std::array<Hatch, layout::shade_levels - 1> hatches{
    {{3, 0.45, false}, {1.9, 0.5, false}, {2.2, 0.5, true}, {1.4, 0.6, true}}};

}  // namespace

void append_hatches(std::string& out, const Theme& theme) {
    if (!theme.by_shape) return;
    out += "<defs>";
    for (std::size_t i = 0; i < hatches.size(); ++i) {
        const Hatch& hatch = hatches.at(i);
        out += fmt::format(
            "<pattern id=\"hatch-{0}\" width=\"{1}\" height=\"{1}\" "
            "patternUnits=\"userSpaceOnUse\" "
            "patternTransform=\"rotate(45)\"><path d=\"M0 0V{1}{2}\" fill=\"none\" {3} "
            "stroke-width=\"{4}\"/></pattern>",
            i + 2, hatch.step, hatch.crossed ? fmt::format("M0 0H{}", hatch.step) : "",
            stroke(paint(theme, Ink::text)), hatch.width * 2);  // half of it lies outside
    }
    out += "</defs>\n";
}

std::string shade_colour(const Theme& theme, std::size_t level) {
    return mixed(theme.ink(Ink::ground), theme.accent(0), tints.at(level));
}

std::string shade_look(const Theme& theme, std::size_t level) {
    if (level == 0 || (theme.by_shape && level == 1)) return "fill=\"none\"";
    if (theme.by_shape) return fmt::format("fill=\"url(#hatch-{})\"", level);
    return fmt::format("fill=\"{}\"", shade_colour(theme, level));
}

Paint ink_on_shade(const Theme& theme, std::size_t level) {
    if (theme.by_shape) return paint(theme, Ink::text);
    const std::string ground = shade_colour(theme, level);
    const bool is_text =
        contrast(theme.ink(Ink::text), ground) >= contrast(theme.ink(Ink::ground), ground);
    return paint(theme, is_text ? Ink::text : Ink::ground);
}

}  // namespace detente
