// SPDX-License-Identifier: MIT
// Who met whom as a network on a sheet: the heading, the web, and below it a key of the strongest
// ties, or of the meetings where these are nodes.
#pragma once

#include "render/layout/lanes.hpp"
#include "render/layout/matrix.hpp"

namespace detente::layout {

/// A sheet with one band that holds the web. Where a page has no room for all, text is made smaller
/// down to seven tenths, then those that met most are shown and the note says so.
Lanes lay_out_network(const Briefing& briefing, const SheetOptions& options, NetworkNodes nodes);

}  // namespace detente::layout
