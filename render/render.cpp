// SPDX-License-Identifier: MIT
#include "render/render.hpp"

#include <array>
#include <numbers>

#include "render/graphviz.hpp"
#include "render/html/page.hpp"
#include "render/layout/ladder.hpp"
#include "render/raster.hpp"
#include "render/svg.hpp"

namespace detente {
namespace {

using layout::Ladder;
using Files = std::vector<std::string>;

constexpr double a4_width = 210;  // ISO 216, mm

/// `height` in mm of the file, 0 for one picture that grows downward.
Ladder ladder_of(const Briefing& briefing, const RenderOptions& options, double height) {
    layout::LadderOptions layout;
    layout.scale = options.scale;
    layout.width = (options.width_mm > 0 ? options.width_mm : a4_width) / options.scale;
    layout.page_height = height / options.scale;
    return layout::lay_out(briefing, layout);
}

std::vector<Sheet> sheets_of(const Ladder& ladder) {
    std::vector<Sheet> sheets;
    for (std::size_t i = 0; i < ladder.sections.size(); ++i)
        sheets.push_back({svg_page(ladder, i), ladder.width * ladder.scale,
                          ladder.sections[i].height * ladder.scale});
    return sheets;
}

Files render_svg(const Briefing& briefing, const RenderOptions& options) {
    const Ladder ladder = ladder_of(briefing, options, options.height_mm);
    if (options.height_mm <= 0) return {svg_picture(ladder)};
    Files files;
    for (Sheet& sheet : sheets_of(ladder)) files.push_back(std::move(sheet.svg));
    return files;
}

Files render_pdf(const Briefing& briefing, const RenderOptions& options) {
    const double width = options.width_mm > 0 ? options.width_mm : a4_width;
    const double height = options.height_mm > 0 ? options.height_mm : width * std::numbers::sqrt2;
    const Ladder ladder = ladder_of(briefing, options, height);
    return {pdf_of(sheets_of(ladder), ladder.title, briefing.today)};
}

Files render_png(const Briefing& briefing, const RenderOptions& options) {
    const std::vector<Sheet> sheets = sheets_of(ladder_of(briefing, options, options.height_mm));
    if (options.height_mm <= 0) return {png_of(sheets)};
    Files files;
    for (const Sheet& sheet : sheets) files.push_back(png_of({sheet}));
    return files;
}

/// Sections that fit on a printed page, each with its own column heads; the page has the title.
Files render_html(const Briefing& briefing, const RenderOptions& options) {
    layout::LadderOptions layout;
    layout.width = options.width_mm > 0 ? options.width_mm : 200;
    layout.margin = 2;
    layout.with_title = false;
    layout.section_height = 250;
    return {page_of(briefing, layout::lay_out(briefing, layout))};
}

Files render_gv(const Briefing& briefing, const RenderOptions& options) {
    return {dot_of(ladder_of(briefing, options, options.height_mm))};
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
