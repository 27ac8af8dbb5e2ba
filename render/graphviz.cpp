// SPDX-License-Identifier: MIT
#include "render/graphviz.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/dot_graph.hpp"
#include "render/layout/rows.hpp"
#include "render/svg_marks.hpp"
#include "render/xml.hpp"

namespace detente {
namespace {

using namespace layout;

std::string colour(Ink ink) {
    return std::string(shade(ink).light);
}

std::string colour(const Column& column) {
    return std::string(column.is_others ? shade(Ink::soft).light : accent(column.accent).light);
}

/// Names of nodes and SVG ids: Graphviz reads "\N" and the like in ids, so no backslash.
std::string name_of(std::string_view prefix, std::string_view id) {
    std::string name = fmt::format("{}-{}", prefix, anchor(id));
    std::replace(name.begin(), name.end(), '\\', '/');
    return name;
}

/// Writes one ladder. Graphviz counts y upward from the bottom and cannot turn text, so the column
/// labels stand as stairs above the columns, which moves the title up.
class DotWriter {
  public:
    explicit DotWriter(const Ladder& ladder) : ladder_(ladder), graph_("timeline") {
        graph_.graph_attribute("layout", "nop2");
        graph_.graph_attribute("outputorder", "edgesfirst");
        graph_.graph_attribute("charset", "UTF-8");
        graph_.graph_attribute("fontname", "Inter");
        graph_.node_default("fontname", "Inter");
        graph_.node_default("fontsize", "8.5");
        graph_.node_default("label", " ");
        graph_.node_default("shape", "plain");
        graph_.edge_default("dir", "none");
        graph_.edge_default("color", colour(Ink::join));
    }

    std::string write() {
        for (std::size_t i = 0; i < ladder_.sections.size(); ++i) {
            section_ = i;
            write_section(ladder_.sections[i]);
            top_ += ladder_.sections[i].height;
        }
        return graph_.text();
    }

  private:
    std::string y_points(double y) const { return in_points(ladder_.height - top_ - y); }
    std::string at(double x, double y) const {
        return fmt::format("{},{}", in_points(x), y_points(y));
    }
    std::string numbered(std::string_view what, std::size_t index) const {
        return fmt::format("{}-{}-{}", what, section_ + 1, index + 1);
    }

    static std::string run_markup(const Run& run) {
        const TextStyle look = style(run.role);
        std::string text = escaped(run.text);
        if (text.empty()) text = " ";
        if (look.font.weight == Weight::semibold) text = "<b>" + text + "</b>";
        if (look.italic) text = "<i>" + text + "</i>";
        if (run.struck) text = "<s>" + text + "</s>";
        return fmt::format("<font point-size=\"{}\" color=\"{}\">{}</font>",
                           in_points(look.font.size_mm), colour(run.struck ? Ink::soft : look.ink),
                           text);
    }

    /// Lines below each other as one node; `width` in mm keeps them where the layout put them.
    void text_node(const std::string& name, const std::vector<TextLine>& lines, double width,
                   std::string_view tooltip = {}) {
        if (lines.empty()) return;
        const TextLine& first = lines.front();
        const bool right = first.anchor == Anchor::end;
        std::string rows;
        double height = 0;
        for (const TextLine& line : lines) {
            std::string runs;
            for (const Run& run : line.runs) runs += (runs.empty() ? "" : "  ") + run_markup(run);
            const double high = line_height(line.runs.front().role);
            rows += fmt::format("<tr><td align=\"{}\" width=\"{}\" height=\"{}\">{}</td></tr>",
                                right ? "right" : "left", static_cast<int>(width / points(1)),
                                static_cast<int>(high / points(1)), runs);
            height += high;
        }
        const double middle = first.baseline - half_capital(first.runs.front().role) -
                              line_height(first.runs.front().role) / 2 + height / 2;
        DotAttributes attributes{
            {"id", name},
            {"label",
             fmt::format("<table border=\"0\" cellborder=\"0\" cellspacing=\"0\" cellpadding=\"0\">"
                         "{}</table>",
                         rows),
             true},
            {"pos", at(first.x + (right ? -width : width) / 2, middle)}};
        if (!tooltip.empty()) attributes.push_back({"tooltip", escaped_plain(tooltip)});
        graph_.node(name, attributes);
    }

    /// Graphviz reads backslashes in plain attributes.
    static std::string escaped_plain(std::string_view text) {
        std::string out;
        for (const char c : text) {
            if (c == '\\') out += '\\';
            out += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
        }
        return out;
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
        for (std::size_t i = 0; i < section.legend.size(); ++i)
            write_legend(section.legend[i], i, section.legend_rule ? 0 : lift);
        for (std::size_t i = 0; i < section.note.size(); ++i) {
            TextLine line = section.note[i];
            if (!section.legend_rule) line.baseline -= lift;
            text_node(numbered("note", i), {line}, width_of(line));
        }
    }

    /// An invisible end of a line.
    std::string point(const std::string& name, double x, double y) {
        graph_.node(name,
                    {{"shape", "point"}, {"style", "invis"}, {"width", "0.01"}, {"pos", at(x, y)}});
        return name;
    }

    void line(const std::string& name, double x1, double y1, double x2, double y2,
              DotAttributes attributes, const std::string& tip = {}) {
        const std::string from = point(name + "-from", x1, y1);
        const std::string to = point(name + "-to", x2, y2);
        attributes.push_back({"id", name});
        attributes.push_back(
            {"pos", fmt::format("{2}{0} {0} {1} {1}", at(x1, y1), at(x2, y2), tip)});
        graph_.edge(from, to, attributes);
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
        const std::string ink = colour(item.kind == BreakKind::today ? Ink::soft : Ink::rule);
        line(name + "-line", ladder_.margin, item.y, ladder_.texts_left - 2.5, item.y,
             {{"style", look}, {"color", ink}});
    }

    void write_row(const Row& row) {
        const double room = ladder_.sources_right - ladder_.texts_left;
        text_node(name_of("meeting", row.id), row.texts, room, row.summary);
        std::vector<TextLine> date = row.date;
        if (row.is_vague)
            for (TextLine& words : date) words.runs.front().role = TextRole::note;
        text_node(name_of("date", row.id), date, ladder_.dates_right - ladder_.margin);
        text_node(name_of("sources", row.id), row.sources, sources_width - 2);
        for (const std::size_t column : row.columns) write_mark(row, ladder_.columns[column]);
        for (std::size_t i = 1; i < row.columns.size(); ++i)
            write_join(row, row.columns[i - 1], row.columns[i]);
    }

    static std::string mark_name(const Row& row, const Column& column) {
        return name_of(fmt::format("mark-{}", column.is_others ? "others" : column.actor), row.id);
    }

    void write_mark(const Row& row, const Column& column) {
        graph_.node(
            mark_name(row, column),
            mark_attributes(row.status, colour(column),
                            !column.is_others && column.accent >= accent_count, column.x, row.y));
    }

    DotAttributes mark_attributes(Status status, const std::string& ink, bool is_square, double x,
                                  double y) const {
        const bool held = status == Status::held;
        const std::string line = status == Status::cancelled ? colour(Ink::soft) : ink;
        const bool proposed =
            status == Status::proposed;  // dashes are too long for so small a ring
        DotAttributes attributes{{"shape", proposed    ? "diamond"
                                           : is_square ? "square"
                                                       : "circle"},
                                 {"width", held       ? "0.11"
                                           : proposed ? "0.12"
                                                      : "0.1"},
                                 {"height", held       ? "0.11"
                                            : proposed ? "0.12"
                                                       : "0.1"},
                                 {"fixedsize", "shape"},
                                 {"style", "filled"},
                                 {"color", line},
                                 {"penwidth", held ? "0" : "1.4"},
                                 {"fillcolor", held ? ink : colour(Ink::ground)},
                                 {"pos", at(x, y)}};
        if (status == Status::cancelled || status == Status::postponed)
            attributes.push_back({"label",
                                  fmt::format("<font point-size=\"8\" color=\"{}\">{}</font>", line,
                                              status == Status::cancelled ? "×" : "›"),
                                  true});
        return attributes;
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
        const std::string look = row.status == Status::held || row.status == Status::planned
                                     ? "solid"
                                 : row.status == Status::proposed ? "dashed"
                                                                  : "dotted";
        graph_.edge(mark_name(row, ladder_.columns[from]), mark_name(row, ladder_.columns[to]),
                    {{"pos", path},
                     {"style", look},
                     {"color", colour(row.status == Status::held ? Ink::join : Ink::soft)}});
    }

    void write_arc(const Arc& arc) {
        const double right = ladder_.arcs_right;
        const std::string tip = arc.to_open ? "" : fmt::format("e,{} ", at(right + 0.2, arc.to_y));
        const double end_x = arc.to_open ? arc.x : right - 1.3;
        graph_.edge(name_of("meeting", arc.from), name_of("meeting", arc.to),
                    {{"pos", fmt::format("{}{} {} {} {}", tip,
                                         at(arc.from_open ? arc.x : right, arc.from_y),
                                         at(arc.x - 0.6, arc.from_y), at(arc.x - 0.6, arc.to_y),
                                         at(end_x, arc.to_y))},
                     {"dir", "forward"},
                     {"arrowsize", "0.4"},
                     {"color", colour(Ink::soft)}});
    }

    void write_legend(const LegendItem& item, std::size_t index, double lift) {
        LegendItem moved = item;
        moved.y -= lift;
        moved.text.baseline -= lift;
        if (moved.sign == Sign::vague) moved.text.runs.front().role = TextRole::note;
        text_node(numbered("legend", index), {moved.text}, width_of(moved.text));
        if (moved.sign <= Sign::postponed)
            graph_.node(numbered("sign", index),
                        mark_attributes(static_cast<Status>(moved.sign), colour(Ink::soft), false,
                                        moved.x + 1.4, moved.y));
        else if (moved.sign == Sign::follows)
            line(numbered("sign", index), moved.x, moved.y, moved.x + 4, moved.y,
                 {{"dir", "forward"}, {"arrowsize", "0.4"}, {"color", colour(Ink::soft)}},
                 fmt::format("e,{} ", at(moved.x + 5, moved.y)));
    }

    const Ladder& ladder_;
    DotGraph graph_;
    double top_ = 0;
    std::size_t section_ = 0;
};

}  // namespace

std::string dot_of(const Ladder& ladder) {
    return DotWriter(ladder).write();
}

}  // namespace detente
