// SPDX-License-Identifier: MIT
#include "render/picture.hpp"

#include <algorithm>
#include <numbers>

#include "render/layout/page.hpp"
#include "render/svg.hpp"

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

template <typename Layout, typename Pages>
std::vector<Sheet> pages_as_sheets(const Layout& layout, const Pages& pages) {
    std::vector<Sheet> sheets;
    for (std::size_t i = 0; i < pages.size(); ++i)
        sheets.push_back(
            {svg_page(layout, i), layout.width * layout.scale, pages[i].height * layout.scale});
    return sheets;
}

}  // namespace

Picture picture_of(const Briefing& briefing, const RenderOptions& options, double page_height) {
    if (options.layout == LayoutKind::lanes)
        return layout::lay_out_lanes(briefing,
                                     sized<layout::LanesOptions>(options, a4_long, page_height));
    return layout::lay_out(briefing, sized<layout::LadderOptions>(options, a4_short, page_height));
}

double page_height(const RenderOptions& options) {
    if (options.height_mm > 0) return options.height_mm;
    const bool is_upright = options.layout == LayoutKind::ladder;
    if (options.width_mm <= 0) return is_upright ? a4_long : a4_short;
    return options.width_mm * (is_upright ? std::numbers::sqrt2 : 1 / std::numbers::sqrt2);
}

std::string svg_of(const Picture& picture) {
    return std::visit([](const auto& layout) { return svg_picture(layout); }, picture);
}

std::vector<Sheet> sheets_of(const Picture& picture) {
    if (const auto* ladder = std::get_if<layout::Ladder>(&picture))
        return pages_as_sheets(*ladder, ladder->sections);
    const auto& lanes = std::get<layout::Lanes>(picture);
    return pages_as_sheets(lanes, lanes.pages);
}

}  // namespace detente
