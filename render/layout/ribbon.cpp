// SPDX-License-Identifier: MIT
#include "render/layout/ribbon.hpp"

#include <algorithm>
#include <cmath>

#include "render/layout/spread.hpp"

namespace detente::layout {
namespace {

constexpr double edge = 2.0;               // between a stretch's edge and the first upright
constexpr double folded_from = 30.0;       // mm: a shorter pause would gain little by folding
constexpr double least_pause = 21.0;       // days that are worth a word
constexpr double most_on_one_line = 14.0;  // mm a day, where there are few days
constexpr double usual_shift = 2.5, largest_shift = 6.0;
constexpr double step = 1.06;

/// Which stops stand in which period: [first[i], first[i + 1]).
std::vector<std::size_t> firsts(const std::vector<Moment>& stops,
                                const std::vector<Period>& periods) {
    std::vector<std::size_t> first{0};
    for (std::size_t i = 1; i < periods.size(); ++i)
        first.push_back(static_cast<std::size_t>(
            std::lower_bound(stops.begin(), stops.end(), periods[i].from) - stops.begin()));
    first.push_back(stops.size());
    return first;
}

double room_of(const std::vector<double>& gaps, std::size_t from, std::size_t to) {
    double room = 2 * edge;
    for (std::size_t i = from; i + 1 < to; ++i) room += gaps[i];
    return room;
}

Ribbon ribbon_at(const RibbonPlan& plan, double mm_per_day) {
    const auto periods = busy_periods(plan.busy, std::max(least_pause, folded_from / mm_per_day));
    const auto first = firsts(plan.stops, periods);
    std::vector<double> needs;
    for (std::size_t i = 0; i < periods.size(); ++i)
        needs.push_back(room_of(plan.gaps, first[i], first[i + 1]));
    Ribbon ribbon{make_scale(periods, mm_per_day, needs), {}};
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const Stretch& stretch = ribbon.scale.stretches[i];
        std::vector<double> wanted;
        for (std::size_t k = first[i]; k < first[i + 1]; ++k)
            wanted.push_back(ribbon.scale.at(plan.stops[k]));
        if (wanted.empty()) continue;
        const std::vector<double> gaps(
            plan.gaps.begin() + static_cast<std::ptrdiff_t>(first[i]),
            plan.gaps.begin() + static_cast<std::ptrdiff_t>(first[i + 1] - 1));
        const auto placed = spread(wanted, gaps, stretch.left + edge, stretch.right - edge);
        ribbon.x.insert(ribbon.x.end(), placed.begin(), placed.end());
    }
    return ribbon;
}

/// Nine in ten stand within `usual_shift` of their moment, nearly all within `largest_shift`; where
/// many meet on one day, no scale could hold them all in place.
bool is_true_to_time(const Ribbon& ribbon, const std::vector<Moment>& stops) {
    std::vector<double> shifts;
    for (std::size_t i = 0; i < stops.size(); ++i)
        shifts.push_back(std::abs(ribbon.x[i] - ribbon.scale.at(stops[i])));
    if (shifts.empty()) return true;
    std::sort(shifts.begin(), shifts.end());
    const std::size_t last = shifts.size() - 1;
    return shifts[last * 9 / 10] <= usual_shift && shifts[last * 49 / 50] <= largest_shift;
}

}  // namespace

Ribbon make_ribbon(const RibbonPlan& plan) {
    const auto whole = busy_periods(plan.busy, 1e9);
    const double days = std::max(1.0, whole.front().to - whole.front().from);
    double mm_per_day = std::min(most_on_one_line, (plan.width - 2 * stretch_margin) / days);
    Ribbon ribbon = ribbon_at(plan, mm_per_day);
    while (mm_per_day < most_on_one_line) {  // folds may have left room
        Ribbon longer = ribbon_at(plan, mm_per_day * step);
        if (longer.scale.length() > plan.width) break;
        mm_per_day *= step;
        ribbon = std::move(longer);
    }
    while (!plan.one_line && mm_per_day < most_mm_per_day && !is_true_to_time(ribbon, plan.stops)) {
        mm_per_day *= step;
        ribbon = ribbon_at(plan, mm_per_day);
    }
    return ribbon;
}

}  // namespace detente::layout
