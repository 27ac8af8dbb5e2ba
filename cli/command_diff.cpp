// SPDX-License-Identifier: MIT
#include "cli/command_diff.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <ostream>

#include "cli/support/build_report.hpp"
#include "cli/support/diff_page.hpp"
#include "cli/support/options.hpp"
#include "cli/support/output.hpp"
#include "cli/support/versions.hpp"
#include "render/export/changes_note.hpp"
#include "timelines/json.hpp"

namespace detente::cli {
namespace {

std::string about(const Meeting& meeting) {
    std::string line = fmt::format("{}, {}", to_string(meeting.kind), to_string(meeting.status));
    if (!meeting.parties.empty()) line += fmt::format(", {}", fmt::join(meeting.parties, " "));
    if (!meeting.place.empty()) line += ", " + meeting.place;
    return meeting.title.empty() ? line : meeting.title + " (" + line + ")";
}

std::string or_nothing(const std::string& text) {
    return text.empty() ? "(nothing)" : text;
}

std::string as_text(const std::vector<MeetingChange>& changes) {
    std::string text;
    for (const auto& change : changes) {
        const auto& entry = change.shown();
        const char sign = change.kind == ChangeKind::added  ? '+'
                          : change.kind == ChangeKind::gone ? '-'
                                                            : '~';
        text += fmt::format("{} {}  {}\n", sign, entry.meeting.id,
                            change.kind == ChangeKind::changed
                                ? fmt::format("{}", fmt::join(change.what, ", "))
                                : about(entry.meeting));
        for (const auto& field : change.fields)
            text += fmt::format("    {}: {} -> {}\n", field.field, or_nothing(field.before),
                                or_nothing(field.after));
    }
    return text;
}

std::string as_json(const std::vector<MeetingChange>& changes) {
    std::string text;
    for (const auto& change : changes) {
        JsonWriter json(text);
        json.begin_object().field("change", name_of(change_kind_names, change.kind));
        json.field("id", change.shown().meeting.id);
        if (change.kind == ChangeKind::changed) {
            json.field("what", std::vector<std::string>(change.what.begin(), change.what.end()));
            json.key("fields").begin_object();
            for (const auto& field : change.fields)
                json.key(field.field)
                    .begin_object()
                    .field("before", field.before)
                    .field("after", field.after)
                    .end_object();
            json.end_object();
        }
        json.end_object();
        text += '\n';
    }
    return text;
}

struct DiffFormat {
    std::string_view name;
    std::string (*write)(const Comparison&, const std::string& title);
};
constexpr std::array<DiffFormat, 4> diff_formats{
    {{"text",
      [](const Comparison& comparison, const std::string&) { return as_text(comparison.changes); }},
     {"json",
      [](const Comparison& comparison, const std::string&) { return as_json(comparison.changes); }},
     {"markdown", [](const Comparison& comparison,
                     const std::string&) { return changes_note(comparison, "##", true); }},
     {"html", diff_page}}};

}  // namespace

void add_diff(CLI::App& app, DiffOptions& options) {
    app.add_option("OLD", options.before, "A built folder, a timeline.yaml, or a candidates.jsonl")
        ->required()
        ->type_name("");
    app.add_option("NEW", options.after, "The same, later")->required()->type_name("");
    std::vector<std::string> names;
    names.reserve(diff_formats.size());
    for (const auto& format : diff_formats) names.emplace_back(format.name);
    add_choice(app, "--format", options.format, names,
               "Text, Markdown or a page for people, JSON Lines for programs");
    add_output(app, options.output);
    add_quiet(app, options.quiet);
}

int run(const DiffOptions& options, std::istream& /*in*/, std::ostream& out, std::ostream& err) {
    Messages messages(err, options.quiet);
    const auto before = read_version(options.before, messages);
    const auto after = read_version(options.after, messages);
    if (!before || !after) return 1;
    // A YAML file by itself is put over what the other side was built of.
    const std::vector<Meeting> none;
    const auto& old_candidates = before->candidates  ? *before->candidates
                                 : after->candidates ? *after->candidates
                                                     : none;
    const auto old_version = curate(*before, old_candidates);
    const auto new_version = curate(*after, old_candidates);
    const auto comparison = compare(old_version.timeline, new_version.timeline);
    const auto format = std::ranges::find(diff_formats, options.format, &DiffFormat::name);
    Output output(options.output, out);
    const std::string& title = after->file.title.empty() ? before->file.title : after->file.title;
    output.stream() << format->write(comparison, title.empty() ? "the timeline" : title);
    output.commit();
    messages.note(comparison.changes.empty() ? "Nothing changed"
                                             : counted(comparison.changes.size(), "change"));
    return 0;
}

}  // namespace detente::cli
