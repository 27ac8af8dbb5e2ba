// SPDX-License-Identifier: MIT
// The ladder as DOT with every position in it, and the same DOT drawn by Graphviz in process.
#pragma once

#include <string>

#include "render/layout/ladder.hpp"

namespace detente {

/// A graph that stock Graphviz draws as laid out (`neato -n2 -Tsvg`): a node "meeting-ID" with the
/// text of each meeting, a node for each mark, edges along the joining lines and from each meeting
/// to the one that follows it. One statement a line, positions in points, y upward.
std::string dot_of(const layout::Ladder& ladder);

/// What Graphviz (nop2) makes of DOT: SVG. Uses the plugins linked in, no fonts and no
/// configuration. Calls wait for each other: gvc is not thread-safe. Throws Error on bad DOT.
std::string draw_dot(const std::string& dot);

}  // namespace detente
