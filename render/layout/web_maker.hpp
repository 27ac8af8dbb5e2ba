// SPDX-License-Identifier: MIT
// Builds the web of a timeline: who is in it, how large, how dark, and then where.
#pragma once

#include "render/graph_positions.hpp"
#include "render/layout/network.hpp"
#include "render/layout/web.hpp"
#include "render/layout/who_met.hpp"

namespace detente::layout {

struct WebContext {
    const Briefing& briefing;
    const WhoMet& met;
    const SourcesByDoc& sources;
    std::vector<std::size_t> actors;  ///< places in the network of those that are shown
};

/// Nodes and edges without places. Of meetings as nodes, number i + 1 is the label of the i-th.
Web make_actor_web(const WebContext& context);
Web make_meeting_web(const WebContext& context, const MeetingNetwork& network);

/// mm² that the nodes take with their labels.
double area_of(const Web& web);

/// The spring between two nodes that held so many meetings.
GraphTie tie_of(std::size_t one, std::size_t other, std::size_t held);

/// Where Graphviz puts the nodes, before they are fitted to a sheet.
std::vector<GraphPosition> free_places(const Web& web);

/// Fits those places to [0, width] x [0, height] and moves nodes apart; false where that is too
/// small.
bool place_web(Web& web, const std::vector<GraphPosition>& places, double width, double height);

}  // namespace detente::layout
