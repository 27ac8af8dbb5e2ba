// SPDX-License-Identifier: MIT
// An institution's own look: colours and fonts in a YAML file, on top of one of the themes.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "render/theme.hpp"
#include "timelines/error.hpp"

namespace detente {

struct ThemeFileResult {
    Theme theme;
    std::vector<Problem> problems;  ///< in file order; `theme` holds all that could be read
};

/// Collects every problem with file:line:column: unknown and repeated keys, what is no colour, no
/// font, no theme. Colours that cannot be read well on their ground are warnings. Throws Error
/// where the file cannot be read.
ThemeFileResult read_theme_file(const std::filesystem::path& path);
ThemeFileResult parse_theme_file(std::string_view yaml, const std::filesystem::path& path);

}  // namespace detente
