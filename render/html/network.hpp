// SPDX-License-Identifier: MIT
// Where the page's network has its nodes.
#pragma once

#include "render/html/data_writer.hpp"
#include "timelines/json.hpp"
#include "timelines/timeline.hpp"

namespace detente {

/// "network": {"of": how many actors met, "nodes": [[actor by its place in the page's table, x, y],
/// ...]} of those that met most, y down, both from 0, the longer side 1000. The script counts who
/// met whom, because filters change that. Left out where this machine's Graphviz cannot lay out
/// networks.
void append_network(JsonWriter& json, const Timeline& timeline, const PageTables& tables);

}  // namespace detente
