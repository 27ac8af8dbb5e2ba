// SPDX-License-Identifier: MIT
// The page: one file that needs nothing beside it, no network and no script to be read.
#pragma once

#include <span>
#include <string>

#include "render/layout/ladder.hpp"
#include "render/layout/lanes.hpp"
#include "render/theme.hpp"

namespace detente {

/// A picture that the page shows; where there are several, its script lets people switch.
struct PageDrawing {
    std::string id;      ///< for the address and the script: "ladder" is drawn anew by it
    std::string name;    ///< what people call it
    std::string markup;  ///< SVG and block elements, text in it escaped
};

PageDrawing ladder_drawing(const layout::Ladder& ladder, Language language = Language::en,
                           const Theme& theme = report_theme());
PageDrawing lanes_drawing(const layout::Lanes& lanes, Language language = Language::en,
                          const Theme& theme = report_theme());

/// The drawings, below them every meeting with its evidence (of a very long timeline only where the
/// script runs), then the sources. `ladder` gives title and places of colours. Without a `theme`
/// colours follow the reader's setting.
std::string page_of(const Briefing& briefing, const layout::Ladder& ladder,
                    std::span<const PageDrawing> drawings, const Theme* theme = nullptr);

/// A page in the same look, without drawing or script. `body` is markup, `style` is added to the
/// page's; the other two are text.
std::string plain_page(const std::string& title, const std::string& subtitle,
                       const std::string& style, const std::string& body);

}  // namespace detente
