// SPDX-License-Identifier: MIT
#include "render/layout/arcs.hpp"

#include <algorithm>
#include <optional>
#include <unordered_set>

#include "render/layout/names.hpp"
#include "render/layout/words.hpp"
#include "timelines/words/words.hpp"

namespace detente::layout {
namespace {

constexpr std::size_t longest_arc = 24;  // rows; beyond that the eye loses it
constexpr std::size_t most_lanes = 3;

std::string named(const Timeline& timeline, const std::string& id) {
    const TimelineMeeting* entry = timeline.find_meeting(id);
    if (entry == nullptr) return id;
    const Meeting& meeting = entry->meeting;
    const std::string title = title_of(timeline, meeting);
    return meeting.when ? title + " (" + date_label(*meeting.when, true, timeline.language()) + ")"
                        : title;
}

/// An arc from above a row touches the row before it.
std::size_t first_row(const PlannedArc& arc) {
    return arc.is_move && arc.from > 0 ? arc.from - 1 : arc.from;
}

/// The first lane in which the arc meets no other; `most_lanes` where there is none.
std::size_t free_lane(const std::vector<PlannedArc>& arcs, const PlannedArc& arc) {
    for (std::size_t lane = 0; lane < most_lanes; ++lane)
        if (std::none_of(arcs.begin(), arcs.end(), [&](const PlannedArc& other) {
                return other.lane == lane && first_row(other) < arc.to && first_row(arc) < other.to;
            }))
            return lane;
    return most_lanes;
}

/// The first row on or after the old day.
std::optional<std::size_t> row_of_day(const std::vector<const TimelineMeeting*>& meetings,
                                      Day day) {
    const auto row =
        std::partition_point(meetings.begin(), meetings.end(), [day](const TimelineMeeting* entry) {
            const auto& when = entry->meeting.when;
            const auto begin = when ? when->earliest() : std::nullopt;
            return when && (!begin || *begin < day);
        });
    if (row == meetings.end()) return std::nullopt;
    return static_cast<std::size_t>(row - meetings.begin());
}

/// From where the old day would stand; nothing where that is right above, or not before.
void add_moves(std::vector<PlannedArc>& wanted,
               const std::vector<const TimelineMeeting*>& meetings) {
    for (std::size_t i = 0; i < meetings.size(); ++i) {
        const Meeting& meeting = meetings[i]->meeting;
        const auto day =
            meeting.when && meeting.moved_from ? meeting.moved_from->earliest() : std::nullopt;
        const auto from = day ? row_of_day(meetings, *day) : std::nullopt;
        if (from && *from < i) wanted.push_back({*from, i, 0, "", meeting.id, true});
    }
}

void place(LinkPlan& plan, std::vector<PlannedArc> wanted,
           const std::unordered_set<std::string>& in_words, const Timeline& timeline) {
    std::stable_sort(wanted.begin(), wanted.end(), [](const PlannedArc& a, const PlannedArc& b) {
        return a.to - a.from < b.to - b.from;
    });
    for (PlannedArc& arc : wanted) {
        arc.lane = arc.to - arc.from > longest_arc ? most_lanes : free_lane(plan.arcs, arc);
        if (arc.lane == most_lanes) {
            if (!arc.is_move && in_words.count(arc.to_id) != 0)
                plan.remarks[arc.to_id].push_back(
                    phrase(timeline.language(), Word::follows, named(timeline, arc.from_id)));
            continue;
        }
        plan.lanes = std::max(plan.lanes, arc.lane + 1);
        plan.arcs.push_back(std::move(arc));
    }
}

}  // namespace

std::vector<Sequence> sequences(const Timeline& timeline) {
    std::vector<Sequence> pairs;
    std::unordered_set<std::string> follows;
    for (const Link& link : timeline.links())
        if (link.kind == LinkKind::follows) {
            pairs.push_back({link.to, link.from, false});
            follows.insert(link.from);
        }
    std::unordered_map<std::string, const Meeting*> last_of;
    for (const TimelineMeeting* entry : timeline.meetings()) {
        const Meeting& meeting = entry->meeting;
        if (meeting.series.empty() || !meeting.when) continue;
        const Meeting*& last = last_of[meeting.series];
        if (last != nullptr && follows.count(meeting.id) == 0)
            pairs.push_back({last->id, meeting.id, true});
        last = &meeting;
    }
    return pairs;
}

LinkPlan plan_links(const Timeline& timeline) {
    const auto meetings = timeline.meetings();
    std::unordered_map<std::string, std::size_t> row_of;
    for (const TimelineMeeting* entry : meetings) row_of.emplace(entry->meeting.id, row_of.size());
    LinkPlan plan;
    for (const Link& link : timeline.links())
        if (link.kind == LinkKind::part_of)
            plan.remarks[link.from].push_back(
                phrase(timeline.language(), Word::part_of, named(timeline, link.to)));
    std::vector<PlannedArc> wanted;
    std::unordered_set<std::string> in_words;  // those that "follows" joins
    for (const Sequence& pair : sequences(timeline)) {
        const std::size_t earlier = row_of.at(pair.earlier);
        const std::size_t later = row_of.at(pair.later);
        if (!pair.by_series) in_words.insert(pair.later);
        if (earlier < later)
            wanted.push_back({earlier, later, 0, pair.earlier, pair.later, false});
        else
            plan.remarks[pair.later].push_back(
                phrase(timeline.language(), Word::follows, named(timeline, pair.earlier)));
    }
    add_moves(wanted, meetings);
    place(plan, std::move(wanted), in_words, timeline);
    return plan;
}

}  // namespace detente::layout
