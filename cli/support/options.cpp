// SPDX-License-Identifier: MIT
#include "cli/support/options.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <thread>

#include "timelines/error.hpp"
#include "timelines/suggest.hpp"

namespace detente::cli {
namespace {

constexpr double most_threads = 1024;

/// A day, or a time that begins with one; the reader looks at the rest.
std::string complaint_on_day(const std::string& text) {
    const auto day = text.substr(0, text.find('T'));
    if (parse_day(day)) return {};
    return fmt::format("'{}' is no day: write it as 2022-01-10", text);
}

std::optional<long long> seconds(std::string_view text) {
    long long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

bool is_number_within(const std::string& text, double least, double most, bool whole) {
    double value = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value, std::chars_format::fixed);
    return error == std::errc() && stop == end && value >= least && value <= most &&
           (!whole || text.find('.') == text.npos);
}

std::function<std::string(const std::string&)> one_of(const std::vector<std::string>& choices) {
    return [choices](const std::string& text) {
        if (std::ranges::find(choices, text) != choices.end()) return std::string();
        return fmt::format("'{}' is not among {}{}", text, fmt::join(choices, ", "),
                           suggestion(text, {choices.begin(), choices.end()}));
    };
}

}  // namespace

std::function<std::string(const std::string&)> within(double least, double most, bool whole) {
    return [=](const std::string& text) {
        if (is_number_within(text, least, most, whole)) return std::string();
        return fmt::format("'{}' is no {}number from {:g} to {:g}", text, whole ? "whole " : "",
                           least, most);
    };
}

void add_stream(CLI::App& app, StreamOptions& options) {
    app.add_option("INPUT", options.inputs, "Files, folders, or - for standard input")
        ->required()
        ->type_name("");
    app.add_option("--published", options.published,
                   "The day of publication, whatever the input says")
        ->check(complaint_on_day)
        ->type_name("DAY");
    add_output(app, options.output);
    add_quiet(app, options.quiet);
}

void add_built(CLI::App& app, std::string& path) {
    app.add_option("PATH", path, "A built folder, or its timeline.yaml (default: this one)")
        ->type_name("");
}

void add_output(CLI::App& app, std::string& output, const std::string& type) {
    app.add_option("-o,--output", output, "Write there instead of to standard output")
        ->type_name(type);
}

void add_threads(CLI::App& app, unsigned& threads) {
    app.add_option("--threads", threads, "Work on so many documents at once (default: all cores)")
        ->check(within(1, most_threads, true))
        ->type_name("N");
}

void add_today(CLI::App& app, std::optional<Day>& today) {
    add_day(app, "--today", today,
            "What parts past from planned (default: SOURCE_DATE_EPOCH, else the clock)");
}

void add_day(CLI::App& app, const std::string& name, std::optional<Day>& day,
             const std::string& description) {
    app.add_option_function<std::string>(
           name, [&day](const std::string& text) { day = parse_day(text); }, description)
        ->check([](const std::string& text) {
            return parse_day(text) ? std::string()
                                   : fmt::format("'{}' is no day: write it as 2022-01-10", text);
        })
        ->type_name("DAY");
}

void add_quiet(CLI::App& app, bool& quiet) {
    app.add_flag("--quiet", quiet, "Say nothing but errors");
}

CLI::Option* add_choice(CLI::App& app, const std::string& name, std::string& value,
                        const std::vector<std::string>& choices, const std::string& description) {
    value = choices.front();
    return app.add_option(name, value, description)
        ->check(one_of(choices))
        ->type_name(fmt::format("{}", fmt::join(choices, "|")));
}

void add_language(CLI::App& app, std::optional<Language>& language) {
    std::vector<std::string> names;
    for (const auto& known : language_names) names.emplace_back(known.name);
    app.add_option_function<std::string>(
           "--lang",
           [&language](const std::string& name) { language = value_of(language_names, name); },
           "The language of what is drawn and written (default: timeline.yaml's, else en)")
        ->check(one_of(names))
        ->type_name(fmt::format("{}", fmt::join(names, "|")));
}

Day today_or(const std::optional<Day>& given) {
    if (given) return *given;
    const char* const epoch = std::getenv("SOURCE_DATE_EPOCH");
    if (epoch == nullptr || *epoch == '\0')
        return date::floor<date::days>(std::chrono::system_clock::now());
    const auto since = seconds(epoch);
    if (!since)
        throw Error(fmt::format(
            "SOURCE_DATE_EPOCH is '{}': it has to be seconds since 1970, or not be set", epoch));
    return Day(date::floor<date::days>(std::chrono::seconds(*since)));
}

unsigned thread_count(unsigned given) {
    return given != 0 ? given : std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace detente::cli
