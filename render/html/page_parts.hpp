// SPDX-License-Identifier: MIT
// page.css and page.js as the build embedded them.
#pragma once

#include <string_view>

namespace detente {

std::string_view page_style();
std::string_view page_script();

}  // namespace detente
