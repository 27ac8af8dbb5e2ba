// SPDX-License-Identifier: MIT
#include "timelines/around.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace detente {
namespace {

constexpr date::days near{30};

/// Ids that any chain of links joins to `id`, itself included.
std::unordered_set<std::string> linked_with(const Timeline& timeline, const std::string& id) {
    std::unordered_multimap<std::string, std::string> beside;
    for (const Link& link : timeline.links()) {
        beside.emplace(link.from, link.to);
        beside.emplace(link.to, link.from);
    }
    std::unordered_set<std::string> found{id};
    std::vector<std::string> waiting{id};
    while (!waiting.empty()) {
        const std::string from = std::move(waiting.back());
        waiting.pop_back();
        const auto [begin, end] = beside.equal_range(from);
        for (auto link = begin; link != end; ++link)
            if (found.insert(link->second).second) waiting.push_back(link->second);
    }
    return found;
}

bool share_a_party(const Meeting& a, const Meeting& b) {
    return std::any_of(a.parties.begin(), a.parties.end(), [&b](const std::string& party) {
        return std::find(b.parties.begin(), b.parties.end(), party) != b.parties.end();
    });
}

bool is_near(const Meeting& a, const Meeting& b) {
    if (!a.when || !b.when) return false;
    const auto from = a.when->earliest();
    const auto to = a.when->latest();
    const auto other_from = b.when->earliest();
    const auto other_to = b.when->latest();
    return (!from || !other_to || *other_to + near >= *from) &&
           (!to || !other_from || *other_from <= *to + near);
}

}  // namespace

std::vector<const TimelineMeeting*> meetings_around(const Timeline& timeline, std::string_view id) {
    const TimelineMeeting* const centre = timeline.find_meeting(id);
    if (centre == nullptr) return {};
    const Meeting& middle = centre->meeting;
    const auto linked = linked_with(timeline, middle.id);
    auto meetings = timeline.meetings();
    std::erase_if(meetings, [&](const TimelineMeeting* entry) {
        const Meeting& meeting = entry->meeting;
        const bool same_series = !middle.series.empty() && meeting.series == middle.series;
        return linked.count(meeting.id) == 0 && !same_series &&
               !(share_a_party(middle, meeting) && is_near(middle, meeting));
    });
    return meetings;
}

}  // namespace detente
