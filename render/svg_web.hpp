// SPDX-License-Identifier: MIT
// A network as SVG elements.
#pragma once

#include <string>

#include "render/layout/web.hpp"
#include "render/svg_writer.hpp"

namespace detente {

/// Lines below, then nodes, then labels, so that none is crossed. `top`: mm that it is moved down.
void append_web(std::string& out, const layout::Web& web, double top, const SvgSheet& sheet,
                const Theme& theme);

}  // namespace detente
