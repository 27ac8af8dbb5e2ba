// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "render/svg.hpp"
#include "render/svg_shades.hpp"
#include "render/svg_writer.hpp"
#include "render/xml.hpp"

namespace detente {
namespace {

using namespace layout;

constexpr double digit_em = 0.65;  // of the widest digit
constexpr double gap = 0.25;       // between cells
constexpr double ring = 0.62;      // radius of the sign for what was not held
constexpr double swatch = 3.8;

class MatrixDrawing : public SvgWriter {
  public:
    MatrixDrawing(const Matrix& matrix, const Theme& theme)
        : SvgWriter({matrix.width, matrix.scale, false, false, matrix.language}, theme),
          matrix_(matrix) {}

    std::string draw() {
        open(matrix_.height, matrix_.title, matrix_.description);
        append_hatches(out_, theme());
        for (const TextLine& line : matrix_.texts) text(line);
        newline();
        draw_grid();
        for (std::size_t i = 0; i < matrix_.actors.size(); ++i) draw_actor(i);
        for (const MatrixCell& cell : matrix_.cells) draw_cell(cell);
        draw_legend();
        for (const TextLine& line : matrix_.note) text(line);
        newline();
        return close();
    }

  private:
    double x_of(std::size_t column) const {
        return matrix_.left + matrix_.cell * static_cast<double>(column);
    }
    double y_of(std::size_t row) const {
        return matrix_.top + matrix_.cell * static_cast<double>(row);
    }

    std::string square(double x, double y, double side, std::string_view look) const {
        return fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" {}/>", in_points(x),
                           in_points(y), in_points(side), in_points(side), look);
    }

    /// Thin lines, that the eye finds its row and column.
    void draw_grid() {
        const std::size_t count = matrix_.actors.size();
        if (count == 0) return;
        const std::string look = fmt::format("{} stroke-width=\"0.35\" stroke-opacity=\"0.6\"",
                                             stroke(paint(Ink::rule)));
        std::string path;
        for (std::size_t i = 0; i <= count; ++i)
            path += fmt::format("M{} {}V{}M{} {}H{}", in_points(x_of(i)), in_points(y_of(0)),
                                in_points(y_of(count)), in_points(x_of(0)), in_points(y_of(i)),
                                in_points(x_of(count)));
        out_ += fmt::format("<path d=\"{}\" fill=\"none\" {}/>\n", path, look);
    }

    void draw_actor(std::size_t i) {
        const MatrixActor& actor = matrix_.actors[i];
        const double middle = matrix_.cell / 2;
        const double size = style(TextRole::column).font.size_mm;
        const std::string look = fmt::format("font-size=\"{}\" font-weight=\"600\" {}",
                                             type_size(size), fill(paint(Ink::text)));
        out_ += fmt::format("<g class=\"actor\"><title>{}</title>", escaped(actor.summary));
        out_ += fmt::format("<text x=\"{}\" y=\"{}\" text-anchor=\"end\" {}>{}</text>",
                            in_points(matrix_.left - 1.4),
                            in_points(y_of(i) + middle + half_capital(TextRole::column)), look,
                            escaped(actor.label));
        const double aside = matrix_.upright_heads ? half_capital(TextRole::column) : size * 0.26;
        out_ += fmt::format("<text transform=\"translate({} {}) rotate({})\" {}>{}</text>",
                            in_points(x_of(i) + middle + aside), in_points(matrix_.top - 1.3),
                            matrix_.upright_heads ? -90 : -45, look, escaped(actor.label));
        draw_own(i);
        out_ += "</g>\n";
    }

    void draw_own(std::size_t i) {
        out_ +=
            square(x_of(i) + gap * 2, y_of(i) + gap * 2, matrix_.cell - gap * 4,
                   fmt::format("fill=\"none\" {} stroke-width=\"0.9\"", stroke(paint(Ink::soft))));
        if (matrix_.own[i].held > 0)
            number_in(x_of(i), y_of(i), matrix_.own[i].held, paint(Ink::text), true);
        if (matrix_.own[i].ahead > 0) draw_corner(x_of(i), y_of(i), paint(Ink::text), matrix_.cell);
    }

    void number_in(double x, double y, std::size_t count, const Paint& ink, bool is_bold) {
        const std::string digits = fmt::format("{}", count);
        const double room = (matrix_.cell - 1.0) / (digit_em * static_cast<double>(digits.size()));
        const double size = std::min({points(8), matrix_.cell * 0.5, room});
        out_ += fmt::format(
            "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\" font-size=\"{}\"{} {}>{}</text>",
            in_points(x + matrix_.cell / 2), in_points(y + matrix_.cell / 2 + size * 0.364),
            type_size(size), is_bold ? " font-weight=\"600\"" : "", fill(ink), digits);
    }

    /// Met, and will meet: a corner is filled.
    void draw_corner(double x, double y, const Paint& ink, double side) {
        const double inset = gap * 2;
        const double size = side * 0.24;
        out_ +=
            fmt::format("<path d=\"M{0} {1}h{2}v{3}z\" {4}/>", in_points(x + side - inset - size),
                        in_points(y + inset), in_points(size), in_points(size), fill(ink));
    }

    /// Will meet for the first time.
    void draw_ring(double x, double y, const Paint& ink) {
        out_ += fmt::format(
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"none\" {} stroke-width=\"{}\"/>",
            in_points(x), in_points(y), in_points(ring), stroke(ink), in_points(0.3));
    }

    void draw_cell(const MatrixCell& cell) {
        const double x = x_of(cell.column);
        const double y = y_of(cell.row);
        out_ += fmt::format("<g class=\"cell\"><title>{}</title>", escaped(cell.summary));
        const bool has_link = open_link({}, cell.link);
        out_ += square(x + gap, y + gap, matrix_.cell - 2 * gap, shade_look(theme(), cell.level));
        const Paint ink = ink_on_shade(theme(), cell.level);
        if (cell.count.held > 0) {
            if (theme().by_shape && cell.level > 0) {  // hatches would cross the number
                const double side = matrix_.cell * 0.62;
                out_ += square(x + (matrix_.cell - side) / 2, y + (matrix_.cell - side) / 2, side,
                               fill(paint(Ink::ground)));
            }
            number_in(x, y, cell.count.held, ink, false);
        }
        if (cell.count.ahead > 0 && cell.count.held > 0) draw_corner(x, y, ink, matrix_.cell);
        if (cell.count.ahead > 0 && cell.count.held == 0)
            draw_ring(x + matrix_.cell / 2, y + matrix_.cell / 2, ink);
        if (has_link) close_link();
        out_ += "</g>\n";
    }

    void draw_legend() {
        out_ += "<g class=\"legend\">";
        for (const LevelKey& key : matrix_.levels) {
            out_ += square(key.x, key.y - swatch / 2, swatch, shade_look(theme(), key.level));
            if (theme().by_shape)
                out_ += square(key.x, key.y - swatch / 2, swatch,
                               fmt::format("fill=\"none\" {} stroke-width=\"0.35\"",
                                           stroke(paint(Ink::rule))));
            text(key.text);
        }
        for (const MatrixSignKey& key : matrix_.signs) {
            if (key.sign == MatrixSign::diagonal)
                out_ += square(
                    key.x + 0.2, key.y - swatch / 2 + 0.2, swatch - 0.4,
                    fmt::format("fill=\"none\" {} stroke-width=\"0.9\"", stroke(paint(Ink::soft))));
            else if (key.sign == MatrixSign::ahead)
                draw_ring(key.x + 1.6, key.y, paint(Ink::text));
            else
                draw_corner(key.x - 0.2, key.y - 2, paint(Ink::text), 4);
            text(key.text);
        }
        out_ += "</g>\n";
    }

    const Matrix& matrix_;
};

}  // namespace

std::string svg_picture(const Matrix& matrix, const Theme& theme) {
    return MatrixDrawing(matrix, theme).draw();
}

}  // namespace detente
