// SPDX-License-Identifier: MIT
// The page's style and script, as tools/join_page.cpp joined them.
#pragma once

#include <span>
#include <string_view>

#include "timelines/words_keys.hpp"

namespace detente {

std::string_view page_style();
std::string_view page_script();
/// The keys that the script names, by the numbers that stand for them in it.
std::span<const Word> page_words();

}  // namespace detente
