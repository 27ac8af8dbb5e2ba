// SPDX-License-Identifier: MIT
#include "render/render.hpp"

#include <array>
#include <vector>

#include "render/export/calendar.hpp"
#include "render/export/csv.hpp"
#include "render/export/note.hpp"
#include "render/graphviz.hpp"
#include "render/html/months.hpp"
#include "render/html/page.hpp"
#include "render/layout/ladder.hpp"
#include "render/layout/lanes.hpp"
#include "render/picture.hpp"
#include "render/raster.hpp"
#include "timelines/words/words.hpp"

namespace detente {
namespace {

using Files = std::vector<std::string>;
using layout::Ladder;

/// Lanes of more meetings make the page heavy and say little.
constexpr std::size_t most_in_lanes = 300;

const Theme& theme_of(const RenderOptions& options) {
    return options.theme ? *options.theme : report_theme();
}

std::string dot_text(const Briefing& briefing, const RenderOptions& options, double height) {
    return dot_of(picture_of(briefing, options, height), theme_of(options));
}

Files by_graphviz(const Briefing& briefing, const RenderOptions& options, const char* format) {
    return {draw_dot(dot_text(briefing, options, 0), format)};
}

Files render_svg(const Briefing& briefing, const RenderOptions& options) {
    if (options.by_graphviz) return by_graphviz(briefing, options, "svg");
    const Picture picture = picture_of(briefing, options, options.height_mm);
    if (options.height_mm <= 0) return {svg_of(picture, theme_of(options))};
    Files files;
    for (Sheet& sheet : sheets_of(picture, theme_of(options)))
        files.push_back(std::move(sheet.svg));
    return files;
}

Files render_pdf(const Briefing& briefing, const RenderOptions& options) {
    if (options.by_graphviz) return by_graphviz(briefing, options, "pdf");
    return {
        pdf_of(sheets_of(picture_of(briefing, options, page_height(options)), theme_of(options)),
               layout::title_of(briefing), briefing.today)};
}

Files render_png(const Briefing& briefing, const RenderOptions& options) {
    if (options.by_graphviz) return by_graphviz(briefing, options, "png");
    const auto sheets =
        sheets_of(picture_of(briefing, options, options.height_mm), theme_of(options));
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
    const std::size_t meetings = briefing.timeline->meeting_count();
    const bool is_drawn = meetings < most_rows_drawn;
    const Ladder ladder =
        is_drawn ? layout::lay_out(briefing, layout) : layout::lay_out_frame(briefing, layout);
    const Theme& theme = theme_of(options);
    const Language language = briefing.timeline->language();
    std::vector<PageDrawing> drawings{is_drawn ? ladder_drawing(ladder, language, theme)
                                               : PageDrawing{"months",
                                                             phrase(language, Word::level_months),
                                                             months_drawing(*briefing.timeline)}};
    if (meetings > 0 && meetings <= most_in_lanes) {
        layout::LanesOptions lanes;
        lanes.width = layout.width;
        lanes.margin = layout.margin;
        lanes.with_title = false;
        lanes.band_per_page = true;
        drawings.push_back(lanes_drawing(layout::lay_out_lanes(briefing, lanes), language, theme));
    }
    return {page_of(briefing, ladder, drawings, options.theme ? &theme : nullptr)};
}

Files render_gv(const Briefing& briefing, const RenderOptions& options) {
    return {dot_text(briefing, options, options.height_mm)};
}

Files render_csv(const Briefing& briefing, const RenderOptions& /*options*/) {
    return {csv_of(briefing)};
}

Files render_ics(const Briefing& briefing, const RenderOptions& /*options*/) {
    return {calendar_of(briefing)};
}

Files render_markdown(const Briefing& briefing, const RenderOptions& /*options*/) {
    return {note_of(briefing)};
}

constexpr std::array<Format, 8> table{
    {{"svg", ".svg", "the ladder as one picture with real text, sizes in mm", render_svg},
     {"html", ".html", "one page for any browser: the ladder, every meeting, its evidence",
      render_html},
     {"gv", ".gv", "the ladder as DOT with its positions, for Graphviz (neato -n2)", render_gv},
     {"pdf", ".pdf", "the ladder on A4 pages, fonts embedded", render_pdf},
     {"png", ".png", "the ladder as pixels, 192 dots an inch", render_png},
     {"csv", ".csv", "a row for each meeting, for spreadsheets", render_csv, false},
     {"ics", ".ics", "a calendar of all-day events (iCalendar)", render_ics, false},
     {"markdown", ".md", "a note: what took place, what comes next, key actors, sources",
      render_markdown, false}}};

}  // namespace

std::span<const Format> formats() {
    return table;
}

}  // namespace detente
