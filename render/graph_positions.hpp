// SPDX-License-Identifier: MIT
// Where the nodes of a graph stand, as Graphviz's force-directed engines say: in process, the same
// for the same graph.
#pragma once

#include <cstddef>
#include <vector>

namespace detente {

/// Lengths in mm.
struct GraphNode {
    double width = 1, height = 1;
};
struct GraphTie {
    std::size_t one = 0, other = 0;  ///< into the nodes
    double length = 20;              ///< that it would like to have
    double weight = 1;
};
struct GraphPosition {
    double x = 0, y = 0;  ///< y down
};

/// Up to this many nodes by stress majorisation (neato), more by springs over coarser graphs
/// (sfdp).
inline constexpr std::size_t most_for_neato = 250;

/// A position for each node; parts that nothing joins stand beside each other. The engines' rounds
/// are limited, so that the time is, too: about a second for 1,000 nodes. Throws Error where
/// Graphviz has no such engine.
std::vector<GraphPosition> graph_positions(const std::vector<GraphNode>& nodes,
                                           const std::vector<GraphTie>& ties);

}  // namespace detente
