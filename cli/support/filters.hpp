// SPDX-License-Identifier: MIT
// Options by which list, graph and render choose meetings: sets of names, days, and actors as
// people type them.
#pragma once

#include <fmt/format.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "timelines/actor_names.hpp"
#include "timelines/select.hpp"
#include "timelines/suggest.hpp"
#include "timelines/timeline_file.hpp"

namespace detente::cli {

/// An option that may be given several times, or with commas, of a closed set of names.
template <typename Enum, std::size_t size>
void add_values(CLI::App& app, const std::string& name, std::vector<Enum>& values,
                const std::array<Name<Enum>, size>& names, const std::string& description) {
    std::vector<std::string_view> known;
    std::string all;
    for (const auto& one : names) {
        known.push_back(one.name);
        all += (all.empty() ? "" : "|") + std::string(one.name);
    }
    app.add_option_function<std::vector<std::string>>(
           name,
           [&values, &names](const std::vector<std::string>& given) {
               for (const auto& text : given) values.push_back(*value_of(names, text));
           },
           description)
        ->check([&names, all, known](const std::string& text) {
            return value_of(names, text)
                       ? std::string()
                       : fmt::format("'{}' is not among {}{}", text, all, suggestion(text, known));
        })
        ->delimiter(',')
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->type_name(all);
}

/// An option that may be given several times, or with commas, and takes any words.
void add_words(CLI::App& app, const std::string& name, std::vector<std::string>& values,
               const std::string& type, const std::string& description);

/// An option that takes a date, and an interval where `intervals` are good too.
void add_date(CLI::App& app, const std::string& name, std::optional<Edtf>& date, bool intervals,
              const std::string& description);

/// --when DATE
void add_when(CLI::App& app, std::optional<Edtf>& when);

/// The id that a person means by "Russia", "Lavrov" or "rus". Throws Error where nobody is called
/// so, with the nearest, or several are.
std::string actor_id(const std::string& typed, const Timeline& timeline, const ActorNames& names);

/// The ids that a person means by "Russia", "Lavrov" or "rus". Throws Error on one that nobody
/// knows, with the nearest.
std::vector<std::string> actor_ids(const std::vector<std::string>& typed, const Timeline& timeline,
                                   const TimelineFile& file);

}  // namespace detente::cli
