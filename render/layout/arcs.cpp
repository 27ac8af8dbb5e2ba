// SPDX-License-Identifier: MIT
#include "render/layout/arcs.hpp"

#include <algorithm>
#include <unordered_set>

#include "render/layout/names.hpp"
#include "render/layout/words.hpp"

namespace detente::layout {
namespace {

constexpr std::size_t longest_arc = 24;  // rows; beyond that the eye loses it
constexpr std::size_t most_lanes = 3;

std::string named(const Timeline& timeline, const std::string& id) {
    const TimelineMeeting* entry = timeline.find_meeting(id);
    if (entry == nullptr) return id;
    const Meeting& meeting = entry->meeting;
    const std::string title = title_of(timeline, meeting);
    return meeting.when ? title + " (" + date_label(*meeting.when, true) + ")" : title;
}

/// The first lane in which the arc meets no other; `most_lanes` where there is none.
std::size_t free_lane(const std::vector<PlannedArc>& arcs, const PlannedArc& arc) {
    for (std::size_t lane = 0; lane < most_lanes; ++lane)
        if (std::none_of(arcs.begin(), arcs.end(), [&](const PlannedArc& other) {
                return other.lane == lane && other.from < arc.to && arc.from < other.to;
            }))
            return lane;
    return most_lanes;
}

void place(LinkPlan& plan, std::vector<PlannedArc> wanted, const Timeline& timeline) {
    std::stable_sort(wanted.begin(), wanted.end(), [](const PlannedArc& a, const PlannedArc& b) {
        return a.to - a.from < b.to - b.from;
    });
    for (PlannedArc& arc : wanted) {
        arc.lane = arc.to - arc.from > longest_arc ? most_lanes : free_lane(plan.arcs, arc);
        if (arc.lane == most_lanes) {
            plan.remarks[arc.to_id].push_back("follows " + named(timeline, arc.from_id));
            continue;
        }
        plan.lanes = std::max(plan.lanes, arc.lane + 1);
        plan.arcs.push_back(std::move(arc));
    }
}

}  // namespace

std::vector<std::pair<std::string, std::string>> sequences(const Timeline& timeline) {
    std::vector<std::pair<std::string, std::string>> pairs;
    std::unordered_set<std::string> follows;
    for (const Link& link : timeline.links())
        if (link.kind == LinkKind::follows) {
            pairs.emplace_back(link.to, link.from);
            follows.insert(link.from);
        }
    std::unordered_map<std::string, const Meeting*> last_of;
    for (const TimelineMeeting* entry : timeline.meetings()) {
        const Meeting& meeting = entry->meeting;
        if (meeting.series.empty() || !meeting.when) continue;
        const Meeting*& last = last_of[meeting.series];
        if (last != nullptr && follows.count(meeting.id) == 0)
            pairs.emplace_back(last->id, meeting.id);
        last = &meeting;
    }
    return pairs;
}

LinkPlan plan_links(const Timeline& timeline) {
    std::unordered_map<std::string, std::size_t> row_of;
    for (const TimelineMeeting* entry : timeline.meetings())
        row_of.emplace(entry->meeting.id, row_of.size());
    LinkPlan plan;
    std::vector<PlannedArc> wanted;
    for (const Link& link : timeline.links()) {
        const auto later = row_of.find(link.from);
        const auto earlier = row_of.find(link.to);
        if (later == row_of.end() || earlier == row_of.end()) continue;
        if (link.kind == LinkKind::part_of)
            plan.remarks[link.from].push_back("part of " + named(timeline, link.to));
        else if (earlier->second < later->second)
            wanted.push_back({earlier->second, later->second, 0, link.to, link.from});
        else
            plan.remarks[link.from].push_back("follows " + named(timeline, link.to));
    }
    place(plan, std::move(wanted), timeline);
    return plan;
}

}  // namespace detente::layout
