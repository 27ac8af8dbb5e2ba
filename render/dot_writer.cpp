// SPDX-License-Identifier: MIT
#include "render/dot_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "render/svg_marks.hpp"
#include "render/xml.hpp"

namespace detente {

using namespace layout;

std::string dot_name(std::string_view prefix, std::string_view id) {
    std::string name = clean(fmt::format("{}-{}", prefix, anchor(id)));
    std::replace(name.begin(), name.end(), '\\', '/');
    return name;
}

DotWriter::DotWriter(double height, const Theme& theme)
    : graph_("timeline"), height_(height), theme_(&theme) {
    graph_.graph_attribute("layout", "nop2");
    graph_.graph_attribute("outputorder", "edgesfirst");
    graph_.graph_attribute("charset", "UTF-8");
    graph_.graph_attribute("pad", "0.3");
    const std::string font = theme.first_font();
    graph_.graph_attribute("fontname", font);
    if (!theme.is_default) graph_.graph_attribute("bgcolor", dot_colour(Ink::ground));
    graph_.node_default("fontname", font);
    graph_.node_default("fontsize", "8.5");
    graph_.node_default("label", " ");
    graph_.node_default("shape", "plain");
    graph_.edge_default("dir", "none");
    graph_.edge_default("color", dot_colour(Ink::join));
}

std::string DotWriter::y_points(double y) const {
    return in_points(height_ - top_ - y);
}
std::string DotWriter::at(double x, double y) const {
    return fmt::format("{},{}", in_points(x), y_points(y));
}

std::string DotWriter::run_markup(const Run& run) const {
    const TextStyle look = style(run.role);
    std::string text = escaped(run.text);
    if (text.empty()) text = " ";
    if (look.font.weight == Weight::semibold) text = "<b>" + text + "</b>";
    if (look.italic) text = "<i>" + text + "</i>";
    if (run.struck) text = "<s>" + text + "</s>";
    return fmt::format("<font point-size=\"{}\" color=\"{}\">{}</font>",
                       in_points(look.font.size_mm * theme().font_scale),
                       dot_colour(run.struck ? Ink::soft : look.ink), text);
}

/// Lines below each other as one node; `width` in mm keeps them where the layout put them.
void DotWriter::text_node(const std::string& name, const std::vector<TextLine>& lines, double width,
                          std::string_view tooltip) {
    if (lines.empty()) return;
    const TextLine& first = lines.front();
    constexpr std::array<const char*, 3> sides{"left", "center", "right"};
    constexpr std::array<double, 3> middles{0.5, 0, -0.5};
    std::string rows;
    double height = 0;
    for (const TextLine& line : lines) {
        std::string runs;
        for (const Run& run : line.runs) runs += (runs.empty() ? "" : "  ") + run_markup(run);
        const double high = line_height(line.runs.front().role);
        rows += fmt::format("<tr><td align=\"{}\" width=\"{}\" height=\"{}\">{}</td></tr>",
                            sides.at(static_cast<std::size_t>(first.anchor)),
                            static_cast<int>(width / points(1)), static_cast<int>(high / points(1)),
                            runs);
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
        {"pos", at(first.x + width * middles.at(static_cast<std::size_t>(first.anchor)), middle)}};
    if (!tooltip.empty()) attributes.push_back({"tooltip", escaped_plain(tooltip)});
    graph_.node(name, attributes);
}

/// Graphviz reads backslashes in plain attributes.
std::string DotWriter::escaped_plain(std::string_view text) {
    std::string out;
    for (const char c : clean(text)) {
        if (c == '\n') {
            out += "\\n";
            continue;
        }
        if (c == '\\') out += '\\';
        out += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    }
    return out;
}

/// An invisible end of a line.
std::string DotWriter::point(const std::string& name, double x, double y) {
    graph_.node(name,
                {{"shape", "point"}, {"style", "invis"}, {"width", "0.01"}, {"pos", at(x, y)}});
    return name;
}

void DotWriter::line(const std::string& name, double x1, double y1, double x2, double y2,
                     DotAttributes attributes, const std::string& tip) {
    const std::string from = point(name + "-from", x1, y1);
    const std::string to = point(name + "-to", x2, y2);
    attributes.push_back({"id", name});
    attributes.push_back({"pos", fmt::format("{2}{0} {0} {1} {1}", at(x1, y1), at(x2, y2), tip)});
    graph_.edge(from, to, attributes);
}

std::string DotWriter::colour(const Party& party) const {
    return party.is_shared ? theme().ink(Ink::soft) : theme().accent(party.accent);
}

std::string DotWriter::mark_name(const Party& party, const std::string& id) {
    return dot_name(fmt::format("mark-{}", party.is_shared ? party.label : party.actor), id);
}

DotAttributes DotWriter::join_look(Status status, std::string path) const {
    const bool held = status == Status::held;
    const char* look = held || status == Status::planned ? "solid"
                       : status == Status::proposed      ? "dashed"
                                                         : "dotted";
    return {{"pos", std::move(path)},
            {"style", look},
            {"color", dot_colour(held ? Ink::join : Ink::soft)}};
}

DotAttributes DotWriter::mark_attributes(Status status, const std::string& ink, bool is_square,
                                         double x, double y) const {
    const bool held = status == Status::held;
    const std::string line = status == Status::cancelled ? dot_colour(Ink::soft) : ink;
    const bool proposed = status == Status::proposed;  // dashes are too long for so small a ring
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
                             {"fillcolor", held ? ink : dot_colour(Ink::ground)},
                             {"pos", at(x, y)}};
    if (status == Status::cancelled || status == Status::postponed)
        attributes.push_back({"label",
                              fmt::format("<font point-size=\"8\" color=\"{}\">{}</font>", line,
                                          status == Status::cancelled ? "×" : "›"),
                              true});
    return attributes;
}

void DotWriter::legend(const LegendItem& item, const std::string& words_name,
                       const std::string& sign_name) {
    text_node(words_name, {item.text}, width_of(item.text));
    if (item.sign <= Sign::postponed)
        graph_.node(sign_name, mark_attributes(static_cast<Status>(item.sign),
                                               dot_colour(Ink::soft), false, item.x + 1.4, item.y));
    else if (item.sign == Sign::follows || item.sign == Sign::moved)
        line(sign_name, item.x, item.y, item.x + 4, item.y,
             {{"dir", "forward"},
              {"arrowsize", "0.4"},
              {"style", item.sign == Sign::moved ? "dashed" : "solid"},
              {"color", dot_colour(Ink::soft)}},
             fmt::format("e,{} ", at(item.x + 5, item.y)));
    else if (item.sign == Sign::vague)
        window(sign_name, item.x, item.x + 7, item.y);
    else
        unreviewed(sign_name, item.x + 1.4, item.y);
}

void DotWriter::window(const std::string& name, double left, double right, double y) {
    line(name, left, y, right, y, {{"color", dot_colour(Ink::window) + "33"}, {"penwidth", "9.6"}});
}

void DotWriter::unreviewed(const std::string& name, double x, double y) {
    graph_.node(name, {{"shape", "diamond"},
                       {"width", "0.07"},
                       {"height", "0.07"},
                       {"fixedsize", "shape"},
                       {"color", dot_colour(Ink::soft)},
                       {"penwidth", "0.9"},
                       {"pos", at(x, y)}});
}

}  // namespace detente
