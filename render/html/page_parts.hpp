// SPDX-License-Identifier: MIT
// The page's style and script, as tools/join_page.cpp joined them.
#pragma once

#include <string_view>

namespace detente {

std::string_view page_style();
std::string_view page_script();

}  // namespace detente
