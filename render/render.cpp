// SPDX-License-Identifier: MIT
#include "render/render.hpp"

#include <array>
#include <numbers>

#include "render/graphviz.hpp"
#include "render/html/months.hpp"
#include "render/html/page.hpp"
#include "render/layout/ladder.hpp"
#include "render/raster.hpp"
#include "render/svg.hpp"

namespace detente {
namespace {

using layout::Ladder;

constexpr double a4_width = 210;  // ISO 216, mm

double width_or(const RenderOptions& options, double usual) {
    return options.width_mm > 0 ? options.width_mm : usual;
}

Ladder tall_ladder(const Briefing& briefing, const RenderOptions& options) {
    layout::LadderOptions layout;
    layout.width = width_or(options, a4_width);
    return layout::lay_out(briefing, layout);
}

Ladder paged_ladder(const Briefing& briefing, const RenderOptions& options) {
    layout::LadderOptions layout;
    layout.width = width_or(options, a4_width);
    layout.page_height = layout.width * std::numbers::sqrt2;
    return layout::lay_out(briefing, layout);
}

std::vector<Sheet> sheets_of(const Ladder& ladder) {
    std::vector<Sheet> sheets;
    for (std::size_t i = 0; i < ladder.sections.size(); ++i)
        sheets.push_back({svg_page(ladder, i), ladder.width, ladder.sections[i].height});
    return sheets;
}

std::string render_svg(const Briefing& briefing, const RenderOptions& options) {
    return svg_picture(tall_ladder(briefing, options));
}

std::string render_pdf(const Briefing& briefing, const RenderOptions& options) {
    const Ladder ladder = paged_ladder(briefing, options);
    return pdf_of(sheets_of(ladder), ladder.title, briefing.today);
}

std::string render_png(const Briefing& briefing, const RenderOptions& options) {
    return png_of(sheets_of(tall_ladder(briefing, options)));
}

/// Sections that fit on a printed page, each with its own column heads; the page has the title.
std::string render_html(const Briefing& briefing, const RenderOptions& options) {
    layout::LadderOptions layout;
    layout.width = width_or(options, 200);
    layout.margin = 2;
    layout.with_title = false;
    layout.section_height = 250;
    const Ladder ladder = layout::lay_out(briefing, layout);
    const bool is_long = briefing.timeline->meeting_count() >= most_rows_drawn;
    const std::array drawings{
        is_long ? PageDrawing{"months", "Months", months_drawing(*briefing.timeline)}
                : ladder_drawing(ladder)};
    return page_of(briefing, ladder, drawings);
}

std::string render_gv(const Briefing& briefing, const RenderOptions& options) {
    return dot_of(tall_ladder(briefing, options));
}

constexpr std::array<Format, 5> table{
    {{"svg", ".svg", "the ladder as one picture with real text, sizes in mm", render_svg},
     {"html", ".html", "one page for any browser: the ladder, every meeting, its evidence",
      render_html},
     {"gv", ".gv", "the ladder as DOT with its positions, for Graphviz (neato -n2)", render_gv},
     {"pdf", ".pdf", "the ladder on A4 pages, fonts embedded", render_pdf},
     {"png", ".png", "the ladder as pixels, 192 dots an inch", render_png}}};

}  // namespace

std::span<const Format> formats() {
    return table;
}

}  // namespace detente
