// SPDX-License-Identifier: MIT
#include "render/export/changes_note.hpp"

#include <fmt/format.h>

#include "render/export/markdown.hpp"
#include "render/layout/names.hpp"
#include "render/xml.hpp"
#include "timelines/words/words.hpp"

namespace detente {
namespace {

std::string or_nothing(const std::string& text, Language language) {
    return text.empty() ? phrase(language, Word::change_no_value) : markdown_text(text);
}

/// An id that people chose may hold anything, also what would end the code.
std::string as_code(const std::string& id) {
    return id.find('`') == id.npos ? fmt::format("`{}`", clean(id)) : markdown_text(id);
}

std::string field_line(const FieldDifference& field, Language language) {
    const auto line = [language](std::string_view name, const std::string& value) {
        return fmt::format("  - {}\n", phrase(language, Word::colon, name, value));
    };
    const bool is_one_of = field.before.empty() || field.after.empty();
    if (field.field == word(language, Word::differ_sources) && is_one_of)
        return line(word(language, field.before.empty() ? Word::change_note_new_sources
                                                        : Word::change_note_sources_gone),
                    markdown_text(field.before + field.after));
    return line(field.field,
                or_nothing(field.before, language) + " → " + or_nothing(field.after, language));
}

std::string lines_of(const MeetingChange& change, const Comparison& comparison, bool ids) {
    const Meeting& meeting = change.shown().meeting;
    const Timeline& timeline = timeline_of(change, comparison);
    const Language language = comparison.after->language();
    std::string lines =
        fmt::format("- **{}** {} ({})", markdown_text(day_in_words(timeline, meeting)),
                    markdown_text(layout::title_of(timeline, meeting)),
                    markdown_text(facts_in_words(timeline, meeting)));
    if (ids) lines += ' ' + as_code(meeting.id);
    lines += '\n';
    if (change.kind != ChangeKind::changed && !meeting.outcome.empty())
        lines += fmt::format("  - {}\n",
                             phrase(language, Word::colon, word(language, Word::differ_outcome),
                                    markdown_text(meeting.outcome)));
    for (const FieldDifference& field : change.fields)
        lines += field_line(in_words(field, change, comparison), language);
    return lines;
}

}  // namespace

std::string changes_note(const Comparison& comparison, std::string_view marks, bool ids) {
    const Language language = comparison.after->language();
    std::string text;
    Word heading = Word::change_new;  // the keys stand in the order of the headings
    for (const auto& [kind, english] : change_headings) {
        std::string lines;
        for (const MeetingChange& change : comparison.changes)
            if (change.kind == kind) lines += lines_of(change, comparison, ids);
        if (!lines.empty())
            text += fmt::format("{}{} {}\n\n{}", text.empty() ? "" : "\n", marks,
                                phrase(language, heading), lines);
        heading = below(heading, 1);
    }
    return text.empty() ? phrase(language, Word::change_nothing_note) + '\n' : text;
}

}  // namespace detente
