// SPDX-License-Identifier: MIT
// `--theme NAME|FILE`.
#pragma once

#include <CLI/App.hpp>
#include <optional>
#include <string>

#include "cli/support/messages.hpp"
#include "render/theme.hpp"

namespace detente::cli {

void add_theme(CLI::App& app, std::string& theme);

/// Nothing where none was asked for. What a file has wrong is told; `messages` count its errors.
/// Throws Error for what is neither a theme's name nor a file.
std::optional<Theme> theme_named(const std::string& named, Messages& messages);

}  // namespace detente::cli
