// SPDX-License-Identifier: MIT
#include "render/layout/sections.hpp"

#include <algorithm>

#include "render/layout/page.hpp"

namespace detente::layout {
namespace {

constexpr double head_gap = 2.5;  // between the column labels and the first row
constexpr double legend_gap = 5.0;
constexpr std::size_t most_rows = 48;  // of a section that has no page to fill
constexpr std::size_t few_rows = 36;   // from here on it ends early where a part starts

/// Fills one section after the other.
class Cutter {
  public:
    Cutter(Ladder& ladder, const SectionPlan& plan, bool legend_first)
        : ladder_(ladder), plan_(plan), legend_first_(legend_first) {}

    void fill(const std::vector<FlowItem>& flow) {
        open();
        for (std::size_t i = 0; i < flow.size(); ++i) {
            if (rows_here_ > 0 && must_close(flow, i)) {
                close();
                open();
            }
            add(flow[i]);
        }
        close_last();
    }

  private:
    bool is_limited() const { return plan_.page_height > 0 || plan_.section_height > 0; }
    double limit() const {
        return plan_.page_height > 0 ? plan_.page_height - page_foot : plan_.section_height;
    }

    /// What stands between rows is never the last of a section: it goes with the next row.
    static double height_with_next_row(const std::vector<FlowItem>& flow, std::size_t i) {
        double height = 0;
        for (; i < flow.size(); ++i) {
            height += flow[i].height;
            if (std::holds_alternative<Row>(flow[i].what)) break;
        }
        return height;
    }

    bool must_close(const std::vector<FlowItem>& flow, std::size_t i) const {
        const bool after_row = std::holds_alternative<Row>(flow[i - 1].what);
        if (plan_.page_height > 0) return after_row && y_ + height_with_next_row(flow, i) > limit();
        if (!after_row) return false;
        if (plan_.section_height > 0 && y_ + height_with_next_row(flow, i) > plan_.section_height)
            return true;
        return rows_here_ >= most_rows || (rows_here_ >= few_rows && flow[i].starts_part);
    }

    void open() {
        Section& section = ladder_.sections.emplace_back();
        rows_here_ = 0;
        y_ = ladder_.sections.size() == 1 ? plan_.title_height : top_of_next();
        if (ladder_.sections.size() == 1) {
            section.texts = plan_.title;
            if (legend_first_) add_legend(section);
        }
        y_ += plan_.heads_height;
        section.heads = y_;
        if (plan_.heads_height > 0) y_ += head_gap;
    }

    double top_of_next() const { return plan_.page_height > 0 ? ladder_.margin : 2.0; }

    void add_legend(Section& section) {
        if (plan_.legend.height <= 0) return;
        if (!legend_first_) {
            y_ += legend_gap;
            section.legend_rule = y_;
            y_ += 3.0;
        }
        section.legend = plan_.legend.items;
        for (LegendItem& item : section.legend) {
            item.y += y_;
            item.text.baseline += y_;
        }
        y_ += plan_.legend.height;
    }

    /// A page's foot has room for it above the page's number.
    void add_note(Section& section) {
        const TextBlock& note = plan_.note;
        if (note.lines.empty()) return;
        const double top = plan_.page_height > 0 ? plan_.page_height - page_foot + 0.5 : y_ + 1.2;
        section.note = note.lines;
        for (TextLine& line : section.note) line.baseline += top;
        y_ = std::max(y_, top + note.height);
    }

    void add(const FlowItem& item) {
        Section& section = ladder_.sections.back();
        if (const Row* row = std::get_if<Row>(&item.what)) {
            section.rows.push_back(*row);
            Row& placed = section.rows.back();
            if (rows_here_ == 0) placed.date = date_lines(*item.meeting, ladder_, placed.y, true);
            move_down(placed, y_);
            ++rows_here_;
        } else {
            section.breaks.push_back(std::get<Break>(item.what));
            section.breaks.back().y += y_;
            section.breaks.back().text.baseline += y_;
        }
        y_ += item.height;
    }

    void close() {
        Section& section = ladder_.sections.back();
        section.columns_end = plan_.heads_height > 0 ? y_ : section.heads;
        section.height = plan_.page_height > 0 ? plan_.page_height : y_;
    }

    void close_last() {
        close();
        Section& section = ladder_.sections.back();
        if (!legend_first_) add_legend(section);
        add_note(section);
        if (plan_.page_height <= 0) section.height = y_ + picture_foot;
    }

    Ladder& ladder_;
    const SectionPlan& plan_;
    bool legend_first_;
    double y_ = 0;
    std::size_t rows_here_ = 0;
};

/// Where each row of the whole ladder stands.
struct RowPlace {
    std::size_t section;
    double y;
    double top;
};

std::vector<RowPlace> row_places(const Ladder& ladder) {
    std::vector<RowPlace> places;
    for (std::size_t s = 0; s < ladder.sections.size(); ++s)
        for (const Row& row : ladder.sections[s].rows) places.push_back({s, row.y, row.top});
    return places;
}

/// An arc over several sections becomes a piece in each.
void draw_arcs(Ladder& ladder, const LinkPlan& links) {
    constexpr double beside_y = 0.7;  // so that one arc's end and the next one's start stay apart
    const std::vector<RowPlace> places = row_places(ladder);
    for (const PlannedArc& planned : links.arcs) {
        const RowPlace from = places[planned.from];
        const RowPlace to = places[planned.to];
        for (std::size_t s = from.section; s <= to.section; ++s) {
            Section& section = ladder.sections[s];
            Arc arc;
            arc.x = ladder.arcs_right - arc_reach - arc_lane * static_cast<double>(planned.lane);
            arc.from_open = s != from.section;
            arc.to_open = s != to.section;
            arc.is_move = planned.is_move;
            arc.from_y = arc.from_open     ? section.heads
                         : planned.is_move ? from.top
                                           : from.y + beside_y;
            arc.to_y = arc.to_open ? section.columns_end : to.y - beside_y;
            arc.from = planned.from_id;
            arc.to = planned.to_id;
            section.arcs.push_back(std::move(arc));
        }
    }
}

void draw_strips(Ladder& ladder, const std::vector<Reaching>& reaching) {
    constexpr double beyond = 2.0;  // above and below the middle of a row
    const std::vector<RowPlace> places = row_places(ladder);
    for (const Reaching& one : reaching) {
        const RowPlace from = places[one.from];
        const RowPlace to = places[one.to];
        for (std::size_t s = from.section; s <= to.section; ++s) {
            Section& section = ladder.sections[s];
            section.strips.push_back({s == from.section ? from.y - beyond : section.heads,
                                      s == to.section ? to.y + beyond : section.columns_end});
        }
    }
}

}  // namespace

void cut_sections(Ladder& ladder, const std::vector<FlowItem>& flow, const LinkPlan& links,
                  const std::vector<Reaching>& reaching, const SectionPlan& plan) {
    Cutter(ladder, plan, false).fill(flow);
    const bool too_high = plan.page_height > 0 && ladder.sections.back().columns_end + legend_gap +
                                                          3.0 + plan.legend.height >
                                                      plan.page_height - page_foot;
    if (ladder.sections.size() > 1 || too_high) {
        ladder.sections.clear();
        Cutter(ladder, plan, true).fill(flow);
    }
    for (std::size_t i = 0; plan.page_height > 0 && i < ladder.sections.size(); ++i)
        add_page_foot(ladder.sections[i].texts, ladder.title,
                      {ladder.width, ladder.margin, plan.page_height, i, ladder.sections.size()});
    draw_arcs(ladder, links);
    draw_strips(ladder, reaching);
    for (const Section& section : ladder.sections) ladder.height += section.height;
}

}  // namespace detente::layout
