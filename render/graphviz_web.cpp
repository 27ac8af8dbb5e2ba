// SPDX-License-Identifier: MIT
#include "render/graphviz_web.hpp"

#include <fmt/format.h>

#include <cmath>

#include "render/svg_marks.hpp"
#include "render/svg_shades.hpp"
#include "render/xml.hpp"

namespace detente {
namespace {

using namespace layout;

constexpr double mm_per_inch = 25.4;
constexpr double xlabel_drop = 0.8;  // Graphviz sets the middle of the line, not of the capitals

std::string inches(double mm) {
    return fmt::format("{:.3f}", mm / mm_per_inch);
}

std::string node_name(const WebNode& node) {
    return dot_name(node.is_meeting ? "meeting" : "actor", node.id);
}

/// Two hexadecimal digits.
std::string opacity(double part) {
    return fmt::format("{:02x}", static_cast<int>(std::lround(part * 255)));
}

std::string letters(const Run& run, const std::string& colour, double scale) {
    return fmt::format("<font point-size=\"{}\" color=\"{}\"><b>{}</b></font>",
                       in_points(style(run.role).font.size_mm * scale), colour, escaped(run.text));
}

}  // namespace

void WebDotWriter::write_web(const Web& web, double top) {
    for (std::size_t i = 0; i < web.key.size(); ++i) write_key(web.key[i], top, i);
    for (const WebNode& node : web.nodes) write_node(node, top);
    for (const WebEdge& edge : web.edges) {
        const WebNode& from = web.nodes[edge.from];
        const WebNode& to = web.nodes[edge.to];
        DotAttributes look{
            {"pos", fmt::format("{0} {0} {1} {1}", at(from.x, from.y + top), at(to.x, to.y + top))},
            {"penwidth", in_points(edge.width)},
            {"color", dot_colour(Ink::soft) + opacity(edge.strength)}};
        if (edge.count == 0) look.push_back({"style", "dashed"});
        if (!edge.summary.empty()) look.push_back({"tooltip", escaped_plain(edge.summary)});
        if (!edge.link.empty()) look.push_back({"URL", escaped_plain(edge.link)});
        graph_.edge(node_name(from), node_name(to), look);
    }
    for (std::size_t i = 0; i < web.texts.size(); ++i) {
        TextLine line = web.texts[i];
        line.baseline += top;
        text_node(fmt::format("network-text-{}", i + 1), {line}, width_of(line));
    }
}

void WebDotWriter::write_node(const WebNode& node, double top) {
    const bool held = node.status == Status::held;
    const Run& run = node.label.runs.front();
    const std::string ink = dot_colour(node.is_meeting && held ? Ink::ground : Ink::text);
    DotAttributes look{{"id", node_name(node)},
                       {"pos", at(node.x, node.y + top)},
                       {"tooltip", escaped_plain(node.summary)},
                       {"fixedsize", "true"},
                       {"height", inches(node.radius * 2)}};
    if (!node.link.empty()) look.push_back({"URL", escaped_plain(node.link)});
    if (node.is_meeting) {
        const bool solid = held || node.status == Status::planned;
        look.push_back({"shape", "box"});
        look.push_back({"width", inches(node.width)});
        look.push_back({"style", fmt::format("rounded,filled{}", solid ? "" : ",dashed")});
        look.push_back({"color", dot_colour(Ink::soft)});
        look.push_back({"fillcolor", dot_colour(held ? Ink::soft : Ink::ground)});
        look.push_back({"label", letters(run, ink, theme().font_scale), true});
    } else {
        look.push_back({"shape", "circle"});
        look.push_back({"width", inches(node.radius * 2)});
        look.push_back({"style", "filled"});
        look.push_back({"color", theme().accent(0)});
        look.push_back({"fillcolor", shade_colour(theme(), node.level)});
        look.push_back({"label", ""});
        look.push_back({"xlabel", letters(run, ink, theme().font_scale), true});
        look.push_back({"xlp", at(node.label.x, node.label.baseline + top - half_capital(run.role) +
                                                    xlabel_drop)});
    }
    graph_.node(node_name(node), look);
}

void WebDotWriter::write_key(const WebKey& key, double top, std::size_t place) {
    const std::string name = fmt::format("network-sign-{}", place + 1);
    const double y = key.y + top;
    if (key.sign == WebSign::tie || key.sign == WebSign::ahead) {
        line(name, key.x, y, key.x + 6.6, y,
             {{"penwidth", in_points(key.size)},
              {"color", dot_colour(Ink::soft)},
              {"style", key.sign == WebSign::ahead ? "dashed" : "solid"}});
    } else {
        const double radius = key.sign == WebSign::disc ? key.size : 1.4;
        graph_.node(name, {{"shape", "circle"},
                           {"label", ""},
                           {"fixedsize", "true"},
                           {"width", inches(radius * 2)},
                           {"height", inches(radius * 2)},
                           {"style", "filled"},
                           {"color", theme().accent(0)},
                           {"fillcolor", shade_colour(theme(), key.level)},
                           {"pos", at(key.x + (key.sign == WebSign::disc ? 2.2 : 1.4), y)}});
    }
    if (key.text.runs.empty()) return;
    TextLine words = key.text;
    words.baseline += top;
    text_node(name + "-words", {words}, width_of(words));
}

}  // namespace detente
