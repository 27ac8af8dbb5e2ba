// SPDX-License-Identifier: MIT
#include "render/layout/time_scale.hpp"

#include <algorithm>
#include <cmath>

namespace detente::layout {

Moment begin_of(Day day) {
    return static_cast<Moment>(day.time_since_epoch().count());
}

Day day_of(Moment moment) {
    return Day(date::days(static_cast<int>(std::floor(moment))));
}

std::vector<Period> busy_periods(std::vector<Period> periods, double pause) {
    std::sort(periods.begin(), periods.end(),
              [](const Period& a, const Period& b) { return a.from < b.from; });
    std::vector<Period> joined;
    for (const Period& period : periods)
        if (joined.empty() || period.from - joined.back().to >= pause)
            joined.push_back(period);
        else
            joined.back().to = std::max(joined.back().to, period.to);
    return joined;
}

double TimeScale::at(Moment moment) const {
    const std::size_t index = stretch_of(moment);
    const Stretch& stretch = stretches[index];
    const double end = stretch.right - stretch.margin;
    if (moment <= stretch.time.to || index + 1 == stretches.size()) {
        const double x = stretch.left + stretch.margin + (moment - stretch.time.from) * mm_per_day;
        return std::clamp(x, stretch.left, stretch.right);
    }
    const Stretch& next = stretches[index + 1];
    const double share = (moment - stretch.time.to) / (next.time.from - stretch.time.to);
    return end + share * (next.left + next.margin - end);
}

std::size_t TimeScale::stretch_of(Moment moment) const {
    const auto next = std::upper_bound(
        stretches.begin(), stretches.end(), moment,
        [](Moment value, const Stretch& stretch) { return value < stretch.time.from; });
    return next == stretches.begin() ? 0 : static_cast<std::size_t>(next - stretches.begin()) - 1;
}

TimeScale make_scale(const std::vector<Period>& periods, double mm_per_day,
                     const std::vector<double>& needs) {
    TimeScale scale;
    scale.mm_per_day = mm_per_day;
    double x = 0;
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const double width = (periods[i].to - periods[i].from) * mm_per_day;
        const double margin = std::max(stretch_margin, (needs[i] - width) / 2);
        scale.stretches.push_back({periods[i], x, margin, x + width + 2 * margin});
        x = scale.stretches.back().right + fold_width;
    }
    return scale;
}

}  // namespace detente::layout
