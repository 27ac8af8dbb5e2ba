// SPDX-License-Identifier: MIT
// Who met whom, for the pictures that show it: what was held counts, what is planned or proposed is
// kept apart, what was cancelled or postponed is left out.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "render/layout/entry.hpp"
#include "render/render.hpp"
#include "timelines/contacts.hpp"

namespace detente::layout {

/// So often; `ahead` is planned or proposed.
struct MeetingCount {
    std::size_t held = 0;
    std::size_t ahead = 0;
};

struct WhoMet {
    MeetingNetwork network;  ///< of meetings held and ahead
    Centralities measures;   ///< over what was held; actors as in `network`
    std::vector<Contact> contacts;
    std::vector<MeetingCount> attended;  ///< by actor
    MeetingCount all;
    Language language = Language::en;
    std::string_view apart;    ///< what `ahead` is: "planned or proposed"
    std::size_t left_out = 0;  ///< cancelled or postponed
    std::size_t nobody = 0;    ///< meetings of which no party is known

    MeetingCount count(const std::vector<std::size_t>& meetings) const;
};

/// Where no meeting was held or lies ahead, what was cancelled or postponed stands in as `ahead`.
WhoMet who_met(const Timeline& timeline);

/// The same without `measures`, which take long where there are thousands of meetings.
WhoMet who_met_unmeasured(const Timeline& timeline);

/// The actors that met most, at most so many, by their places in the network: most meetings first,
/// held ones before those ahead.
std::vector<std::size_t> most_frequent(const WhoMet& met, std::size_t most);

/// "43 meetings held are counted, 5 planned or proposed marked apart, 3 cancelled or postponed left
/// out."
std::string counting_in_words(const WhoMet& met);

/// "France – Germany: 5 meetings, 1 ahead", then a line for each meeting, latest last; long lists
/// are cut.
std::string meetings_in_words(const std::string& heading, const WhoMet& met,
                              const std::vector<std::size_t>& meetings, const Timeline& timeline);

/// The address of the latest of these meetings that has one, or nothing.
std::string latest_link(const WhoMet& met, const std::vector<std::size_t>& meetings,
                        const SourcesByDoc& sources);

}  // namespace detente::layout
