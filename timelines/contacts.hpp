// SPDX-License-Identifier: MIT
// Who met whom and when: the projection of the network on its actors, which keeps the meetings on
// each edge, first and last contact, activity by month.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "timelines/network.hpp"

namespace detente {

/// Two actors of a network and the meetings in which both take part, in the network's order.
struct Contact {
    std::size_t one = 0;  ///< into `actors`, the smaller
    std::size_t other = 0;
    std::vector<std::size_t> meetings;
};

/// Most meetings first, then by ids.
std::vector<Contact> contacts(const MeetingNetwork& network);

/// Places of the first and the last of these meetings by earliest day; nothing where none is dated.
struct FirstAndLast {
    std::size_t first = 0;
    std::size_t last = 0;
};
std::optional<FirstAndLast> first_and_last(const MeetingNetwork& network,
                                           const std::vector<std::size_t>& meetings);

/// Meetings by the month in which they begin ("2022-01"); "undated" for those that are dated to no
/// month.
std::map<std::string, std::vector<std::size_t>> by_month(const MeetingNetwork& network,
                                                         const std::vector<std::size_t>& meetings);

}  // namespace detente
