// SPDX-License-Identifier: MIT
// Options that several commands share, each declared in one place. Nothing here opens a file.
#pragma once

#include <CLI/App.hpp>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "timelines/edtf.hpp"
#include "timelines/language.hpp"

namespace detente::cli {

/// Documents in, and where their lines go.
struct StreamOptions {
    std::vector<std::string> inputs;  ///< files, folders, or "-"
    std::string published;            ///< ISO 8601 day or time, or empty
    std::string output;               ///< a file, or empty for standard output
    std::string format;
    unsigned threads = 0;  ///< 0: all cores
    bool quiet = false;
};

/// INPUT…, --published, --output, --quiet.
void add_stream(CLI::App& app, StreamOptions& options);

/// The PATH of a built briefing.
void add_built(CLI::App& app, std::string& path);
/// -o, --output
void add_output(CLI::App& app, std::string& output, const std::string& type = "FILE");
void add_threads(CLI::App& app, unsigned& threads);
void add_today(CLI::App& app, std::optional<Day>& today);
/// An option that takes a day, as 2022-01-10.
void add_day(CLI::App& app, const std::string& name, std::optional<Day>& day,
             const std::string& description);
void add_quiet(CLI::App& app, bool& quiet);
/// --lang: nothing where timeline.yaml is to say.
void add_language(CLI::App& app, std::optional<Language>& language);

/// An option that takes one of `choices`; the first is what holds where it is not given.
CLI::Option* add_choice(CLI::App& app, const std::string& name, std::string& value,
                        const std::vector<std::string>& choices, const std::string& description);

/// A check that the text is a number within the two; both whole: only a whole one will do.
std::function<std::string(const std::string&)> within(double least, double most, bool whole);

/// --today where given, else SOURCE_DATE_EPOCH (seconds since 1970, UTC), else the clock's day in
/// UTC. Throws Error on a SOURCE_DATE_EPOCH that is no number.
Day today_or(const std::optional<Day>& given);

/// `given`, or the number of cores for 0; at least 1.
unsigned thread_count(unsigned given);

}  // namespace detente::cli
