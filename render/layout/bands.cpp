// SPDX-License-Identifier: MIT
#include "render/layout/bands.hpp"

#include <algorithm>

#include "render/layout/ticks.hpp"
#include "render/layout/words.hpp"
#include "timelines/words/words.hpp"

namespace detente::layout {
namespace {

constexpr double axis_height = 5.0;  // for the ticks' labels
constexpr double above_lanes = 5.6;  // for the numbers over the first lane
constexpr double below_lanes = 3.4;
constexpr double today_height = 4.2;  // for the word below the lanes
constexpr double arrow = 9.0;         // of an end that is not known
constexpr double longest_curve = 160.0;

class BandMaker {
  public:
    BandMaker(const Cut& cut, const BandPlan& plan) : cut_(cut), plan_(plan) {}

    Band take() {
        band_.left = plan_.left;
        band_.right = plan_.left + cut_.to - cut_.from;
        place_lanes();
        band_.ticks =
            make_ticks(plan_.ribbon.scale, cut_.from, cut_.to, band_.left,
                       band_.axis + (band_.axis_below ? 3.4 : -1.5), plan_.drafts.language);
        add_folds();
        for (std::size_t i = 0; i < plan_.drafts.dated.size(); ++i) add_reach(i);
        for (std::size_t i = cut_.first; i < cut_.last; ++i) add_upright(i);
        add_curves();
        add_today();
        return std::move(band_);
    }

  private:
    double x_of(double along) const { return plan_.left + along - cut_.from; }
    bool holds(double along) const { return along >= cut_.from && along <= cut_.to; }

    void place_lanes() {
        band_.axis_below = plan_.flag_room > 0;
        band_.axis = axis_height;
        double y = (band_.axis_below ? plan_.flag_room : axis_height) + above_lanes;
        band_.top = band_.axis_below ? y - 3 : axis_height;
        const auto& lanes = plan_.drafts.lanes;
        band_.lane_y.resize(lanes.size());
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            band_.lane_y[i] = y;
            if (!is_shown(i)) continue;
            band_.lanes.push_back(i);
            band_.lane_labels.push_back({plan_.left - 2.6,
                                         y + half_capital(TextRole::column),
                                         Anchor::end,
                                         {{lanes[i].label, TextRole::column, false}}});
            y += plan_.pitch;
        }
        band_.bottom = y - plan_.pitch + below_lanes;
        if (band_.axis_below) band_.axis = band_.bottom;
        band_.height = band_height(plan_) -
                       plan_.pitch * static_cast<double>(lanes.size() - band_.lanes.size());
    }

    /// Few lanes stand in every band; of many, those alone that have something in it.
    bool is_shown(std::size_t lane) const {
        if (plan_.drafts.lanes.size() <= always_shown) return true;
        for (std::size_t i = cut_.first; i < cut_.last; ++i) {
            const auto& lanes = plan_.drafts.dated[i].lanes;
            if (std::find(lanes.begin(), lanes.end(), lane) != lanes.end()) return true;
        }
        return false;
    }

    /// Without lanes that the band does not show.
    std::vector<std::size_t> shown(std::vector<std::size_t> lanes) const {
        std::erase_if(lanes, [&](std::size_t lane) {
            return std::find(band_.lanes.begin(), band_.lanes.end(), lane) == band_.lanes.end();
        });
        return lanes;
    }

    void add_folds() {
        const auto& stretches = plan_.ribbon.scale.stretches;
        const Font font = style(TextRole::note).font;
        const double room = band_.bottom - band_.top - 3;
        for (std::size_t i = 0; i + 1 < stretches.size(); ++i) {
            const double left = stretches[i].right;
            if (left < cut_.from - 0.01 || left + fold_width > cut_.to + 0.01) continue;
            Fold fold{x_of(left), x_of(left + fold_width), {}, {}};
            fold.words =
                stretch_in_words(day_of(stretches[i].time.to), day_of(stretches[i + 1].time.from),
                                 plan_.drafts.language);
            const std::string full = phrase(plan_.drafts.language, Word::gap_meetings, fold.words);
            for (const std::string& words : {full, fold.words})
                if (fold.label.empty() && text_width(words, font) * 1.05 <= room)
                    fold.label = words;
            band_.folds.push_back(std::move(fold));
        }
    }

    void add_reach(std::size_t i) {
        const Draft& draft = plan_.drafts.dated[i];
        if (!draft.reach && !draft.open_left && !draft.open_right) return;
        const TimeScale& scale = plan_.ribbon.scale;
        const double x = plan_.ribbon.x[i];
        Reach reach;
        reach.is_certain = draft.is_certain;
        double from = x;
        double to = x;
        if (draft.reach) {
            from = std::min(x, scale.at(draft.reach->from));
            to = std::max(x, scale.at(draft.reach->to));
        } else {
            from = draft.open_left ? x - arrow : x;
            to = draft.open_right ? x + arrow : x;
            if (!holds(x)) return;
            reach.open_left = draft.open_left;
            reach.open_right = draft.open_right;
        }
        if (to <= cut_.from || from >= cut_.to || to - from < 1) return;
        reach.cut_left = from < cut_.from;
        reach.cut_right = to > cut_.to;
        reach.left = x_of(std::max(from, cut_.from));
        reach.right = x_of(std::min(to, cut_.to));
        reach.lanes = shown(draft.lanes);
        band_.reaches.push_back(std::move(reach));
    }

    void add_upright(std::size_t i) {
        const Draft& draft = plan_.drafts.dated[i];
        Upright upright;
        upright.id = draft.entry->meeting.id;
        upright.status = draft.entry->meeting.status;
        upright.reviewed = draft.entry->review != Review::candidate;
        upright.number = i + 1;
        upright.x = x_of(plan_.ribbon.x[i]);
        upright.lanes = draft.lanes;
        upright.passed = shown(draft.passed);
        upright.label_top = band_.lane_y[draft.lanes.front()];
        band_.uprights.push_back(std::move(upright));
    }

    /// The lowest lane that both are on.
    static std::optional<std::size_t> shared_lane(const Draft& a, const Draft& b) {
        for (auto lane = a.lanes.rbegin(); lane != a.lanes.rend(); ++lane)
            if (std::find(b.lanes.begin(), b.lanes.end(), *lane) != b.lanes.end()) return *lane;
        return std::nullopt;
    }

    void add_curves() {
        for (const auto& [earlier, later] : plan_.links) {
            const double from = plan_.ribbon.x[earlier];
            const double to = plan_.ribbon.x[later];
            if (!holds(from) || !holds(to) || to - from > longest_curve || to <= from ||
                fold_between(plan_.ribbon.scale, from, to))
                continue;  // the key tells it
            const auto lane = shared_lane(plan_.drafts.dated[earlier], plan_.drafts.dated[later]);
            if (!lane) continue;
            band_.curves.push_back({x_of(from), x_of(to), band_.lane_y[*lane], false, false,
                                    plan_.drafts.dated[earlier].entry->meeting.id,
                                    plan_.drafts.dated[later].entry->meeting.id});
        }
        for (std::size_t i = cut_.first; i < cut_.last; ++i) add_move(i);
    }

    void add_move(std::size_t i) {
        const Draft& draft = plan_.drafts.dated[i];
        if (!draft.moved_from) return;
        const double x = plan_.ribbon.x[i];
        const double old = plan_.ribbon.scale.at(*draft.moved_from);
        if (old > x || x - old < 2.5 || fold_between(plan_.ribbon.scale, old, x))
            return;  // one that was brought forward is told in the key
        band_.curves.push_back({x_of(std::max(old, cut_.from)), x_of(x),
                                band_.lane_y[draft.lanes.front()], old < cut_.from, true, "",
                                draft.entry->meeting.id});
    }

    void add_today() {
        if (!plan_.today) return;
        const double along = *plan_.today;
        if (!holds(along)) return;
        band_.height += today_height;
        const double x = x_of(along);
        const double width = text_width(plan_.today_words, style(TextRole::note).font) * 1.05;
        const bool ends = x + 1 + width > plan_.right;
        band_.today = TodayLine{x,
                                {ends ? x : x - 0.4,
                                 band_.height - 1.0,
                                 ends ? Anchor::end : Anchor::start,
                                 {{plan_.today_words, TextRole::note, false}}}};
    }

    const Cut& cut_;
    const BandPlan& plan_;
    Band band_;
};

}  // namespace

Band make_band(const Cut& cut, const BandPlan& plan) {
    return BandMaker(cut, plan).take();
}

double band_height(const BandPlan& plan) {
    return axis_height + plan.flag_room + above_lanes +
           plan.pitch * static_cast<double>(plan.drafts.lanes.size() - 1) + below_lanes;
}

}  // namespace detente::layout
