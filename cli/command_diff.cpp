// SPDX-License-Identifier: MIT
#include "cli/command_diff.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

#include <filesystem>
#include <ostream>

#include "cli/support/briefing.hpp"
#include "cli/support/build_report.hpp"
#include "cli/support/diff_page.hpp"
#include "cli/support/options.hpp"
#include "cli/support/output.hpp"
#include "timelines/diff.hpp"
#include "timelines/files.hpp"
#include "timelines/json.hpp"
#include "timelines/records.hpp"

namespace detente::cli {
namespace {

namespace fs = std::filesystem;

/// What one side is made of. A candidates.jsonl has no YAML; a YAML file elsewhere than in a built
/// folder has no candidates.
struct Side {
    std::optional<TimelineFile> file;
    std::optional<std::vector<Meeting>> candidates;
};

bool is_json(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == text.npos || text[first] == '{';
}

Side read_side(const std::string& path, Messages& messages) {
    Side side;
    std::error_code error;
    if (fs::is_directory(path, error)) {
        const auto paths = find_briefing(path);
        side.file = read_timeline(paths, messages);
        side.candidates = built_candidates(paths);
        return side;
    }
    const std::string text = read_file(path);
    if (is_json(text)) {
        side.candidates = read_candidates(text, path);
        side.file = TimelineFile();
        return side;
    }
    auto read = parse_timeline_file(text, path);
    messages.problems(read.problems);
    if (messages.errors() == 0) side.file = std::move(read.file);
    const auto beside = fs::path(path).parent_path() / "candidates.jsonl";
    if (fs::exists(beside, error))
        side.candidates = read_candidates(read_file(beside), beside.string());
    return side;
}

std::string day_of(const TimelineMeeting& entry) {
    return entry.meeting.when ? to_string(*entry.meeting.when) : "undated";
}

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

/// Marks that Markdown would take for its own.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (std::string_view("\\`*_[]<>|#").find(c) != std::string_view::npos) out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out;
}

std::string as_markdown(const std::vector<MeetingChange>& changes) {
    std::string text;
    for (const auto& [kind, heading] : change_headings) {
        std::string lines;
        for (const auto& change : changes) {
            if (change.kind != kind) continue;
            const auto& entry = change.shown();
            lines += fmt::format("- **{}** {} `{}`\n", escaped(day_of(entry)),
                                 escaped(about(entry.meeting)), entry.meeting.id);
            for (const auto& field : change.fields)
                lines += fmt::format("  - {}: {} → {}\n", escaped(field.field),
                                     escaped(or_nothing(field.before)),
                                     escaped(or_nothing(field.after)));
        }
        if (!lines.empty())
            text += fmt::format("{}## {}\n\n{}", text.empty() ? "" : "\n", heading, lines);
    }
    return text.empty() ? "Nothing changed.\n" : text;
}

struct DiffFormat {
    std::string_view name;
    std::string (*write)(const DiffView&);
};
constexpr std::array<DiffFormat, 4> diff_formats{
    {{"text", [](const DiffView& view) { return as_text(view.changes); }},
     {"json", [](const DiffView& view) { return as_json(view.changes); }},
     {"markdown", [](const DiffView& view) { return as_markdown(view.changes); }},
     {"html", diff_page}}};

}  // namespace

void add_diff(CLI::App& app, DiffOptions& options) {
    app.add_option("OLD", options.before, "A built folder, a timeline.yaml, or a candidates.jsonl")
        ->required()
        ->type_name("");
    app.add_option("NEW", options.after, "The same, later")->required()->type_name("");
    std::vector<std::string> names;
    for (const auto& format : diff_formats) names.emplace_back(format.name);
    add_choice(app, "--format", options.format, names,
               "Text, Markdown or a page for people, JSON Lines for programs");
    add_output(app, options.output);
    add_quiet(app, options.quiet);
}

int run(const DiffOptions& options, std::istream& /*in*/, std::ostream& out, std::ostream& err) {
    Messages messages(err, options.quiet);
    Side before = read_side(options.before, messages);
    Side after = read_side(options.after, messages);
    if (!before.file || !after.file) return 1;
    // A YAML file by itself is put over what the other side was built of.
    const std::vector<Meeting> none;
    const auto& old_candidates = before.candidates  ? *before.candidates
                                 : after.candidates ? *after.candidates
                                                    : none;
    const auto& new_candidates = after.candidates ? *after.candidates : old_candidates;
    const auto old_timeline = curate(old_candidates, *before.file);
    const auto new_timeline = curate(new_candidates, *after.file);
    const auto changes = diff(old_timeline.timeline, new_timeline.timeline);
    const auto format = std::ranges::find(diff_formats, options.format, &DiffFormat::name);
    Output output(options.output, out);
    const std::string& title = after.file->title.empty() ? before.file->title : after.file->title;
    output.stream() << format->write({changes, old_timeline.timeline, new_timeline.timeline,
                                      title.empty() ? "the timeline" : title});
    output.commit();
    messages.note(changes.empty() ? "Nothing changed" : counted(changes.size(), "change"));
    return 0;
}

}  // namespace detente::cli
