// SPDX-License-Identifier: MIT
// The page: one file that needs nothing beside it, no network and no script to be read.
#pragma once

#include <string>

#include "render/layout/ladder.hpp"

namespace detente {

/// The drawing, below it every meeting with its evidence, then the sources.
std::string page_of(const Briefing& briefing, const layout::Ladder& ladder);

/// A page in the same look, without drawing or script. `body` is markup, `style` is added to the
/// page's; the other two are text.
std::string plain_page(const std::string& title, const std::string& subtitle,
                       const std::string& style, const std::string& body);

}  // namespace detente
