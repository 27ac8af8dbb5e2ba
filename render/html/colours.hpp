// SPDX-License-Identifier: MIT
// The page's colours as custom properties, and the classes of its drawings on top of them.
#pragma once

#include <string>

#include "render/theme.hpp"

namespace detente {

/// Light or dark, as the reader's machine is set; light on paper.
std::string reader_colours();

/// To stand behind the page's own style: the theme's colours and fonts whatever the machine's
/// setting. A dark theme stays on the screen; paper has the light one.
std::string fixed_colours(const Theme& theme);

}  // namespace detente
