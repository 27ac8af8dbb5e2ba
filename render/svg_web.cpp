// SPDX-License-Identifier: MIT
#include "render/svg_web.hpp"

#include <fmt/format.h>

#include <cmath>

#include "render/svg_shades.hpp"
#include "render/xml.hpp"

namespace detente {
namespace {

using namespace layout;

constexpr double halo = 1.1;  // of ground around letters

class WebDrawing : public SvgWriter {
  public:
    WebDrawing(const Web& web, const SvgSheet& sheet, const Theme& theme)
        : SvgWriter(sheet, theme), web_(web) {}

    std::string draw(double top) {
        out_ = fmt::format("<g class=\"web\" transform=\"translate(0 {})\">\n", in_points(top));
        append_hatches(out_, theme());
        draw_key();
        for (const WebEdge& edge : web_.edges) draw_edge(edge);
        for (const WebNode& node : web_.nodes) draw_node(node);
        for (const WebNode& node : web_.nodes)
            if (!node.is_meeting) draw_label(node);
        newline();
        for (const TextLine& line : web_.texts) text(line);
        out_ += "</g>\n";
        return std::move(out_);
    }

  private:
    std::string straight(double x1, double y1, double x2, double y2, std::string_view look) const {
        return fmt::format("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" {}/>", in_points(x1),
                           in_points(y1), in_points(x2), in_points(y2), look);
    }

    std::string tie_look(double width, double strength, bool is_ahead) const {
        return fmt::format("{} stroke-width=\"{}\" stroke-opacity=\"{}\"{}",
                           stroke(paint(Ink::soft)), in_points(width), number(strength),
                           is_ahead ? " stroke-dasharray=\"3 2.4\"" : "");
    }

    void draw_edge(const WebEdge& edge) {
        const WebNode& from = web_.nodes[edge.from];
        const WebNode& to = web_.nodes[edge.to];
        if (!edge.summary.empty())
            out_ += fmt::format("<g class=\"tie\"><title>{}</title>", escaped(edge.summary));
        const bool has_link = !edge.link.empty() && open_link({}, edge.link);
        out_ += straight(from.x, from.y, to.x, to.y,
                         tie_look(edge.width, edge.strength, edge.count == 0));
        if (has_link) close_link();
        if (!edge.summary.empty()) out_ += "</g>";
        newline();
    }

    void disc(double x, double y, double radius, std::size_t level) {
        const std::string place = fmt::format("cx=\"{}\" cy=\"{}\" r=\"{}\"", in_points(x),
                                              in_points(y), in_points(radius));
        out_ += fmt::format("<circle {} {}/><circle {} {} {} stroke-width=\"0.9\"/>", place,
                            fill(paint(Ink::ground)), place, shade_look(theme(), level),
                            stroke(paint(Accent{0, false})));
    }

    void draw_node(const WebNode& node) {
        out_ += fmt::format("<g id=\"{}-{}\" class=\"node\"><title>{}</title>",
                            node.is_meeting ? "mark" : "actor", escaped(anchor(node.id)),
                            escaped(node.summary));
        const bool has_link = !node.link.empty() && open_link(node.id, node.link);
        if (node.is_meeting)
            draw_meeting(node);
        else
            disc(node.x, node.y, node.radius, node.level);
        if (has_link) close_link();
        out_ += "</g>\n";
    }

    /// As marks are: solid where it was held, else hollow, dashed, dotted.
    void draw_meeting(const WebNode& node) {
        const bool held = node.status == Status::held;
        const double inset = held ? 0 : 0.2;
        const std::string_view dashes = node.status == Status::proposed    ? "2.3 1.6"
                                        : node.status == Status::postponed ? "5 1.6 1 1.6"
                                        : node.status == Status::cancelled ? "0.9 1.5"
                                                                           : "";
        out_ +=
            fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\" {}{}/>",
                        in_points(node.x - node.width / 2 + inset),
                        in_points(node.y - node.radius + inset), in_points(node.width - 2 * inset),
                        in_points(2 * (node.radius - inset)), in_points(node.radius - inset),
                        held ? fill(paint(Ink::soft))
                             : fill_and_stroke(paint(Ink::ground), paint(Ink::soft)) +
                                   fmt::format(" stroke-width=\"{}\"", in_points(0.4)),
                        dashes.empty() ? "" : fmt::format(" stroke-dasharray=\"{}\"", dashes));
        const Run& run = node.label.runs.front();
        out_ += fmt::format(
            "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\" font-size=\"{}\" "
            "font-weight=\"600\"{} {}>{}</text>",
            in_points(node.label.x), in_points(node.label.baseline),
            type_size(style(run.role).font.size_mm),
            run.struck ? " text-decoration=\"line-through\"" : "",
            fill(paint(held ? Ink::ground : Ink::text)), escaped(run.text));
    }

    /// Over a copy of itself in the colour of the ground, so that lines keep off.
    void draw_label(const WebNode& node) {
        const Run& run = node.label.runs.front();
        const std::string common = fmt::format(
            "x=\"{}\" y=\"{}\" text-anchor=\"middle\" font-size=\"{}\" font-weight=\"600\"",
            in_points(node.label.x), in_points(node.label.baseline),
            type_size(style(run.role).font.size_mm));
        out_ += fmt::format(
            "<text {} {} stroke-width=\"{}\" stroke-linejoin=\"round\" stroke-opacity=\"0.85\" "
            "aria-hidden=\"true\">{}</text><text {} {}>{}</text>\n",
            common, fill_and_stroke(paint(Ink::ground), paint(Ink::ground)), in_points(halo),
            escaped(run.text), common, fill(paint(Ink::text)), escaped(run.text));
    }

    void draw_key() {
        if (web_.key.empty()) return;
        out_ += "<g class=\"legend\">";
        for (const WebKey& key : web_.key) {
            switch (key.sign) {
                case WebSign::disc:
                    disc(key.x + 2.2, key.y, key.size, key.level);
                    break;
                case WebSign::shade:
                    disc(key.x + 1.4, key.y, 1.4, key.level);
                    break;
                default:
                    out_ += straight(
                        key.x, key.y, key.x + 6.6, key.y,
                        tie_look(key.size, key.size > 1 ? 0.9 : 0.5, key.sign == WebSign::ahead));
            }
            if (!key.text.runs.empty()) text(key.text);
        }
        out_ += "</g>\n";
    }

    const Web& web_;
};

}  // namespace

void append_web(std::string& out, const Web& web, double top, const SvgSheet& sheet,
                const Theme& theme) {
    out += WebDrawing(web, sheet, theme).draw(top);
}

}  // namespace detente
