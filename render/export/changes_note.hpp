// SPDX-License-Identifier: MIT
// What changed between two versions of a timeline, in Markdown.
#pragma once

#include <string>
#include <string_view>

#include "render/changes.hpp"

namespace detente {

/// A heading each for what is new, changed and gone, beginning with `marks`, and a list below it.
/// With `ids`, each meeting's, for those who go on with commands. One sentence where nothing
/// changed.
std::string changes_note(const Comparison& comparison, std::string_view marks, bool ids);

}  // namespace detente
