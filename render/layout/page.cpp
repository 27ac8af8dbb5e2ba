// SPDX-License-Identifier: MIT
#include "render/layout/page.hpp"

#include <fmt/format.h>

namespace detente::layout {

void add_page_foot(std::vector<TextLine>& texts, const std::string& title, const PageFrame& page) {
    if (page.count < 2) return;
    const double y = page.height - 6.5;
    if (page.index > 0)
        texts.push_back(
            {page.margin,
             y,
             Anchor::start,
             {{shorten(title, style(TextRole::small).font, (page.width - 2 * page.margin) * 0.8),
               TextRole::small, false}}});
    texts.push_back(
        {page.width - page.margin,
         y,
         Anchor::end,
         {{fmt::format("{} / {}", page.index + 1, page.count), TextRole::small, false}}});
}

}  // namespace detente::layout
