// SPDX-License-Identifier: MIT
#include "render/layout/cuts.hpp"

#include <algorithm>
#include <set>

namespace detente::layout {
namespace {

constexpr double least_width = 0.55;  // of a band that could go on, as a share of the page's

double at(const std::vector<double>& x, std::size_t i, double beyond) {
    return i < x.size() ? x[i] : beyond;
}

class Cutter {
  public:
    Cutter(const Drafts& drafts, const Ribbon& ribbon, const CutPlan& plan)
        : drafts_(drafts), ribbon_(ribbon), plan_(plan) {}

    std::vector<Cut> take() {
        const double length = ribbon_.scale.length();
        Cut cut;
        while (true) {
            cut.last = last_that_fits(cut);
            const bool is_all =
                cut.last == ribbon_.x.size() && length - cut.from <= plan_.width + 0.01;
            if (is_all) {
                cut.to = length;
                cuts_.push_back(cut);
                return std::move(cuts_);
            }
            choose_end(cut);
            cuts_.push_back(cut);
            if (cut.last == ribbon_.x.size()) return std::move(cuts_);
            cut = {cut.to, 0, cut.last, 0};
        }
    }

  private:
    /// By width and by the room of the key; at least one.
    std::size_t last_that_fits(const Cut& cut) const {
        const double least_room = cuts_.empty() ? plan_.first_key_room : plan_.key_room;
        const std::size_t lanes = drafts_.lanes.size();
        std::set<std::size_t> shown;
        double key = 0;
        std::size_t i = cut.first;
        for (; i < ribbon_.x.size(); ++i) {
            key += plan_.key_heights.empty() ? 0 : plan_.key_heights[i];
            shown.insert(drafts_.dated[i].lanes.begin(), drafts_.dated[i].lanes.end());
            const double hidden =
                lanes <= always_shown ? 0 : static_cast<double>(lanes - shown.size());
            const double room = least_room + hidden * plan_.room_of_lane;
            const bool fits =
                ribbon_.x[i] + 2 <= cut.from + plan_.width && (least_room <= 0 || key <= room);
            if (!fits && i > cut.first) break;
        }
        return i;
    }

    /// The best pause before the last that fits.
    void choose_end(Cut& cut) const {
        const double length = ribbon_.scale.length();
        const std::size_t most = cut.last;
        double best = -1;
        for (std::size_t last = most; last > cut.first; --last) {
            const double before = ribbon_.x[last - 1];
            const double behind = at(ribbon_.x, last, length);
            if (last < most && (before - cut.from < plan_.width * least_width ||
                                (last - cut.first) * 3 < (most - cut.first) * 2))
                break;
            const auto fold = fold_between(ribbon_.scale, before, behind);
            const double end = fold ? *fold : std::min((before + behind) / 2, before + 6);
            if (end - cut.from > plan_.width + 0.01 && best >= 0) continue;
            const double worth =
                std::min(behind - before, 12.0) + (fold ? 12 : 0) + (before - cut.from) * 0.08;
            if (worth <= best) continue;
            best = worth;
            cut.last = last;
            cut.to = std::min(end, cut.from + plan_.width);
        }
    }

    const Drafts& drafts_;
    const Ribbon& ribbon_;
    const CutPlan& plan_;
    std::vector<Cut> cuts_;
};

}  // namespace

std::optional<double> fold_between(const TimeScale& scale, double from, double to) {
    for (std::size_t i = 0; i + 1 < scale.stretches.size(); ++i) {
        const double fold = scale.stretches[i].right;
        if (fold >= from && fold + fold_width <= to) return fold;
    }
    return std::nullopt;
}

std::vector<Cut> cut_ribbon(const Drafts& drafts, const Ribbon& ribbon, const CutPlan& plan) {
    return Cutter(drafts, ribbon, plan).take();
}

}  // namespace detente::layout
