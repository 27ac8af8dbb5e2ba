// SPDX-License-Identifier: MIT
// What `detente build` says when it is done: what it found, what is doubtful, what changed.
#pragma once

#include <optional>
#include <vector>

#include "cli/support/gather.hpp"
#include "cli/support/messages.hpp"
#include "timelines/timeline.hpp"

namespace detente::cli {

struct BuildReport {
    const Gathered& gathered;
    const std::vector<Meeting>& candidates;
    const std::optional<std::vector<Meeting>>& previous;  ///< nothing at the first build
    const CurationResult& curated;
    const TimelineFile& file;
    std::optional<Day> as_of;
};

void tell(Messages& messages, const BuildReport& report);

/// "1 file", "2 files"
std::string counted(std::size_t number, std::string_view noun);

}  // namespace detente::cli
