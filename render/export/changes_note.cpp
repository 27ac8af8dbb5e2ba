// SPDX-License-Identifier: MIT
#include "render/export/changes_note.hpp"

#include <fmt/format.h>

#include "render/export/markdown.hpp"
#include "render/layout/names.hpp"
#include "render/xml.hpp"

namespace detente {
namespace {

std::string or_nothing(const std::string& text) {
    return text.empty() ? "(nothing)" : markdown_text(text);
}

/// An id that people chose may hold anything, also what would end the code.
std::string as_code(const std::string& id) {
    return id.find('`') == id.npos ? fmt::format("`{}`", clean(id)) : markdown_text(id);
}

std::string field_line(const FieldDifference& field) {
    if (field.field == "sources" && (field.before.empty() || field.after.empty()))
        return fmt::format("  - {}: {}\n", field.before.empty() ? "new sources" : "sources gone",
                           markdown_text(field.before + field.after));
    return fmt::format("  - {}: {} → {}\n", field.field, or_nothing(field.before),
                       or_nothing(field.after));
}

std::string lines_of(const MeetingChange& change, const Comparison& comparison, bool ids) {
    const Meeting& meeting = change.shown().meeting;
    const Timeline& timeline = timeline_of(change, comparison);
    std::string lines = fmt::format("- **{}** {} ({})", markdown_text(day_in_words(meeting)),
                                    markdown_text(layout::title_of(timeline, meeting)),
                                    markdown_text(facts_in_words(timeline, meeting)));
    if (ids) lines += ' ' + as_code(meeting.id);
    lines += '\n';
    if (change.kind != ChangeKind::changed && !meeting.outcome.empty())
        lines += fmt::format("  - outcome: {}\n", markdown_text(meeting.outcome));
    for (const FieldDifference& field : change.fields)
        lines += field_line(in_words(field, change, comparison));
    return lines;
}

}  // namespace

std::string changes_note(const Comparison& comparison, std::string_view marks, bool ids) {
    std::string text;
    for (const auto& [kind, heading] : change_headings) {
        std::string lines;
        for (const MeetingChange& change : comparison.changes)
            if (change.kind == kind) lines += lines_of(change, comparison, ids);
        if (!lines.empty())
            text += fmt::format("{}{} {}\n\n{}", text.empty() ? "" : "\n", marks, heading, lines);
    }
    return text.empty() ? "Nothing changed.\n" : text;
}

}  // namespace detente
