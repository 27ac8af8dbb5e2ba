// SPDX-License-Identifier: MIT
#include "cli/support/theme.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <system_error>
#include <vector>

#include "render/theme_file.hpp"
#include "timelines/suggest.hpp"

namespace detente::cli {
namespace {

std::vector<std::string_view> theme_names() {
    std::vector<std::string_view> names;
    for (const Theme& theme : themes()) names.push_back(theme.name);
    return names;
}

}  // namespace

void add_theme(CLI::App& app, std::string& theme) {
    app.add_option("--theme", theme,
                   "Colours and fonts: " + joined(theme_names()) + ", or a YAML file of your own")
        ->type_name("NAME|FILE");
}

std::optional<Theme> theme_named(const std::string& named, Messages& messages) {
    if (named.empty()) return std::nullopt;
    if (const Theme* theme = find_theme(named)) return *theme;
    std::error_code error;
    if (!std::filesystem::is_regular_file(named, error)) {
        const auto names = theme_names();
        throw Error(fmt::format("'{}' is neither a theme{} nor a file; themes are {}", named,
                                suggestion(named, names), joined(names)));
    }
    auto [theme, problems] = read_theme_file(named);
    messages.problems(problems);
    return theme;
}

}  // namespace detente::cli
