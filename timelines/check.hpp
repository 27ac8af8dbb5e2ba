// SPDX-License-Identifier: MIT
// What is wrong with a timeline that can be read: the questions that need more than one line of it.
#pragma once

#include <string_view>
#include <vector>

#include "timelines/timeline.hpp"
#include "timelines/timeline_file.hpp"

namespace detente {

/// An error for every actor id that neither the file nor the register knows, at the place where it
/// is written, with the id that was probably meant ("Russia": RUS).
std::vector<Problem> check_references(const TimelineFile& file);

/// A problem with a short name of the check that found it, for programs.
struct CheckFinding {
    Problem problem;
    std::string_view rule;
};

/// A warning for terms of one office that overlap, of one person or of two.
std::vector<CheckFinding> check_offices(const TimelineFile& file);

/// Warnings about what people wrote, as it stands on the timeline: links in a circle or back in
/// time, a person in two cities on one day or out of office, events without a source, rejections
/// that came back changed. `sources` are those of the build.
std::vector<CheckFinding> check_timeline(const TimelineFile& file, const CurationResult& curated,
                                         const std::vector<Source>& sources);

}  // namespace detente
