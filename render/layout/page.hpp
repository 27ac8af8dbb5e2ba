// SPDX-License-Identifier: MIT
// What the pages of both layouts have in common. Lengths in mm.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "render/layout/text.hpp"

namespace detente::layout {

inline constexpr double narrowest_sheet = 120.0, widest_sheet = 4000.0;
inline constexpr double low_page = 180.0;    ///< lower ones have less room for labels
inline constexpr double page_foot = 14.0;    ///< kept free at the bottom of a page
inline constexpr double picture_foot = 8.0;  ///< and of a picture

/// A page's place among its siblings.
struct PageFrame {
    double width = 0, margin = 0, height = 0;
    std::size_t index = 0, count = 1;
};

/// The title on the left, so that a loose page can be told, and the page's number; nothing on a
/// page that is the only one.
void add_page_foot(std::vector<TextLine>& texts, const std::string& title, const PageFrame& page);

}  // namespace detente::layout
