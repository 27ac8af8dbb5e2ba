// SPDX-License-Identifier: MIT
// What every layout says of a meeting: in short beside its title, and in full for those who cannot
// see it.
#pragma once

#include <string>
#include <unordered_map>

#include "timelines/timeline.hpp"

namespace detente::layout {

using SourcesByDoc = std::unordered_map<std::string, const Source*>;
SourcesByDoc sources_by_doc(const std::vector<Source>& sources);

/// "Geneva, US Mission · Normandy format, round 2 · postponed · moved from 25 Feb", or nothing.
std::string detail_of(const Timeline& timeline, const Meeting& meeting);

/// Date, title, place, status, parties and outcome in sentences.
std::string summary_of(const Meeting& meeting, const Timeline& timeline);

/// The http or https address of the first source that has one, or nothing.
std::string first_link(const Meeting& meeting, const SourcesByDoc& sources);

}  // namespace detente::layout
