// SPDX-License-Identifier: MIT
#include "cli/help.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <string_view>

namespace detente::cli {
namespace {

constexpr std::size_t left_column = 28;

/// Descriptions stand beside the left column, or below it where that is full.
std::string row(const std::string& left, const std::string& description) {
    if (left.size() + 2 < left_column)
        return fmt::format("  {:<{}}{}\n", left, left_column, description);
    return fmt::format("  {}\n  {:<{}}{}\n", left, "", left_column, description);
}

/// "-o, --output FILE"
std::string option_label(const CLI::Option& option) {
    std::string label;
    for (const auto& name : option.get_snames()) label += "-" + name + ", ";
    for (const auto& name : option.get_lnames()) label += "--" + name;
    const std::string type = option.get_type_name();
    return option.get_items_expected_max() == 0 || type.empty() ? label : label + ' ' + type;
}

std::string positional_label(const CLI::Option& option) {
    const std::string name = option.get_single_name();
    const std::string many = option.get_items_expected_max() > 1 ? name + "..." : name;
    return option.get_required() ? many : "[" + many + "]";
}

std::string indented(std::string_view lines) {
    std::istringstream in{std::string(lines)};
    std::string text;
    for (std::string line; std::getline(in, line);) text += "  " + line + "\n";
    return text;
}

}  // namespace

std::string program_help(std::span<const Command> commands) {
    std::string text =
        "Finds the dated diplomatic meetings in news and official texts, lets people correct them\n"
        "in YAML, and draws them as timelines.\n\n"
        "Usage: detente COMMAND [options] ...\n\nCommands:\n";
    for (const auto& command : commands)
        text += row(std::string(command.name), std::string(command.description));
    text += "\nOptions:\n" + row("-h, --help", "Show this, or the help of a command") +
            row("--version", "Show the version") +
            "\nFirst steps:\n  detente build examples/geneva-2022\n  detente extract --help\n";
    return text;
}

std::string command_help(const Command& command, const CLI::App& app) {
    std::string usage = fmt::format("Usage: detente {} [options]", command.name);
    std::string arguments;
    std::string options;
    for (const CLI::Option* option : app.get_options()) {
        if (option->get_positional()) {
            usage += ' ' + positional_label(*option);
            arguments += row(option->get_single_name(), option->get_description());
        } else {
            options += row(option_label(*option), option->get_description());
        }
    }
    return fmt::format("{}.\n\n{}\n\n{}\nOptions:\n{}\nExample:\n{}", command.description, usage,
                       arguments, options, indented(command.example));
}

}  // namespace detente::cli
