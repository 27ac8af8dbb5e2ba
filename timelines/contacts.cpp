// SPDX-License-Identifier: MIT
#include "timelines/contacts.hpp"

#include <algorithm>
#include <unordered_map>

namespace detente {
namespace {

std::optional<Day> begin_of(const MeetingNetwork& network, std::size_t meeting) {
    const auto& when = network.meetings[meeting]->meeting.when;
    return when ? when->earliest() : std::nullopt;
}

std::optional<Day> end_of(const MeetingNetwork& network, std::size_t meeting) {
    const auto& when = network.meetings[meeting]->meeting.when;
    return when ? when->latest() : std::nullopt;
}

}  // namespace

std::vector<Contact> contacts(const MeetingNetwork& network) {
    std::vector<Contact> all;
    std::unordered_map<std::uint64_t, std::size_t> place;
    for (std::size_t meeting = 0; meeting < network.meetings.size(); ++meeting) {
        const auto& there = network.participants[meeting];
        for (auto one = there.begin(); one != there.end(); ++one)
            for (auto other = one + 1; other != there.end(); ++other) {
                const auto [known, fresh] =
                    place.try_emplace(std::uint64_t{*one} << 32U | *other, all.size());
                if (fresh) all.push_back({*one, *other, {}});
                all[known->second].meetings.push_back(meeting);
            }
    }
    std::sort(all.begin(), all.end(), [](const Contact& a, const Contact& b) {
        if (a.meetings.size() != b.meetings.size()) return a.meetings.size() > b.meetings.size();
        return std::pair(a.one, a.other) < std::pair(b.one, b.other);
    });
    return all;
}

std::optional<FirstAndLast> first_and_last(const MeetingNetwork& network,
                                           const std::vector<std::size_t>& meetings) {
    std::optional<FirstAndLast> found;
    for (const std::size_t meeting : meetings) {
        const auto begin = begin_of(network, meeting);
        if (!begin || !end_of(network, meeting)) continue;
        if (!found) found = FirstAndLast{meeting, meeting};
        if (*begin < *begin_of(network, found->first)) found->first = meeting;
        if (*end_of(network, meeting) > *end_of(network, found->last)) found->last = meeting;
    }
    return found;
}

std::map<std::string, std::vector<std::size_t>> by_month(const MeetingNetwork& network,
                                                         const std::vector<std::size_t>& meetings) {
    std::map<std::string, std::vector<std::size_t>> months;
    for (const std::size_t meeting : meetings) {
        const auto begin = begin_of(network, meeting);
        const auto& when = network.meetings[meeting]->meeting.when;
        const bool to_a_month = begin && when->precision() >= Precision::month;
        months[to_a_month ? to_string(*begin).substr(0, 7) : "undated"].push_back(meeting);
    }
    return months;
}

}  // namespace detente
