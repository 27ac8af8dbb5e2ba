// SPDX-License-Identifier: MIT
// The publication day of a page out of all the places that give one.
#pragma once

#include <optional>
#include <string_view>

#include "engine/document/html/metadata.hpp"
#include "engine/document/html/tree.hpp"

namespace detente {

/// In order: metadata, `<time>` and itemprop, bylines near the title, the address; each with its
/// confidence, raised where two agree and lowered where they do not. What only says when the page
/// was changed comes last.
std::optional<DayFrom> day_of_page(const HtmlTree& tree, const Metadata& metadata,
                                   std::string_view url, std::string_view file_name);

}  // namespace detente
