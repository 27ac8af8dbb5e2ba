// SPDX-License-Identifier: MIT
// Ladder and lanes as DOT with every position in it, and the same DOT drawn by Graphviz in process.
#pragma once

#include <string>

#include "render/layout/ladder.hpp"
#include "render/layout/lanes.hpp"
#include "render/theme.hpp"

namespace detente {

/// A graph that stock Graphviz draws as laid out (`neato -n2 -Tsvg`): a node "meeting-ID" with the
/// text of each meeting, a node for each mark, edges along the joining lines and from each meeting
/// to the one that follows it. One statement a line, positions in points, y upward.
std::string dot_of(const layout::Ladder& ladder, const Theme& theme = report_theme());

/// The same of lanes: a node "meeting-ID" with the label of each meeting and a node "key-ID" with
/// its entry in the key, edges along its upright. Words in folds stand in short lines, since
/// Graphviz cannot turn them.
std::string dot_of(const layout::Lanes& lanes, const Theme& theme = report_theme());

/// What Graphviz (nop2) makes of DOT, in process: "svg", "pdf" or "png". Calls wait for each other,
/// since gvc is not thread-safe. Throws Error on bad DOT, and where this Graphviz has not that
/// format.
std::string draw_dot(const std::string& dot, const std::string& format = "svg");

}  // namespace detente
