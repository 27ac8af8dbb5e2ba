// SPDX-License-Identifier: MIT
// A laid-out timeline of either layout, for formats that draw both.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "render/layout/ladder.hpp"
#include "render/layout/lanes.hpp"
#include "render/layout/matrix.hpp"
#include "render/raster.hpp"

namespace detente {

using Picture = std::variant<layout::Ladder, layout::Lanes, layout::Matrix>;

/// `page_height` in mm of the file; 0: one picture as high as it takes.
Picture picture_of(const Briefing& briefing, const RenderOptions& options, double page_height);

/// That of the options, else of pages of A4's shape: upright for the ladder.
double page_height(const RenderOptions& options);

/// Throws Error for a matrix, which is no graph.
std::string dot_of(const Picture& picture, const Theme& theme = report_theme());

/// All of it as one file, or each page as one.
std::string svg_of(const Picture& picture, const Theme& theme = report_theme());
std::vector<Sheet> sheets_of(const Picture& picture, const Theme& theme = report_theme());

}  // namespace detente
