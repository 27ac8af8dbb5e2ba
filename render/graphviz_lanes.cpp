// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "render/graphviz.hpp"
#include "render/graphviz_web.hpp"
#include "render/xml.hpp"

namespace detente {
namespace {

using namespace layout;

class LanesDot : public WebDotWriter {
  public:
    LanesDot(const Lanes& lanes, const Theme& theme)
        : WebDotWriter(lanes.height, theme), lanes_(lanes) {}

    std::string write() {
        for (page_ = 0; page_ < lanes_.pages.size(); ++page_) {
            write_page(lanes_.pages[page_]);
            top_ += lanes_.pages[page_].height;
        }
        return graph_.text();
    }

  private:
    /// "tick-1-3" on the first page.
    std::string next(std::string_view what) {
        return fmt::format("{}-{}-{}", what, page_ + 1, ++count_);
    }

    void write_page(const LanesPage& page) {
        count_ = 0;
        for (const TextLine& words : page.texts) text_node(next("text"), {words}, width_of(words));
        for (const Band& band : page.bands) write_band(band);
        for (const KeyEntry& entry : page.key) write_entry(entry);
        for (const LegendItem& item : page.legend) {
            const std::string sign = next("sign");
            legend(item, next("legend"), sign);
        }
        for (const TextLine& words : page.note) text_node(next("note"), {words}, width_of(words));
    }

    void write_band(const Band& band) {
        if (band.web) return write_web(*band.web, band.top);
        write_ticks(band);
        for (std::size_t i = 0; i < band.lanes.size(); ++i)
            write_lane(band, band.lanes[i], band.lane_labels[i]);
        for (const Fold& fold : band.folds) write_fold(fold, band);
        for (const Reach& reach : band.reaches) write_reach(reach, band);
        if (band.today) {
            line(next("today-line"), band.today->x, band.top, band.today->x, band.bottom,
                 {{"color", dot_colour(Ink::soft)}});
            text_node(next("today"), {band.today->label}, width_of(band.today->label));
        }
        for (const Upright& upright : band.uprights) write_upright(upright, band);
        for (const Curve& curve : band.curves) write_curve(curve);
    }

    /// From the left to the right of the band, but not over folds.
    void level(const Band& band, std::string_view what, double y, const DotAttributes& look) {
        double from = band.left;
        const auto piece = [&](double to) {
            if (to > from) line(next(what), from, y, to, y, look);
        };
        for (const Fold& fold : band.folds) {
            piece(fold.left);
            from = fold.right;
        }
        piece(band.right);
    }

    void write_ticks(const Band& band) {
        const std::string ink = dot_colour(Ink::rule);
        level(band, "axis", band.axis, {{"color", ink}, {"penwidth", "0.7"}});
        const double outward = band.axis_below ? 1 : -1;
        for (const Tick& tick : band.ticks) {
            if (tick.is_major)
                line(next("tick"), tick.x, band.axis_below ? band.top : band.bottom, tick.x,
                     band.axis + 4.6 * outward, {{"color", ink + "88"}, {"penwidth", "0.7"}});
            else if (tick.label && tick.label->x > tick.x)
                line(next("tick"), tick.x, band.axis, tick.x, band.axis + 1.2 * outward,
                     {{"color", ink}, {"penwidth", "0.7"}});
            if (tick.label) text_node(next("time"), {*tick.label}, width_of(*tick.label));
        }
    }

    void write_lane(const Band& band, std::size_t index, const TextLine& label) {
        const Lane& lane = lanes_.lanes[index];
        level(band, "lane", band.lane_y[index],
              {{"color", colour(lane) + "55"}, {"penwidth", "1.1"}});
        if (lane.label.empty()) return;
        const double width = width_of(label);
        graph_.node(next("head"),
                    {{"label",
                      fmt::format("<font point-size=\"8\" color=\"{}\"><b>{}</b></font>",
                                  colour(lane), escaped(lane.label)),
                      true},
                     {"pos", at(label.x - width / 2, band.lane_y[index])}});
    }

    void write_fold(const Fold& fold, const Band& band) {
        const double x = (fold.left + fold.right) / 2;
        const double middle = (band.top + band.bottom) / 2;
        std::vector<TextLine> words;
        for (std::string& piece : wrap(fold.words, style(TextRole::small).font, {fold_room, 0, 4}))
            words.push_back({x - fold_room / 2,
                             0,
                             Anchor::start,
                             {{std::move(piece), TextRole::small, false}}});
        const double half = line_height(TextRole::small) * static_cast<double>(words.size()) / 2;
        double y = middle - half + line_height(TextRole::small) / 2;
        for (TextLine& one : words) {
            one.baseline = y + half_capital(TextRole::small);
            y += line_height(TextRole::small);
        }
        text_node(next("break"), words, fold_room);
        const DotAttributes dotted{{"style", "dotted"}, {"color", dot_colour(Ink::rule)}};
        line(next("break-line"), x, band.top, x, middle - half - 1, dotted);
        line(next("break-line"), x, middle + half + 1, x, band.bottom, dotted);
    }

    void write_reach(const Reach& reach, const Band& band) {
        for (const std::size_t lane : reach.lanes) {
            const double y = band.lane_y[lane];
            if (reach.is_certain)
                line(next("span"), reach.left, y, reach.right, y,
                     {{"color", colour(lanes_.lanes[lane]) + "88"}, {"penwidth", "3.2"}});
            else if (reach.open_right)
                line(next("open"), reach.left, y, reach.right - 1.4, y, open_look(lane),
                     fmt::format("e,{} ", at(reach.right, y)));
            else if (reach.open_left)
                line(next("open"), reach.right, y, reach.left + 1.4, y, open_look(lane),
                     fmt::format("e,{} ", at(reach.left, y)));
            else
                window(next("window"), reach.left, reach.right, y);
        }
    }

    DotAttributes open_look(std::size_t lane) const {
        return {{"color", colour(lanes_.lanes[lane])},
                {"style", "dashed"},
                {"dir", "forward"},
                {"arrowsize", "0.4"}};
    }

    void write_upright(const Upright& upright, const Band& band) {
        double width = 0;
        for (const TextLine& words : upright.label) width = std::max(width, width_of(words));
        text_node(dot_name("meeting", upright.id), upright.label, width + 0.5, upright.summary);
        const double first = band.lane_y[upright.lanes.front()];
        write_foot(upright, first);
        if (upright.label_top < first - upright.lift)
            line(dot_name("pole", upright.id), upright.x, upright.label_top, upright.x, first,
                 {{"color", dot_colour(Ink::rule)}, {"penwidth", "0.8"}});
        for (const std::size_t lane : upright.lanes) {
            const Lane& on = lanes_.lanes[lane];
            graph_.node(mark_name(on, upright.id),
                        mark_attributes(upright.status, colour(on), on.is_square(), upright.x,
                                        band.lane_y[lane] - upright.lift));
        }
        for (std::size_t i = 1; i < upright.lanes.size(); ++i)
            write_join(upright, upright.lanes[i - 1], upright.lanes[i], band);
    }

    void write_foot(const Upright& upright, double y) {
        if (!upright.foot) return;
        line(dot_name("foot", upright.id), *upright.foot, y - 0.9, *upright.foot, y + 0.9,
             {{"color", dot_colour(Ink::soft)}, {"penwidth", "0.6"}});
        if (std::abs(*upright.foot - upright.x) > 0.01)
            line(dot_name("leader", upright.id), *upright.foot, y, upright.x, y - upright.lift,
                 {{"color", dot_colour(Ink::rule)}, {"penwidth", "0.5"}});
    }

    /// Straight down, with a step over each lane in between whose party is not there.
    void write_join(const Upright& upright, std::size_t from, std::size_t to, const Band& band) {
        constexpr double hop = 1.05;
        double y = band.lane_y[from];
        std::string path = at(upright.x, y);
        const auto straight = [&](double end) {
            path +=
                fmt::format(" {} {} {}", at(upright.x, y), at(upright.x, end), at(upright.x, end));
            y = end;
        };
        for (const std::size_t passed : upright.passed) {
            const double middle = band.lane_y[passed];
            if (passed <= from || passed >= to) continue;
            straight(middle - hop);
            path +=
                fmt::format(" {} {} {}", at(upright.x + hop * 4 / 3, middle - hop),
                            at(upright.x + hop * 4 / 3, middle + hop), at(upright.x, middle + hop));
            y = middle + hop;
        }
        straight(band.lane_y[to]);
        graph_.edge(mark_name(lanes_.lanes[from], upright.id),
                    mark_name(lanes_.lanes[to], upright.id),
                    join_look(upright.status, std::move(path)));
    }

    void write_curve(const Curve& curve) {
        const double top = curve.y + 1.7;
        const double low = top + 2.4;
        const std::string pos =
            fmt::format("e,{} {} {} {} {}", at(curve.to_x, top), at(curve.from_x, top),
                        at(curve.from_x, low), at(curve.to_x, low), at(curve.to_x, top + 1.2));
        const DotAttributes look{{"pos", pos},
                                 {"dir", "forward"},
                                 {"arrowsize", "0.4"},
                                 {"style", curve.is_move ? "dashed" : "solid"},
                                 {"color", dot_colour(Ink::soft)}};
        const std::string from = curve.is_move ? point(next("moved"), curve.from_x, top)
                                               : dot_name("meeting", curve.from);
        graph_.edge(from, dot_name("meeting", curve.to), look);
    }

    void write_entry(const KeyEntry& entry) {
        if (entry.number) {
            text_node(dot_name("number", entry.id), {*entry.number}, width_of(*entry.number) + 0.5);
        } else {
            graph_.node(dot_name("mark", entry.id),
                        mark_attributes(entry.status, dot_colour(Ink::soft), false, entry.x + 1.4,
                                        entry.y));
        }
        double width = 0;
        for (const TextLine& words : entry.lines) width = std::max(width, width_of(words));
        text_node(dot_name("key", entry.id), entry.lines, width + 0.5, entry.summary);
        for (const LinkedText& link : entry.links) {
            const std::string name = next("link");
            text_node(name, {link.text}, width_of(link.text), link.summary);
            if (!link.link.empty()) graph_.node(name, {{"URL", escaped_plain(link.link)}});
        }
        if (lanes_.marks_unreviewed && !entry.reviewed)
            unreviewed(dot_name("unreviewed", entry.id), entry.x + 1.2, entry.y + 3.6);
    }

    static constexpr double fold_room = 11.0;
    const Lanes& lanes_;
    std::size_t page_ = 0;
    std::size_t count_ = 0;
};

}  // namespace

std::string dot_of(const Lanes& lanes, const Theme& theme) {
    return LanesDot(lanes, theme).write();
}

}  // namespace detente
