// SPDX-License-Identifier: MIT
// Invented networks for the tests of their measures.
#pragma once

#include <fmt/format.h>

#include <string>
#include <vector>

#include "timelines/network.hpp"

namespace detente::test {

struct Attendance {
    std::string when;  ///< EDTF, or empty
    std::vector<std::string> parties;
    std::vector<std::string> people = {};
};

/// Meetings "m0", "m1" … in the order given.
inline Timeline timeline_of(const std::vector<Attendance>& meetings) {
    Timeline timeline;
    for (std::size_t i = 0; i < meetings.size(); ++i) {
        Meeting meeting;
        meeting.id = fmt::format("m{}", i);
        if (!meetings[i].when.empty()) meeting.when = parse_edtf(meetings[i].when).value();
        meeting.parties = meetings[i].parties;
        meeting.people = meetings[i].people;
        timeline.add_meeting({std::move(meeting), Review::candidate});
    }
    return timeline;
}

/// With the meetings in the order of their ids' numbers.
inline MeetingNetwork network_of(const Timeline& timeline,
                                 NetworkActors who = NetworkActors::parties) {
    std::vector<const TimelineMeeting*> meetings;
    for (std::size_t i = 0; i < timeline.meeting_count(); ++i)
        meetings.push_back(timeline.find_meeting(fmt::format("m{}", i)));
    return make_network(timeline, meetings, who);
}

inline std::size_t place_of(const MeetingNetwork& network, std::string_view actor) {
    for (std::size_t i = 0; i < network.actors.size(); ++i)
        if (network.actors[i]->id == actor) return i;
    throw std::out_of_range(std::string(actor));
}

}  // namespace detente::test
