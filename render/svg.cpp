// SPDX-License-Identifier: MIT
#include "render/svg.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/svg_marks.hpp"
#include "render/svg_writer.hpp"
#include "render/xml.hpp"

namespace detente {
namespace {

using namespace layout;

/// Draws sections of one ladder.
class Drawing : public SvgWriter {
  public:
    Drawing(const Ladder& ladder, const Theme& theme, bool is_inline)
        : SvgWriter({ladder.width, ladder.scale, is_inline, true, ladder.language}, theme),
          ladder_(ladder) {}

    void draw(std::size_t index, double shift) {
        const Section& section = ladder_.sections[index];
        gradient_ = fmt::format("window-{}", index + 1);
        if (shift > 0) out_ += fmt::format("<g transform=\"translate(0 {})\">\n", in_points(shift));
        draw_columns(section);
        for (const TextLine& line : section.texts) text(line);
        newline();
        for (const Arc& arc : section.arcs) draw_arc(arc);
        if (has_windows(section)) draw_gradient();
        for (const Break& line : section.breaks) draw_break(line);
        for (const Strip& strip : section.strips)
            append_window(out_, ladder_.dates_right + strip_from, strip.top,
                          ladder_.dates_right + strip_to, strip.bottom, gradient_);
        newline();
        for (const Row& row : section.rows) draw_row(row);
        draw_legend(section);
        if (shift > 0) out_ += "</g>\n";
    }

  private:
    static bool has_windows(const Section& section) {
        if (!section.strips.empty()) return true;
        for (const Row& row : section.rows)
            if (row.is_vague) return true;
        for (const LegendItem& item : section.legend)
            if (item.sign == Sign::vague) return true;
        return false;
    }

    void draw_gradient() {
        out_ += "<defs>";
        append_gradient(out_, theme(), gradient_);
        out_ += "</defs>\n";
    }

    void draw_columns(const Section& section) {
        if (section.columns_end <= section.heads) return;
        const double size = style(TextRole::column).font.size_mm;
        for (const Column& column : ladder_.columns) {
            append_column_line(out_, theme(), column, section.heads, section.columns_end);
            out_ += fmt::format(
                "<text transform=\"translate({} {}) rotate(-45)\" font-size=\"{}\" "
                "font-weight=\"600\" {}>",
                in_points(column.x + size * 0.26), in_points(section.heads - 1.2), type_size(size),
                fill(paint(accent_of(column))));
            append_escaped(out_, column.label);
            if (column.label != column.name) out_ += "<title>" + escaped(column.name) + "</title>";
            out_ += "</text>\n";
        }
    }

    void draw_arc(const Arc& arc) {
        out_ += "<g class=\"arc\">";
        append_arc(out_, theme(), arc, ladder_.arcs_right);
        out_ += "</g>\n";
    }

    /// The columns' lines are interrupted where time is.
    void draw_break(const Break& line) {
        out_ += "<g class=\"break\">";
        const double left = ladder_.margin;
        const double before = ladder_.texts_left - 2.5;
        const double behind = ladder_.texts_left + width_of(line.text) * 1.05 + 2.5;
        if (line.kind == BreakKind::quiet) {
            rule(ladder_.arcs_right, before, line.y,
                 fmt::format("{} stroke-width=\"{}\"", stroke(paint(Ink::ground)), in_points(3.2)));
        }
        const std::string look =
            line.kind == BreakKind::quiet
                ? fmt::format(
                      "{} stroke-width=\"1.3\" stroke-dasharray=\"0.1 3.9\" "
                      "stroke-linecap=\"round\"",
                      stroke(paint(Ink::rule)))
                : fmt::format("{} stroke-width=\"{}\"",
                              stroke(paint(line.kind == BreakKind::today ? Ink::soft : Ink::rule)),
                              line.kind == BreakKind::today ? "1" : "0.8");
        rule(left, before, line.y, look);
        if (behind < ladder_.width - ladder_.margin)
            rule(behind, ladder_.width - ladder_.margin, line.y, look);
        text(line.text);
        out_ += "</g>\n";
    }

    void draw_row(const Row& row) {
        out_ += fmt::format("<g id=\"row-{}\" class=\"row\" role=\"group\"><title>{}</title>",
                            escaped(anchor(row.id)), escaped(row.summary));
        draw_date(row);
        append_join(out_, theme(), row, ladder_);
        for (const std::size_t index : row.columns) {
            const Column& column = ladder_.columns[index];
            append_mark(out_, theme(), row.status, accent_of(column), column.x, row.y);
        }
        const bool has_link = open_link(row.id, row.link);
        for (const TextLine& line : row.texts) text(line);
        for (const TextLine& line : row.sources) text(line);
        if (has_link) close_link();
        if (ladder_.marks_unreviewed && !row.reviewed)
            append_unreviewed(out_, theme(), ladder_.sources_right + 2.4, row.y);
        out_ += "</g>\n";
    }

    void draw_date(const Row& row) {
        if (row.is_vague && !row.date.empty()) {
            const double size = style(TextRole::date).font.size_mm;
            double widest = 0;
            for (const TextLine& line : row.date) widest = std::max(widest, width_of(line));
            append_window(out_, ladder_.dates_right - widest - 2,
                          row.date.front().baseline - size * 1.5, ladder_.dates_right + 1.6,
                          row.date.back().baseline + size * 0.85, gradient_);
        }
        for (const TextLine& line : row.date) text(line);
    }

    void draw_legend(const Section& section) {
        if (section.legend.empty() && section.note.empty()) return;
        legend(section.legend, section.legend_rule, ladder_.margin, gradient_);
        for (const TextLine& line : section.note) text(line);
        newline();
    }

    const Ladder& ladder_;
    std::string gradient_;
};

}  // namespace

std::string svg_picture(const Ladder& ladder, const Theme& theme) {
    return draw_all<Drawing>(ladder, ladder.sections, theme);
}

std::string svg_page(const Ladder& ladder, std::size_t section, const Theme& theme) {
    return draw_page<Drawing>(ladder, ladder.sections, section, theme, false);
}

std::string svg_inline(const Ladder& ladder, std::size_t section, const Theme& theme) {
    return draw_page<Drawing>(ladder, ladder.sections, section, theme, true);
}

}  // namespace detente
