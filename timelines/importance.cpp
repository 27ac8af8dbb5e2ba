// SPDX-License-Identifier: MIT
#include "timelines/importance.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace detente {
namespace {

/// In the order of Kind: talks, summit, visit, call, session, signing.
constexpr std::array<double, 6> kind_weights{1.0, 2.0, 1.0, 0.6, 1.2, 2.0};

/// Of several documents each further one says less.
double grown(std::size_t count) {
    return std::log2(1.0 + static_cast<double>(count));
}

}  // namespace

double importance(const TimelineMeeting& entry, std::size_t links) {
    const Meeting& meeting = entry.meeting;
    return kind_weights.at(static_cast<std::size_t>(meeting.kind)) +
           grown(docs_of(meeting).size()) + 0.7 * grown(meeting.parties.size()) +
           0.5 * grown(links) + (entry.review == Review::candidate ? 0.0 : 1.0) +
           (meeting.outcome.empty() ? 0.0 : 0.5);
}

std::vector<const TimelineMeeting*> most_important(const Timeline& timeline,
                                                   std::vector<const TimelineMeeting*> meetings,
                                                   std::size_t count) {
    if (meetings.size() <= count) return meetings;
    std::unordered_map<std::string, std::size_t> links;
    for (const Link& link : timeline.links()) {
        ++links[link.from];
        ++links[link.to];
    }
    std::vector<double> weights;
    weights.reserve(meetings.size());
    for (const TimelineMeeting* entry : meetings) {
        const auto found = links.find(entry->meeting.id);
        weights.push_back(importance(*entry, found == links.end() ? 0 : found->second));
    }
    std::vector<std::size_t> order(meetings.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return weights[a] > weights[b]; });
    order.resize(count);
    std::sort(order.begin(), order.end());
    std::vector<const TimelineMeeting*> result;
    for (const std::size_t index : order) result.push_back(meetings[index]);
    return result;
}

}  // namespace detente
