// SPDX-License-Identifier: MIT
// The network of a briefing as tables and JSON Lines, each figure with the meetings that make it.
#pragma once

#include <iosfwd>
#include <string_view>
#include <vector>

#include "timelines/network.hpp"
#include "timelines/word_paths.hpp"

namespace detente::cli {

/// What the tables are of: as JSON Lines, or aligned.
struct NetworkView {
    const MeetingNetwork& network;
    const Timeline& timeline;  ///< for the names
    bool json = false;
};

void write_actors(std::ostream& out, const NetworkView& view, const Centralities& measures);
void write_meetings(std::ostream& out, const NetworkView& view, const Centralities& measures);
void write_ties(std::ostream& out, const NetworkView& view);
void write_months(std::ostream& out, const NetworkView& view);
void write_path(std::ostream& out, const NetworkView& view, std::size_t from,
                const std::vector<WordStep>& steps);

}  // namespace detente::cli
