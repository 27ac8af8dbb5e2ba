// SPDX-License-Identifier: MIT
#include "render/graphviz.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/dot_writer.hpp"
#include "render/svg_marks.hpp"
#include "render/xml.hpp"

namespace detente {
namespace {

using namespace layout;

/// Writes one ladder. Graphviz counts y upward from the bottom and cannot turn text, so the column
/// labels stand as stairs above the columns, which moves the title up.
class LadderDot : public DotWriter {
  public:
    LadderDot(const Ladder& ladder, const Theme& theme)
        : DotWriter(ladder.height, theme), ladder_(ladder) {}

    std::string write() {
        for (std::size_t i = 0; i < ladder_.sections.size(); ++i) {
            section_ = i;
            write_section(ladder_.sections[i]);
            top_ += ladder_.sections[i].height;
        }
        return graph_.text();
    }

  private:
    std::string numbered(std::string_view what, std::size_t index) const {
        return fmt::format("{}-{}-{}", what, section_ + 1, index + 1);
    }

    void write_section(const Section& section) {
        double lift = 0;  // of what stands above the column labels
        if (section.columns_end > section.heads) lift = write_columns(section);
        for (std::size_t i = 0; i < section.texts.size(); ++i) {
            TextLine line = section.texts[i];
            line.baseline -= lift;
            text_node(numbered("text", i), {line}, width_of(line));
        }
        for (std::size_t i = 0; i < section.breaks.size(); ++i) write_break(section.breaks[i], i);
        for (const Row& row : section.rows) write_row(row);
        for (const Arc& arc : section.arcs) write_arc(arc);
        const double strip = ladder_.dates_right + (strip_from + strip_to) / 2;
        for (std::size_t i = 0; i < section.strips.size(); ++i)
            line(numbered("reach", i), strip, section.strips[i].top, strip,
                 section.strips[i].bottom,
                 {{"color", dot_colour(Ink::window) + "33"}, {"penwidth", "3.4"}});
        for (std::size_t i = 0; i < section.legend.size(); ++i)
            write_legend(section.legend[i], i, section.legend_rule ? 0 : lift);
        for (std::size_t i = 0; i < section.note.size(); ++i) {
            TextLine line = section.note[i];
            if (!section.legend_rule) line.baseline -= lift;
            text_node(numbered("note", i), {line}, width_of(line));
        }
    }

    double write_columns(const Section& section) {
        const double step = line_height(TextRole::column);
        const std::size_t count = ladder_.columns.size();
        for (std::size_t i = 0; i < count; ++i) {
            const Column& column = ladder_.columns[i];
            const double foot = section.heads - step * static_cast<double>(count - 1 - i);
            line(numbered("column", i), column.x, foot, column.x, section.columns_end,
                 {{"color", colour(column) + "55"}, {"penwidth", "1.1"}});
            TextLine label{column.x - 0.8,
                           foot - 1.6,
                           Anchor::start,
                           {{column.label, TextRole::column, false}}};
            const double width = width_of(label);
            graph_.node(numbered("head", i),
                        {{"label",
                          fmt::format("<font point-size=\"8\" color=\"{}\"><b>{}</b></font>",
                                      colour(column), escaped(column.label)),
                          true},
                         {"pos", at(label.x + width / 2, label.baseline - 1)}});
        }
        const double stairs = step * static_cast<double>(count) + 3;
        return std::max(0.0, stairs - (section.heads - last_text_bottom(section)));
    }

    static double last_text_bottom(const Section& section) {
        double bottom = 0;
        for (const TextLine& text : section.texts)
            if (text.baseline < section.heads) bottom = std::max(bottom, text.baseline);
        for (const LegendItem& item : section.legend)
            if (item.y < section.heads) bottom = std::max(bottom, item.y + 2);
        for (const TextLine& text : section.note)
            if (text.baseline < section.heads) bottom = std::max(bottom, text.baseline);
        return bottom;
    }

    void write_break(const Break& item, std::size_t index) {
        const std::string name = numbered(item.kind == BreakKind::today ? "today" : "break", index);
        text_node(name, {item.text}, width_of(item.text));
        const std::string look = item.kind == BreakKind::quiet ? "dotted" : "solid";
        const std::string ink = dot_colour(item.kind == BreakKind::today ? Ink::soft : Ink::rule);
        line(name + "-line", ladder_.margin, item.y, ladder_.texts_left - 2.5, item.y,
             {{"style", look}, {"color", ink}});
    }

    void write_row(const Row& row) {
        const double room = ladder_.sources_right - ladder_.texts_left;
        text_node(dot_name("meeting", row.id), row.texts, room, row.summary);
        text_node(dot_name("date", row.id), row.date, ladder_.dates_right - ladder_.margin);
        if (row.is_vague && !row.date.empty()) {
            double widest = 0;
            for (const TextLine& words : row.date) widest = std::max(widest, width_of(words));
            window(dot_name("window", row.id), ladder_.dates_right - widest - 2,
                   ladder_.dates_right + 1.6, row.y);
        }
        if (ladder_.marks_unreviewed && !row.reviewed)
            unreviewed(dot_name("unreviewed", row.id), ladder_.sources_right + 2.4, row.y);
        text_node(dot_name("sources", row.id), row.sources, sources_width - 2);
        for (const std::size_t column : row.columns) write_mark(row, ladder_.columns[column]);
        for (std::size_t i = 1; i < row.columns.size(); ++i)
            write_join(row, row.columns[i - 1], row.columns[i]);
    }

    void write_mark(const Row& row, const Column& column) {
        graph_.node(
            mark_name(column, row.id),
            mark_attributes(row.status, colour(column), column.is_square(), column.x, row.y));
    }

    /// Straight, with a step over each column in between whose party is not there.
    void write_join(const Row& row, std::size_t from, std::size_t to) {
        constexpr double hop = 1.05;
        std::string path = at(ladder_.columns[from].x, row.y);
        double x = ladder_.columns[from].x;
        const auto straight = [&](double end) {
            path += fmt::format(" {} {} {}", at(x, row.y), at(end, row.y), at(end, row.y));
            x = end;
        };
        for (std::size_t passed = from + 1; passed < to; ++passed) {
            const double middle = ladder_.columns[passed].x;
            straight(middle - hop);
            path += fmt::format(" {} {} {}", at(middle - hop, row.y - hop * 4 / 3),
                                at(middle + hop, row.y - hop * 4 / 3), at(middle + hop, row.y));
            x = middle + hop;
        }
        straight(ladder_.columns[to].x);
        graph_.edge(mark_name(ladder_.columns[from], row.id),
                    mark_name(ladder_.columns[to], row.id), join_look(row.status, std::move(path)));
    }

    void write_arc(const Arc& arc) {
        const double right = ladder_.arcs_right;
        const std::string tip = arc.to_open ? "" : fmt::format("e,{} ", at(right + 0.2, arc.to_y));
        const double end_x = arc.to_open ? arc.x : right - 1.3;
        const std::string from = arc.is_move ? point(dot_name("moved", arc.to), right, arc.from_y)
                                             : dot_name("meeting", arc.from);
        graph_.edge(from, dot_name("meeting", arc.to),
                    {{"style", arc.is_move ? "dashed" : "solid"},
                     {"pos", fmt::format("{}{} {} {} {}", tip,
                                         at(arc.from_open ? arc.x : right, arc.from_y),
                                         at(arc.x - 0.6, arc.from_y), at(arc.x - 0.6, arc.to_y),
                                         at(end_x, arc.to_y))},
                     {"dir", "forward"},
                     {"arrowsize", "0.4"},
                     {"color", dot_colour(Ink::soft)}});
    }

    void write_legend(LegendItem item, std::size_t index, double lift) {
        item.y -= lift;
        item.text.baseline -= lift;
        legend(item, numbered("legend", index), numbered("sign", index));
    }

    const Ladder& ladder_;
    std::size_t section_ = 0;
};

}  // namespace

std::string dot_of(const Ladder& ladder, const Theme& theme) {
    return LadderDot(ladder, theme).write();
}

}  // namespace detente
