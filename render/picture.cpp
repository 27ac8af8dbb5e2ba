// SPDX-License-Identifier: MIT
#include "render/picture.hpp"

#include <algorithm>
#include <numbers>

#include "render/graphviz.hpp"
#include "render/layout/network.hpp"
#include "render/layout/page.hpp"
#include "render/layout/strip.hpp"
#include "render/svg.hpp"
#include "timelines/error.hpp"

namespace detente {
namespace {

// ISO 216 A4, mm: a ladder is read downward, lanes across.
constexpr double a4_short = 210, a4_long = 297;

constexpr double lowest = 120;  // mm that either layout needs

/// Sets width, page and scale; a sheet smaller than a layout can be is that layout made smaller.
template <typename Options>
Options sized(const RenderOptions& options, double usual_width, double page_height) {
    const double width = options.width_mm > 0 ? options.width_mm : usual_width;
    Options layout;
    layout.scale = std::min(options.scale, width / layout::narrowest_sheet);
    if (page_height > 0) layout.scale = std::min(layout.scale, page_height / lowest);
    layout.width = width / layout.scale;
    layout.page_height = page_height / layout.scale;
    return layout;
}

/// As wide and high as it takes, where neither is given.
layout::SheetOptions free_sheet(const RenderOptions& options, double usual_width,
                                double page_height) {
    if (options.width_mm > 0 || page_height > 0)
        return sized<layout::SheetOptions>(options, usual_width, page_height);
    layout::SheetOptions layout;
    layout.scale = options.scale;
    return layout;
}

template <typename Layout, typename Pages>
std::vector<Sheet> pages_as_sheets(const Layout& layout, const Pages& pages, const Theme& theme) {
    std::vector<Sheet> sheets;
    for (std::size_t i = 0; i < pages.size(); ++i)
        sheets.push_back({svg_page(layout, i, theme), layout.width * layout.scale,
                          pages[i].height * layout.scale});
    return sheets;
}

}  // namespace

Picture picture_of(const Briefing& briefing, const RenderOptions& options, double page_height) {
    switch (options.layout) {
        case LayoutKind::ladder:
            return layout::lay_out(briefing,
                                   sized<layout::LadderOptions>(options, a4_short, page_height));
        case LayoutKind::lanes:
            return layout::lay_out_lanes(
                briefing, sized<layout::LanesOptions>(options, a4_long, page_height));
        case LayoutKind::strip:
            return layout::lay_out_strip(
                briefing, sized<layout::LanesOptions>(options, a4_long, page_height));
        case LayoutKind::network:
            return layout::lay_out_network(briefing, free_sheet(options, a4_long, page_height),
                                           options.network_nodes);
        default:
            return layout::lay_out_matrix(briefing, free_sheet(options, a4_short, page_height));
    }
}

double page_height(const RenderOptions& options) {
    if (options.height_mm > 0) return options.height_mm;
    const bool is_upright =
        options.layout == LayoutKind::ladder || options.layout == LayoutKind::matrix;
    if (options.width_mm <= 0) return is_upright ? a4_long : a4_short;
    return options.width_mm * (is_upright ? std::numbers::sqrt2 : 1 / std::numbers::sqrt2);
}

std::string svg_of(const Picture& picture, const Theme& theme) {
    return std::visit([&](const auto& layout) { return svg_picture(layout, theme); }, picture);
}

std::string dot_of(const Picture& picture, const Theme& theme) {
    if (const auto* ladder = std::get_if<layout::Ladder>(&picture)) return dot_of(*ladder, theme);
    if (const auto* lanes = std::get_if<layout::Lanes>(&picture)) return dot_of(*lanes, theme);
    throw Error(
        "a matrix is no graph that Graphviz could draw: take svg, pdf or png, or another "
        "layout");
}

std::vector<Sheet> sheets_of(const Picture& picture, const Theme& theme) {
    if (const auto* ladder = std::get_if<layout::Ladder>(&picture))
        return pages_as_sheets(*ladder, ladder->sections, theme);
    if (const auto* lanes = std::get_if<layout::Lanes>(&picture))
        return pages_as_sheets(*lanes, lanes->pages, theme);
    const auto& matrix = std::get<layout::Matrix>(picture);
    return {
        {svg_picture(matrix, theme), matrix.width * matrix.scale, matrix.height * matrix.scale}};
}

}  // namespace detente
