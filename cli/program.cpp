// SPDX-License-Identifier: MIT
#include "cli/program.hpp"

#include <fmt/format.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/help.hpp"
#include "timelines/suggest.hpp"

namespace detente::cli {
namespace {

constexpr int wrong_usage = 2;

int complain(std::ostream& err, const std::string& sentence, std::string_view command = {}) {
    err << "detente: " << sentence << ". Try: detente " << command << (command.empty() ? "" : " ")
        << "--help\n";
    return wrong_usage;
}

std::vector<std::string_view> command_names() {
    std::vector<std::string_view> names;
    for (const auto& command : commands()) names.push_back(command.name);
    return names;
}

/// "unknown option '--formt'; did you mean '--format'?", or the word that is one too many.
std::string complaint_on_extras(const CLI::App& app) {
    const auto extras = app.remaining();
    const std::string extra = extras.empty() ? std::string() : extras.front();
    if (!extra.starts_with('-')) return fmt::format("'{}' is one argument too many", extra);
    std::vector<std::string> known;
    for (const CLI::Option* option : app.get_options())
        for (const auto& name : option->get_lnames()) known.push_back("--" + name);
    const std::string name = extra.substr(0, extra.find('='));
    return fmt::format("unknown option '{}'{}", name,
                       suggestion(name, {known.begin(), known.end()}));
}

int run_command(const Command& command, std::vector<std::string> arguments, std::istream& in,
                std::ostream& out, std::ostream& err) {
    AllOptions options;
    CLI::App app;
    app.set_help_flag("-h,--help", "Show this");
    command.add(app, options);
    try {
        std::ranges::reverse(arguments);  // CLI11 takes them from the back
        app.parse(arguments);
    } catch (const CLI::CallForHelp&) {
        out << command_help(command, app);
        return 0;
    } catch (const CLI::ExtrasError&) {
        return complain(err, complaint_on_extras(app), command.name);
    } catch (const CLI::ParseError& error) {
        return complain(err, error.what(), command.name);
    }
    return command.run(options, in, out, err);
}

}  // namespace

int run_program(std::vector<std::string> arguments, std::istream& in, std::ostream& out,
                std::ostream& err) {
    if (arguments.empty()) return complain(err, "a command is missing");
    std::string first = arguments.front();
    arguments.erase(arguments.begin());
    if (first == "help" && !arguments.empty()) {
        first = arguments.front();
        arguments = {"--help"};
    }
    if (first == "--help" || first == "-h" || first == "help") {
        out << program_help(commands());
        return 0;
    }
    if (first == "--version") {
        out << "detente " << DETENTE_VERSION << '\n';
        return 0;
    }
    const auto command = std::ranges::find(commands(), first, &Command::name);
    if (command == commands().end())
        return complain(
            err, fmt::format("unknown {} '{}'{}", first.starts_with('-') ? "option" : "command",
                             first, suggestion(first, command_names())));
    return run_command(*command, std::move(arguments), in, out, err);
}

}  // namespace detente::cli
