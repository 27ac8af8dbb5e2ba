// SPDX-License-Identifier: MIT
// What the sizes, shades and lines of a network mean.
#pragma once

#include <vector>

#include "render/layout/web.hpp"
#include "render/layout/who_met.hpp"

namespace detente::layout {

/// Items from y = 0 downward, from x = `left` to `right`, in as many lines as that takes.
struct WebKeyBlock {
    std::vector<WebKey> items;
    double height = 0;
};
WebKeyBlock make_web_key(const Web& web, const WhoMet& met, double left, double right);

}  // namespace detente::layout
