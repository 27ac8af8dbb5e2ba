// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "render/svg.hpp"
#include "render/svg_web.hpp"
#include "render/svg_writer.hpp"
#include "render/xml.hpp"

namespace detente {
namespace {

using namespace layout;

constexpr double bar_height = 3.4;  // of a window; a certain reach is a third of that

std::string line(double x1, double y1, double x2, double y2, std::string_view look) {
    return fmt::format("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" {}/>", in_points(x1),
                       in_points(y1), in_points(x2), in_points(y2), look);
}

std::string rectangle(double left, double top, double right, double bottom, std::string_view look) {
    return fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" {}/>", in_points(left),
                       in_points(top), in_points(right - left), in_points(bottom - top), look);
}

/// Draws pages of one picture.
class LanesDrawing : public SvgWriter {
  public:
    LanesDrawing(const Lanes& lanes, const Theme& theme, bool is_inline)
        : SvgWriter({lanes.width, lanes.scale, is_inline, false, lanes.language}, theme),
          lanes_(lanes) {}

    void draw(std::size_t index, double shift) {
        const LanesPage& page = lanes_.pages[index];
        upright_gradient_ = fmt::format("fade-down-{}", index + 1);
        level_gradient_ = fmt::format("fade-{}", index + 1);
        if (shift > 0) out_ += fmt::format("<g transform=\"translate(0 {})\">\n", in_points(shift));
        draw_gradients();
        for (const TextLine& words : page.texts) text(words);
        newline();
        for (const Band& band : page.bands) draw_band(band);
        for (const KeyEntry& entry : page.key) draw_entry(entry);
        if (!page.legend.empty()) legend(page.legend, {}, lanes_.margin, upright_gradient_);
        for (const TextLine& words : page.note) text(words);
        newline();
        if (shift > 0) out_ += "</g>\n";
    }

  private:
    void draw_gradients() {
        out_ += "<defs>";
        append_gradient(out_, theme(), upright_gradient_);
        append_gradient(out_, theme(), level_gradient_, true);
        out_ += "</defs>\n";
    }

    void draw_band(const Band& band) {
        if (band.web) return append_web(out_, *band.web, band.top, sheet_, theme());
        out_ += "<g class=\"band\">\n";
        draw_ticks(band);
        draw_lanes(band);
        for (const Fold& fold : band.folds) draw_fold(fold, band);
        for (const Reach& reach : band.reaches) draw_reach(reach, band);
        newline();
        if (band.today) draw_today(*band.today, band);
        for (const Curve& curve : band.curves)
            append_bow(out_, theme(), curve.from_x, curve.to_x, curve.y + 1.7, curve.is_move,
                       curve.from_open);
        newline();
        for (const Upright& upright : band.uprights) draw_foot(upright, band);
        for (const Upright& upright : band.uprights) draw_upright(upright, band);
        out_ += "</g>\n";
    }

    void draw_ticks(const Band& band) {
        const std::string look = fmt::format("{} stroke-width=\"0.7\"", stroke(paint(Ink::rule)));
        const std::string faint = look + " stroke-opacity=\"0.55\"";
        for (const Tick& tick : band.ticks) {
            const double outward = band.axis_below ? 1 : -1;
            if (tick.is_major)
                out_ += line(tick.x, band.axis_below ? band.top : band.bottom, tick.x,
                             band.axis + 4.6 * outward, faint);
            else if (tick.label && tick.label->x > tick.x)
                out_ += line(tick.x, band.axis, tick.x, band.axis + 1.2 * outward, look);
            if (tick.label) text(*tick.label);
        }
        double from = band.left;
        for (const Fold& fold : band.folds) {
            if (fold.left > from) out_ += line(from, band.axis, fold.left, band.axis, look);
            from = fold.right;
        }
        if (band.right > from) out_ += line(from, band.axis, band.right, band.axis, look);
        newline();
    }

    void draw_lanes(const Band& band) {
        for (std::size_t i = 0; i < band.lanes.size(); ++i) {
            const Lane& lane = lanes_.lanes[band.lanes[i]];
            const double y = band.lane_y[band.lanes[i]];
            const std::string look =
                fmt::format("{} stroke-opacity=\"0.3\" stroke-width=\"{}\"",
                            stroke(paint(accent_of(lane))), in_points(lanes_.lane_width));
            double from = band.left;
            for (const Fold& fold : band.folds) {
                if (fold.left > from) out_ += line(from, y, fold.left, y, look);
                from = fold.right;
            }
            if (band.right > from) out_ += line(from, y, band.right, y, look);
            if (!lane.label.empty()) draw_lane_label(lane, band.lane_labels[i]);
        }
        newline();
    }

    void draw_lane_label(const Lane& lane, const TextLine& label) {
        out_ += fmt::format(
            "<text x=\"{}\" y=\"{}\" text-anchor=\"end\" font-size=\"{}\" "
            "font-weight=\"600\" {}>",
            in_points(label.x), in_points(label.baseline),
            type_size(style(TextRole::column).font.size_mm), fill(paint(accent_of(lane))));
        append_escaped(out_, lane.label);
        if (lane.label != lane.name) out_ += "<title>" + escaped(lane.name) + "</title>";
        out_ += "</text>";
    }

    /// A dotted line from top to bottom, the words on it where there is room.
    void draw_fold(const Fold& fold, const Band& band) {
        const double x = (fold.left + fold.right) / 2;
        const double top = band.top;
        const double middle = (top + band.bottom) / 2;
        const TextStyle look = style(TextRole::note);
        const double half =
            fold.label.empty() ? 0 : text_width(fold.label, look.font) * 1.05 / 2 + 1.4;
        const std::string dots = fmt::format(
            "{} stroke-width=\"1.3\" stroke-dasharray=\"0.1 3.9\" stroke-linecap=\"round\"",
            stroke(paint(Ink::rule)));
        out_ += "<g class=\"break\"><title>" + escaped(fold.words) + "</title>";
        out_ += line(x, top, x, middle - half, dots) + line(x, middle + half, x, band.bottom, dots);
        if (!fold.label.empty()) {
            out_ += fmt::format(
                "<text transform=\"translate({} {}) rotate(-90)\" text-anchor=\"middle\" "
                "font-size=\"{}\" font-style=\"italic\" {}>",
                in_points(x + half_capital(TextRole::note)), in_points(middle),
                type_size(look.font.size_mm), fill(paint(Ink::soft)));
            append_escaped(out_, fold.label);
            out_ += "</text>";
        }
        out_ += "</g>\n";
    }

    void draw_reach(const Reach& reach, const Band& band) {
        for (const std::size_t index : reach.lanes) {
            const double y = band.lane_y[index];
            const Paint ink = paint(accent_of(lanes_.lanes[index]));
            if (reach.is_certain)
                out_ += rectangle(reach.left, y - bar_height / 6, reach.right, y + bar_height / 6,
                                  fill(ink) + " fill-opacity=\"0.5\"");
            else if (reach.open_left || reach.open_right)
                draw_open(reach, y, ink);
            else
                out_ += rectangle(reach.left, y - bar_height / 2, reach.right, y + bar_height / 2,
                                  reach.cut_left || reach.cut_right
                                      ? fill(paint(Ink::window)) + " fill-opacity=\"0.2\""
                                      : fmt::format("fill=\"url(#{})\"", level_gradient_));
        }
    }

    /// Nobody knows how far it goes on: a dashed line with an arrow.
    void draw_open(const Reach& reach, double y, const Paint& ink) {
        const bool right = reach.open_right;
        const double tip = right ? reach.right : reach.left;
        const double back = right ? tip - 1.4 : tip + 1.4;
        out_ += line(right ? reach.left : back, y, right ? back : reach.right, y,
                     fmt::format("{} stroke-width=\"{}\" stroke-dasharray=\"2.6 1.8\"", stroke(ink),
                                 in_points(0.5)));
        out_ +=
            fmt::format("<path d=\"M{0} {1}L{2} {3}L{2} {4}z\" {5}/>", in_points(tip), in_points(y),
                        in_points(back), in_points(y - 0.75), in_points(y + 0.75), fill(ink));
    }

    void draw_today(const TodayLine& today, const Band& band) {
        out_ += "<g class=\"today\">" +
                line(today.x, band.top, today.x, band.bottom + 0.6,
                     fmt::format("{} stroke-width=\"1\"", stroke(paint(Ink::soft))));
        text(today.label);
        out_ += "</g>\n";
    }

    /// Of a mark that stands above or beside its day: a notch there, and a line from it if beside.
    void draw_foot(const Upright& upright, const Band& band) {
        if (!upright.foot) return;
        const double y = band.lane_y[upright.lanes.front()];
        const std::string look = fmt::format("{} stroke-width=\"0.6\"", stroke(paint(Ink::soft)));
        out_ += line(*upright.foot, y - 0.9, *upright.foot, y + 0.9, look);
        if (std::abs(*upright.foot - upright.x) > 0.01)
            out_ += line(*upright.foot, y, upright.x, y - upright.lift,
                         fmt::format("{} stroke-width=\"0.5\"", stroke(paint(Ink::rule))));
    }

    void draw_upright(const Upright& upright, const Band& band) {
        out_ += fmt::format("<g id=\"mark-{}\" class=\"meeting\" role=\"group\"><title>{}</title>",
                            escaped(anchor(upright.id)), escaped(upright.summary));
        const bool has_link = open_link(upright.id, upright.link);
        const double first = band.lane_y[upright.lanes.front()];
        const bool has_pole = upright.label_top < first - upright.lift;
        if (has_pole)
            out_ += line(upright.x, upright.label_top, upright.x, first - 1.4,
                         fmt::format("{} stroke-width=\"0.8\"", stroke(paint(Ink::rule))));
        append_upright(out_, theme(), upright, band.lane_y);
        for (const std::size_t lane : upright.lanes)
            append_mark(out_, theme(), upright.status, accent_of(lanes_.lanes[lane]), upright.x,
                        band.lane_y[lane] - upright.lift);
        for (const TextLine& words : upright.label) text(words);
        if (has_link) close_link();
        if (has_pole && lanes_.marks_unreviewed && !upright.reviewed)
            append_unreviewed(out_, theme(), upright.x, upright.label_top);
        out_ += "</g>\n";
    }

    void draw_entry(const KeyEntry& entry) {
        out_ += fmt::format("<g id=\"key-{}\" class=\"entry\" role=\"group\"><title>{}</title>",
                            escaped(anchor(entry.id)), escaped(entry.summary));
        const bool has_link = open_link(entry.id, entry.link);
        if (entry.number) text(*entry.number);
        for (const TextLine& words : entry.lines) text(words);
        if (has_link) close_link();
        for (const LinkedText& link : entry.links) draw_link(link);
        if (!entry.number)
            append_mark(out_, theme(), entry.status, {0, true}, entry.x + 1.4, entry.y);
        if (lanes_.marks_unreviewed && !entry.reviewed)
            append_unreviewed(out_, theme(), entry.x + 1.2, entry.y + 3.6);
        out_ += "</g>\n";
    }

    void draw_link(const LinkedText& link) {
        const bool has_link = !link.link.empty() && open_link({}, link.link);
        if (has_link) out_ += "<title>" + escaped(link.summary) + "</title>";
        text(link.text);
        if (has_link) close_link();
    }

    const Lanes& lanes_;
    std::string upright_gradient_, level_gradient_;
};

}  // namespace

std::string svg_picture(const Lanes& lanes, const Theme& theme) {
    return draw_all<LanesDrawing>(lanes, lanes.pages, theme);
}

std::string svg_page(const Lanes& lanes, std::size_t page, const Theme& theme) {
    return draw_page<LanesDrawing>(lanes, lanes.pages, page, theme, false);
}

std::string svg_inline(const Lanes& lanes, std::size_t page, const Theme& theme) {
    return draw_page<LanesDrawing>(lanes, lanes.pages, page, theme, true);
}

}  // namespace detente
