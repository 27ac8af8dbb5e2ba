// SPDX-License-Identifier: MIT
#include "render/svg.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/layout/names.hpp"
#include "render/layout/rows.hpp"
#include "render/svg_marks.hpp"
#include "render/xml.hpp"

namespace detente {
namespace {

using namespace layout;

constexpr std::string_view font_family =
    "Inter, Noto Sans, Helvetica Neue, Helvetica, Arial, sans-serif";

/// An address of any letters with ASCII ones alone (RFC 3987, 3.1), as PDF wants it.
std::string as_uri(std::string_view address) {
    std::string uri;
    for (const char c : address)
        if (static_cast<unsigned char>(c) < 0x80)
            uri += c;
        else
            uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    return uri;
}

/// Draws sections of one ladder.
class Drawing {
  public:
    Drawing(const Ladder& ladder, bool is_inline) : ladder_(ladder), is_inline_(is_inline) {}

    void open(double height, const std::string& title, const std::string& description) {
        out_ += fmt::format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\"{} width=\"{}mm\" height=\"{}mm\" "
            "viewBox=\"0 0 {} {}\" role=\"{}\" {} font-family=\"{}\" {}>\n",
            is_inline_ ? "" : " xmlns:xlink=\"http://www.w3.org/1999/xlink\"",
            number(ladder_.width), number(height), in_points(ladder_.width), in_points(height),
            is_inline_ ? "group" : "img", label(title), font_family, fill(paint(Ink::text)));
        if (is_inline_) return;
        out_ += fmt::format("<title id=\"title\">{}</title>\n<desc id=\"desc\">{}</desc>\n",
                            escaped(title), escaped(description));
        out_ += fmt::format("<rect width=\"{}\" height=\"{}\" {}/>\n", in_points(ladder_.width),
                            in_points(height), fill(paint(Ink::ground)));
    }

    std::string close() {
        out_ += "</svg>\n";
        return std::move(out_);
    }

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
        for (const Row& row : section.rows) draw_row(row);
        draw_legend(section);
        if (shift > 0) out_ += "</g>\n";
    }

  private:
    std::string label(const std::string& title) const {
        return is_inline_ ? fmt::format("aria-label=\"{}\"", escaped(title))
                          : "aria-labelledby=\"title desc\"";
    }
    void newline() {
        if (!out_.empty() && out_.back() != '\n') out_ += '\n';
    }

    static bool has_windows(const Section& section) {
        for (const Row& row : section.rows)
            if (row.is_vague) return true;
        for (const LegendItem& item : section.legend)
            if (item.sign == Sign::vague) return true;
        return false;
    }

    void draw_gradient() {
        out_ += "<defs>";
        append_gradient(out_, gradient_);
        out_ += "</defs>\n";
    }

    void run_attributes(const Run& run) {
        const TextStyle look = style(run.role);
        out_ += fmt::format(" font-size=\"{}\"", in_points(look.font.size_mm));
        if (look.font.weight == Weight::semibold) out_ += " font-weight=\"600\"";
        if (look.italic) out_ += " font-style=\"italic\"";
        if (run.struck) out_ += " text-decoration=\"line-through\"";
        out_ += ' ' + fill(paint(run.struck ? Ink::soft : look.ink));
    }

    void text(const TextLine& line) {
        out_ += fmt::format("<text x=\"{}\" y=\"{}\"", in_points(line.x), in_points(line.baseline));
        if (line.anchor == Anchor::end) out_ += " text-anchor=\"end\"";
        if (line.runs.size() == 1) run_attributes(line.runs.front());
        out_ += '>';
        if (line.runs.size() == 1)
            append_escaped(out_, line.runs.front().text);
        else
            for (const Run& run : line.runs) tspan(run, &run != &line.runs.front());
        out_ += "</text>";
    }

    void tspan(const Run& run, bool behind_another) {
        out_ += "<tspan";
        if (behind_another) out_ += fmt::format(" dx=\"{}\"", in_points(run_gap));
        run_attributes(run);
        out_ += '>';
        append_escaped(out_, run.text);
        out_ += "</tspan>";
    }

    void draw_columns(const Section& section) {
        if (section.columns_end <= section.heads) return;
        const double size = style(TextRole::column).font.size_mm;
        for (const Column& column : ladder_.columns) {
            append_column_line(out_, column, section.heads, section.columns_end);
            out_ += fmt::format(
                "<text transform=\"translate({} {}) rotate(-45)\" font-size=\"{}\" "
                "font-weight=\"600\" {}>",
                in_points(column.x + size * 0.26), in_points(section.heads - 1.2), in_points(size),
                fill(paint(Accent{column.accent, column.is_others})));
            append_escaped(out_, column.label);
            if (column.label != column.name) out_ += "<title>" + escaped(column.name) + "</title>";
            out_ += "</text>\n";
        }
    }

    void draw_arc(const Arc& arc) {
        out_ += "<g class=\"arc\">";
        append_arc(out_, arc, ladder_.arcs_right);
        out_ += "</g>\n";
    }

    void rule(double from, double to, double y, std::string_view look) {
        out_ += fmt::format("<line x1=\"{}\" x2=\"{}\" y1=\"{}\" y2=\"{}\" {}/>", in_points(from),
                            in_points(to), in_points(y), in_points(y), look);
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
        out_ += fmt::format("<g id=\"row-{}\" class=\"row\"><title>{}</title>",
                            escaped(anchor(row.id)), escaped(row.summary));
        draw_date(row);
        append_join(out_, row, ladder_);
        for (const std::size_t index : row.columns) {
            const Column& column = ladder_.columns[index];
            append_mark(out_, row.status, {column.accent, column.is_others}, column.x, row.y);
        }
        const bool has_link = open_link(row);
        for (const TextLine& line : row.texts) text(line);
        for (const TextLine& line : row.sources) text(line);
        if (has_link) out_ += "</a>";
        if (ladder_.marks_unreviewed && !row.reviewed)
            append_unreviewed(out_, ladder_.sources_right + 2.4, row.y);
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

    bool open_link(const Row& row) {
        if (is_inline_)
            out_ += fmt::format("<a href=\"#{}{}\">", entry_prefix, escaped(fragment(row.id)));
        else if (!row.link.empty())
            out_ += fmt::format("<a xlink:href=\"{}\">", escaped(as_uri(row.link)));
        return is_inline_ || !row.link.empty();
    }

    void draw_legend(const Section& section) {
        if (section.legend.empty()) return;
        out_ += "<g class=\"legend\">";
        if (section.legend_rule)
            rule(ladder_.margin, ladder_.width - ladder_.margin, *section.legend_rule,
                 fmt::format("{} stroke-width=\"0.8\"", stroke(paint(Ink::rule))));
        for (const LegendItem& item : section.legend) {
            draw_sign(item);
            text(item.text);
        }
        out_ += "</g>\n";
    }

    void draw_sign(const LegendItem& item) {
        switch (item.sign) {
            case Sign::follows: {
                const Arc arc{item.y - 1.5, item.y + 1.5, item.x + 0.4, false, false, {}, {}};
                return append_arc(out_, arc, item.x + 3.4);
            }
            case Sign::vague:
                return append_window(out_, item.x, item.y - 2.2, item.x + 7, item.y + 2.2,
                                     gradient_);
            case Sign::unreviewed:
                return append_unreviewed(out_, item.x + 1.4, item.y);
            default:
                return append_mark(out_, static_cast<Status>(item.sign), {0, true}, item.x + 1.4,
                                   item.y);
        }
    }

    const Ladder& ladder_;
    bool is_inline_;
    std::string gradient_;
    std::string out_;
};

}  // namespace

std::string svg_picture(const Ladder& ladder) {
    Drawing drawing(ladder, false);
    drawing.open(ladder.height, ladder.title, ladder.description);
    double y = 0;
    for (std::size_t i = 0; i < ladder.sections.size(); ++i) {
        drawing.draw(i, y);
        y += ladder.sections[i].height;
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + drawing.close();
}

std::string svg_page(const Ladder& ladder, std::size_t section) {
    Drawing drawing(ladder, false);
    drawing.open(ladder.sections[section].height, ladder.title, ladder.description);
    drawing.draw(section, 0);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + drawing.close();
}

std::string svg_inline(const Ladder& ladder, std::size_t section) {
    Drawing drawing(ladder, true);
    drawing.open(ladder.sections[section].height, ladder.title, ladder.description);
    drawing.draw(section, 0);
    return drawing.close();
}

}  // namespace detente
