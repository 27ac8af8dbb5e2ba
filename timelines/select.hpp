// SPDX-License-Identifier: MIT
// Meetings of a timeline by what people ask for.
#pragma once

#include <string>
#include <vector>

#include "timelines/timeline.hpp"

namespace detente {

/// Every filter that is set has to fit; of several values of one filter, one has to.
struct MeetingFilter {
    std::vector<std::string> actors = {};  ///< ids: who takes part, or has someone act for it
    bool members = false;                  ///< also what members of those actors do
    std::vector<Kind> kinds = {};
    std::vector<Status> statuses = {};
    std::vector<Review> reviews = {};
    std::string place = {};         ///< any name of it, or its country
    std::string text = {};          ///< in any field or quote, without regard to case and marks
    std::string source = {};        ///< part of a document's name, title, publisher or address
    std::optional<Edtf> when = {};  ///< a date that overlaps; undated meetings never fit
    double confidence = 0;          ///< at least
    bool with_conflicts = false;    ///< only those on which sources differ
};

/// Chronological, undated last.
std::vector<const TimelineMeeting*> select(const Timeline& timeline, const MeetingFilter& filter,
                                           const std::vector<Source>& sources);

/// A timeline of these meetings alone: with all actors, and the links between those that are there.
Timeline subset(const Timeline& timeline, const std::vector<const TimelineMeeting*>& meetings);

}  // namespace detente
