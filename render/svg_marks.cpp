// SPDX-License-Identifier: MIT
#include "render/svg_marks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "render/xml.hpp"

namespace detente {
namespace {

using layout::Ink;

constexpr double radius = 1.42;      // of a solid mark
constexpr double ring_radius = 1.2;  // of a hollow one, to the middle of its line
constexpr double ring_width = 0.52;
constexpr double hop = 1.05;  // how far a line steps over the column of someone who is not there

constexpr std::array<std::string_view, 6> ink_classes{"g", "t", "s", "j", "r", "w"};

enum class MarkShape { circle, square, triangle, diamond, pentagon, hexagon };

/// The second round of colours has squares; without colours, shapes follow each other.
MarkShape shape_of(const Theme& theme, Accent accent) {
    if (accent.is_grey) return MarkShape::circle;
    if (theme.by_shape) return static_cast<MarkShape>(accent.index % 6);
    return accent.index >= layout::accent_count ? MarkShape::square : MarkShape::circle;
}

/// Regular, one corner up, as large to the eye as a circle of that radius.
void append_polygon(std::string& out, int corners, double r, double x, double y,
                    const std::string& look) {
    constexpr std::array<double, 7> reach{0, 0, 0, 1.42, 1.26, 1.14, 1.09};
    const double reach_of = r * reach.at(static_cast<std::size_t>(corners));
    std::string points;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        points +=
            fmt::format("{}{} {}", i > 0 ? "L" : "M", in_points(x + reach_of * std::sin(angle)),
                        in_points(y - reach_of * std::cos(angle)));
    }
    out += fmt::format("<path d=\"{}z\" {}/>", points, look);
}

void append_shape(std::string& out, MarkShape shape, double r, double x, double y,
                  const std::string& look) {
    switch (shape) {
        case MarkShape::circle:
            out += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\" {}/>", in_points(x),
                               in_points(y), in_points(r), look);
            return;
        case MarkShape::square:
            out += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" {}/>",
                               in_points(x - r * 0.9), in_points(y - r * 0.9), in_points(r * 1.8),
                               in_points(r * 1.8), look);
            return;
        default:
            append_polygon(out, static_cast<int>(shape) + 1, r, x, y, look);
    }
}

std::string dashes(Status status) {
    switch (status) {
        case Status::proposed:
            return " stroke-dasharray=\"4 2.6\"";
        case Status::postponed:
            return " stroke-dasharray=\"7 2.4 1 2.4\"";
        case Status::cancelled:
            return " stroke-dasharray=\"0.1 2.9\" stroke-linecap=\"round\"";
        default:
            return {};
    }
}

std::string ring(const Theme& theme, Status status, Accent accent) {
    const Paint line = status == Status::cancelled ? paint(theme, Ink::soft) : paint(theme, accent);
    return fmt::format("{} stroke-width=\"{}\"{}", fill_and_stroke(paint(theme, Ink::ground), line),
                       in_points(ring_width),
                       status == Status::proposed ? " stroke-dasharray=\"2.3 1.6\"" : "");
}

/// What stands inside a ring: a cross, or a sign that points to later.
void append_inside(std::string& out, const Theme& theme, Status status, Accent accent, double x,
                   double y) {
    if (status == Status::cancelled) {
        const double d = 0.62;
        out += fmt::format(
            "<path d=\"M{0} {1}L{2} {3}M{0} {3}L{2} {1}\" fill=\"none\" {4} stroke-width=\"{5}\"/>",
            in_points(x - d), in_points(y - d), in_points(x + d), in_points(y + d),
            stroke(paint(theme, Ink::soft)), in_points(0.42));
    } else if (status == Status::postponed) {
        out += fmt::format("<path d=\"M{0} {1}L{2} {3}L{0} {4}z\" {5}/>", in_points(x - 0.42),
                           in_points(y - 0.68), in_points(x + 0.74), in_points(y),
                           in_points(y + 0.68), fill(paint(theme, accent)));
    }
}

}  // namespace

std::string in_points(double mm) {
    return number(mm / layout::points(1));
}

Paint paint(const Theme& theme, Ink ink) {
    return {std::string(ink_classes.at(static_cast<std::size_t>(ink))), theme.ink(ink)};
}

Paint paint(const Theme& theme, Accent accent) {
    if (accent.is_grey) return paint(theme, Ink::soft);
    return {fmt::format("{}", accent.index % layout::accent_count), theme.accent(accent.index)};
}

namespace {

/// Nothing where the page's style gives the colour by its class.
std::string attribute(std::string_view name, const std::string& colour) {
    return colour.empty() ? std::string() : fmt::format(" {}=\"{}\"", name, colour);
}

}  // namespace

Theme colours_by_class(const Theme& theme) {
    Theme without = theme;
    without.inks.fill({});
    without.accents.fill({});
    return without;
}

std::string fill(const Paint& paint) {
    return fmt::format("class=\"f{}\"", paint.name) + attribute("fill", paint.colour);
}

std::string stroke(const Paint& paint) {
    return fmt::format("class=\"s{}\"", paint.name) + attribute("stroke", paint.colour);
}

std::string fill_and_stroke(const Paint& inside, const Paint& line) {
    return fmt::format("class=\"f{} s{}\"", inside.name, line.name) +
           attribute("fill", inside.colour) + attribute("stroke", line.colour);
}

void append_mark(std::string& out, const Theme& theme, Status status, Accent accent, double x,
                 double y) {
    const MarkShape shape = shape_of(theme, accent);
    if (status == Status::held) {
        append_shape(out, shape, radius, x, y, fill(paint(theme, accent)));
        return;
    }
    append_shape(out, shape, ring_radius, x, y, ring(theme, status, accent));
    append_inside(out, theme, status, accent, x, y);
}

void append_join(std::string& out, const Theme& theme, const layout::Row& row,
                 const layout::Ladder& ladder) {
    if (row.columns.size() < 2) return;
    const std::string y = in_points(row.y);
    std::string path = fmt::format("M{} {}", in_points(ladder.columns[row.columns.front()].x), y);
    for (const std::size_t passed : row.passed) {
        const double x = ladder.columns[passed].x;
        path += fmt::format("H{}A{} {} 0 0 1 {} {}", in_points(x - hop), in_points(hop),
                            in_points(hop), in_points(x + hop), y);
    }
    path += "H" + in_points(ladder.columns[row.columns.back()].x);
    const Ink line = row.status == Status::held ? Ink::join : Ink::soft;
    out += fmt::format("<path d=\"{}\" fill=\"none\" {} stroke-width=\"{}\"{}/>", path,
                       stroke(paint(theme, line)), in_points(0.42), dashes(row.status));
}

void append_upright(std::string& out, const Theme& theme, const layout::Upright& upright,
                    const std::vector<double>& lane_y) {
    if (upright.lanes.size() < 2) return;
    const std::string x = in_points(upright.x);
    std::string path = fmt::format("M{} {}", x, in_points(lane_y[upright.lanes.front()]));
    for (const std::size_t passed : upright.passed) {
        const double y = lane_y[passed];
        path += fmt::format("V{}A{} {} 0 0 1 {} {}", in_points(y - hop), in_points(hop),
                            in_points(hop), x, in_points(y + hop));
    }
    path += "V" + in_points(lane_y[upright.lanes.back()]);
    const Ink line = upright.status == Status::held ? Ink::join : Ink::soft;
    out += fmt::format("<path d=\"{}\" fill=\"none\" {} stroke-width=\"{}\"{}/>", path,
                       stroke(paint(theme, line)), in_points(0.42), dashes(upright.status));
}

void append_bow(std::string& out, const Theme& theme, double from, double to, double y,
                bool is_move, bool is_open) {
    const double depth = std::min(2.0, 0.8 + (to - from) * 0.12);
    const double bend = std::min(2.4, (to - from) / 2);
    const double low = y + depth;
    std::string path = is_open ? fmt::format("M{} {}", in_points(from), in_points(low))
                               : fmt::format("M{0} {1}Q{0} {2} {3} {2}", in_points(from),
                                             in_points(y), in_points(low), in_points(from + bend));
    path += fmt::format("H{}Q{} {} {} {}", in_points(to - bend), in_points(to), in_points(low),
                        in_points(to), in_points(y + 0.9));
    out += fmt::format("<path d=\"{}\" fill=\"none\" {} stroke-width=\"{}\"{}/>", path,
                       stroke(paint(theme, Ink::soft)), in_points(0.3),
                       is_move ? " stroke-dasharray=\"2 1.6\"" : "");
    out += fmt::format("<path d=\"M{0} {1}L{2} {3}L{4} {3}z\" {5}/>", in_points(to), in_points(y),
                       in_points(to - 0.6), in_points(y + 1.3), in_points(to + 0.6),
                       fill(paint(theme, Ink::soft)));
}

void append_arc(std::string& out, const Theme& theme, const layout::Arc& arc, double right) {
    constexpr double bend = 2.0;
    const double turn = std::min(bend, (arc.to_y - arc.from_y) / 2);
    std::string path;
    if (arc.from_open)
        path = fmt::format("M{} {}", in_points(arc.x), in_points(arc.from_y));
    else
        path = fmt::format("M{} {}Q{} {} {} {}", in_points(right), in_points(arc.from_y),
                           in_points(arc.x), in_points(arc.from_y), in_points(arc.x),
                           in_points(arc.from_y + turn));
    path += "V" + in_points(arc.to_open ? arc.to_y : arc.to_y - turn);
    if (!arc.to_open)
        path += fmt::format("Q{} {} {} {}", in_points(arc.x), in_points(arc.to_y),
                            in_points(right - 0.7), in_points(arc.to_y));
    out += fmt::format("<path d=\"{}\" fill=\"none\" {} stroke-width=\"{}\"{}/>", path,
                       stroke(paint(theme, Ink::soft)), in_points(0.3),
                       arc.is_move ? " stroke-dasharray=\"2 1.6\"" : "");
    if (!arc.to_open)
        out += fmt::format("<path d=\"M{0} {1}L{2} {3}L{2} {4}z\" {5}/>", in_points(right + 0.2),
                           in_points(arc.to_y), in_points(right - 1.3), in_points(arc.to_y - 0.62),
                           in_points(arc.to_y + 0.62), fill(paint(theme, Ink::soft)));
}

void append_unreviewed(std::string& out, const Theme& theme, double x, double y) {
    const double r = 0.85;
    out += fmt::format(
        "<path d=\"M{0} {1}L{2} {3}L{0} {4}L{5} {3}z\" fill=\"none\" {6} stroke-width=\"{7}\"/>",
        in_points(x), in_points(y - r), in_points(x + r), in_points(y), in_points(y + r),
        in_points(x - r), stroke(paint(theme, Ink::soft)), in_points(0.3));
}

void append_gradient(std::string& out, const Theme& theme, const std::string& id, bool is_level) {
    constexpr std::array<std::array<std::string_view, 2>, 4> stops{
        {{"0", "0"}, {"0.3", "0.26"}, {"0.7", "0.26"}, {"1", "0"}}};
    out += fmt::format("<linearGradient id=\"{}\" x1=\"0\" y1=\"0\" {}>", id,
                       is_level ? "x2=\"1\" y2=\"0\"" : "x2=\"0\" y2=\"1\"");
    for (const auto& [offset, opacity] : stops)
        out += fmt::format("<stop class=\"w\" offset=\"{}\"{} stop-opacity=\"{}\"/>", offset,
                           attribute("stop-color", theme.ink(Ink::window)), opacity);
    out += "</linearGradient>";
}

void append_window(std::string& out, double left, double top, double right, double bottom,
                   const std::string& gradient) {
    out += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"url(#{})\"/>",
                       in_points(left), in_points(top), in_points(right - left),
                       in_points(bottom - top), gradient);
}

void append_column_line(std::string& out, const Theme& theme, const layout::Column& column,
                        double top, double bottom) {
    out += fmt::format(
        "<line x1=\"{0}\" x2=\"{0}\" y1=\"{1}\" y2=\"{2}\" {3} stroke-opacity=\"0.3\" "
        "stroke-width=\"{4}\"/>",
        in_points(column.x), in_points(top), in_points(bottom),
        stroke(paint(theme, accent_of(column))), in_points(0.4));
}

}  // namespace detente
