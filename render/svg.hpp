// SPDX-License-Identifier: MIT
// The ladder and the lanes as SVG 1.1: presentation attributes only, real text, sizes in mm, one
// unit a point, so that browsers, Inkscape, office programs and librsvg agree. Classes are there
// for the page's theme.
#pragma once

#include <string>

#include "render/layout/ladder.hpp"
#include "render/layout/lanes.hpp"
#include "render/layout/matrix.hpp"
#include "render/theme.hpp"

namespace detente {

/// One picture that holds all sections, one below the other.
std::string svg_picture(const layout::Ladder& ladder, const Theme& theme = report_theme());

/// One section as a file of its own: a page.
std::string svg_page(const layout::Ladder& ladder, std::size_t section,
                     const Theme& theme = report_theme());

/// One section to stand inside a page of HTML; its rows link to "#" and the meeting's anchor.
std::string svg_inline(const layout::Ladder& ladder, std::size_t section,
                       const Theme& theme = report_theme());

/// The same of lanes: all pages below each other, one page as a file, one page inside HTML. Marks
/// have the id "mark-" and entries of the key "key-" before the meeting's anchor.
std::string svg_picture(const layout::Lanes& lanes, const Theme& theme = report_theme());
std::string svg_page(const layout::Lanes& lanes, std::size_t page,
                     const Theme& theme = report_theme());
std::string svg_inline(const layout::Lanes& lanes, std::size_t page,
                       const Theme& theme = report_theme());

/// All on one page.
std::string svg_picture(const layout::Matrix& matrix, const Theme& theme = report_theme());

}  // namespace detente
