// SPDX-License-Identifier: MIT
#include "render/layout/lane_measures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "render/layout/arcs.hpp"

namespace detente::layout {
namespace {

constexpr double usual_gap = 3.4;  // between uprights, so that marks stay apart

}  // namespace

std::vector<std::pair<std::size_t, std::size_t>> links_of(const Timeline& timeline,
                                                          const Drafts& drafts) {
    std::unordered_map<std::string, std::size_t> place;
    for (std::size_t i = 0; i < drafts.dated.size(); ++i)
        place.emplace(drafts.dated[i].entry->meeting.id, i);
    std::vector<std::pair<std::size_t, std::size_t>> links;
    for (const auto& [earlier, later, by_series] : sequences(timeline)) {
        const auto from = place.find(earlier);
        const auto to = place.find(later);
        if (from != place.end() && to != place.end()) links.emplace_back(from->second, to->second);
    }
    return links;
}

double number_width(std::size_t number) {
    return text_width(fmt::format("{}", number), style(TextRole::number).font);
}

std::vector<double> gaps_of(const Drafts& drafts) {
    std::vector<double> gaps;
    for (std::size_t i = 0; i + 1 < drafts.dated.size(); ++i) {
        const double widths = number_width(i + 1) + number_width(i + 2);
        const bool same_lane = drafts.dated[i].lanes.front() == drafts.dated[i + 1].lanes.front();
        gaps.push_back(std::max({usual_gap, widths / 4 + 0.7, same_lane ? widths / 2 + 0.9 : 0}));
    }
    return gaps;
}

double labels_width(const Drafts& drafts) {
    double widest = 10;
    for (const Lane& lane : drafts.lanes)
        widest = std::max(widest, text_width(lane.label, style(TextRole::column).font) * 1.05);
    return widest;
}

UsedSigns signs_of(const Drafts& drafts, bool marks_unreviewed) {
    UsedSigns used;
    const auto add = [&](const TimelineMeeting& entry) {
        used.use(sign_of(entry.meeting.status));
        if (marks_unreviewed && entry.review == Review::candidate) used.use(Sign::unreviewed);
    };
    for (const Draft& draft : drafts.dated) {
        add(*draft.entry);
        if ((draft.reach && !draft.is_certain) || draft.open_left || draft.open_right)
            used.use(Sign::vague);
    }
    for (const TimelineMeeting* entry : drafts.undated) add(*entry);
    return used;
}

}  // namespace detente::layout
