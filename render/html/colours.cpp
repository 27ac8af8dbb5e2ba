// SPDX-License-Identifier: MIT
#include "render/html/colours.hpp"

#include <fmt/format.h>

#include <array>
#include <utility>

#include "render/contrast.hpp"

namespace detente {
namespace {

using layout::Ink;
using layout::Shade;

constexpr std::array<std::pair<std::string_view, Ink>, layout::ink_count> inks{
    {{"g", Ink::ground},
     {"t", Ink::text},
     {"s", Ink::soft},
     {"j", Ink::join},
     {"r", Ink::rule},
     {"w", Ink::window}}};

constexpr double mark_tint = 0.22, wash_tint = 0.06;

/// --ig, --it …, --a0 …, and what the page adds: --mark behind quoted words, --wash behind panels.
std::string properties(const Theme& theme) {
    std::string out;
    for (const auto& [name, ink] : inks) out += fmt::format("--i{}:{};", name, theme.ink(ink));
    for (std::size_t i = 0; i < layout::accent_count; ++i)
        out += fmt::format("--a{}:{};", i, theme.accent(i));
    const std::string& ground = theme.ink(Ink::ground);
    out += fmt::format("--mark:{};--wash:{};", mixed(ground, theme.accent(0), mark_tint),
                       mixed(ground, theme.ink(Ink::soft), wash_tint));
    return out;
}

}  // namespace

/// The palette as custom properties, and the classes of the drawing on top of them, so that the
/// same drawing follows the theme.
std::string reader_colours() {
    std::string light;
    std::string dark;
    std::string classes;
    const auto add = [&](const std::string& name, Shade shade) {
        light += fmt::format("--{}:{};", name, shade.light);
        dark += fmt::format("--{}:{};", name, shade.dark);
        classes +=
            fmt::format(".f{0}{{fill:var(--{1})}}.s{0}{{stroke:var(--{1})}}", name.substr(1), name);
    };
    for (const auto& [name, ink] : inks) add(fmt::format("i{}", name), layout::shade(ink));
    for (std::size_t i = 0; i < layout::accent_count; ++i) {
        add(fmt::format("a{}", i), layout::accent(i));
        classes += fmt::format(".b{0}{{background:var(--a{0})}}.c{0}{{color:var(--a{0})}}", i);
    }
    return fmt::format(
        ":root{{{}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{}}}}}\n"
        "{}.w{{stop-color:var(--iw)}}\n",
        light, dark, classes);
}

std::string fixed_colours(const Theme& theme) {
    const std::string own = properties(theme);
    std::string out = "\n";
    if (theme.is_dark())
        out += fmt::format(":root{{{}}}@media screen{{:root{{{}}}html{{color-scheme:dark}}}}",
                           properties(report_theme()), own);
    else
        out += fmt::format(
            ":root{{{0}}}@media screen and (prefers-color-scheme:dark){{:root{{{0}}}}}"
            "html{{color-scheme:light}}",
            own);
    if (theme.fonts != font_family) out += fmt::format("body{{font-family:{}}}", theme.fonts);
    return out + "\n";
}

}  // namespace detente
