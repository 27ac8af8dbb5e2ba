// SPDX-License-Identifier: MIT
#include "cli/command_edit.hpp"

#include <fmt/format.h>

#include <CLI/Config.hpp>

namespace detente::cli {
namespace {

std::vector<FieldChange> changes_of(const EditOptions& options) {
    std::vector<FieldChange> changes;
    for (const auto& field : options.fields) {
        const auto sign = field.find('=');
        changes.push_back({field.substr(0, sign), field.substr(sign + 1), false});
    }
    for (const auto& field : options.drop) changes.push_back({field, {}, true});
    if (changes.empty())
        throw Error("nothing to change: give fields, such as place=Geneva, or --drop FIELD");
    return changes;
}

}  // namespace

void add_edit(CLI::App& app, EditOptions& options) {
    app.add_option("ID", options.id, "The id of a meeting, as detente list shows it")
        ->required()
        ->type_name("");
    app.add_option("FIELD", options.fields,
                   "FIELD=VALUE: what its place, outcome, parties ... are; lists by commas")
        ->check([](const std::string& text) {
            if (text.find('=') != text.npos) return std::string();
            return fmt::format("'{}' is no FIELD=VALUE, such as place=Geneva", text);
        })
        ->type_name("");
    app.add_option("--drop", options.drop, "Take these fields out: what the documents say holds")
        ->type_name("FIELD...");
    app.add_flag("--new", options.is_new, "Add an event of your own, under that id");
    add_verdict(app, options.common);
}

int run(const EditOptions& options, std::istream& /*in*/, std::ostream& out, std::ostream& err) {
    return give_verdicts(options.common, out, err, [&](Curator& curator) {
        const auto changes = changes_of(options);
        return std::vector{options.is_new ? curator.add(options.id, changes)
                                          : curator.edit(options.id, changes)};
    });
}

}  // namespace detente::cli
