// SPDX-License-Identifier: MIT
#include "render/picture.hpp"

#include "render/svg.hpp"

namespace detente {
namespace {

// ISO 216 A4, mm: a ladder is read downward, lanes across.
constexpr double a4_short = 210, a4_long = 297;

layout::Ladder ladder_of(const Briefing& briefing, const RenderOptions& options,
                         double page_height) {
    layout::LadderOptions layout;
    layout.scale = options.scale;
    layout.width = (options.width_mm > 0 ? options.width_mm : a4_short) / options.scale;
    layout.page_height = page_height / options.scale;
    return layout::lay_out(briefing, layout);
}

layout::Lanes lanes_of(const Briefing& briefing, const RenderOptions& options, double page_height) {
    layout::LanesOptions layout;
    layout.scale = options.scale;
    layout.width = (options.width_mm > 0 ? options.width_mm : a4_long) / options.scale;
    layout.page_height = page_height / options.scale;
    return layout::lay_out_lanes(briefing, layout);
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
    if (options.layout == LayoutKind::lanes) return lanes_of(briefing, options, page_height);
    return ladder_of(briefing, options, page_height);
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
