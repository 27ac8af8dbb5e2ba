// SPDX-License-Identifier: MIT
#include "cli/support/diff_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cli/support/build_report.hpp"
#include "render/html/page.hpp"
#include "render/layout/names.hpp"
#include "render/xml.hpp"
#include "timelines/words/words.hpp"

namespace detente::cli {
namespace {

constexpr std::string_view style = R"(
dl { max-width: 44rem; }
dl div { margin: .35rem 0; }
del { color: var(--is); text-decoration-thickness: 1px; }
ins { text-decoration: none; font-weight: 600; }
.to { color: var(--is); margin: 0 .35em; }
.gone h3 { color: var(--is); text-decoration: line-through; text-decoration-thickness: 1px; }
h2 .number { color: var(--is); font-weight: 400; margin-left: .4em; }
)";

class Page {
  public:
    Page(const Comparison& comparison, const std::string& title)
        : view_(comparison), title_(title) {}

    std::string write() {
        for (const auto& [kind, heading] : change_headings) append(kind, heading);
        if (view_.changes.empty()) out_ += "<p>Nothing changed.</p>\n";
        return plain_page("Changes: " + title_, subtitle(), std::string(style), out_);
    }

  private:
    std::size_t count(ChangeKind kind) const {
        return static_cast<std::size_t>(
            std::ranges::count(view_.changes, kind, &MeetingChange::kind));
    }

    std::string subtitle() const {
        if (view_.changes.empty()) return "The two versions tell the same.";
        return fmt::format("{} new, {} changed, {} gone; {} on the timeline now",
                           count(ChangeKind::added), count(ChangeKind::changed),
                           count(ChangeKind::gone),
                           counted(view_.after->meeting_count(), "meeting"));
    }

    void append(ChangeKind kind, std::string_view heading) {
        const std::size_t number = count(kind);
        if (number == 0) return;
        out_ += fmt::format(
            "<section><h2>{}<span class=\"number\">{}</span></h2>\n<ol class=\"list\">\n", heading,
            number);
        for (const MeetingChange& change : view_.changes)
            if (change.kind == kind) append(change);
        out_ += "</ol></section>\n";
    }

    void append(const MeetingChange& change) {
        const Meeting& meeting = change.shown().meeting;
        const Timeline& timeline = timeline_of(change, view_);
        out_ += fmt::format("<li><article class=\"meeting {}\">\n<p class=\"when\">{}</p>\n<div>\n",
                            name_of(change_kind_names, change.kind),
                            escaped(day_in_words(timeline, meeting)));
        out_ +=
            fmt::format("<h3 dir=\"auto\">{}</h3>\n", escaped(layout::title_of(timeline, meeting)));
        out_ +=
            fmt::format("<p class=\"facts\">{}</p>\n", escaped(facts_in_words(timeline, meeting)));
        if (change.kind != ChangeKind::changed && !meeting.outcome.empty())
            out_ +=
                fmt::format("<p class=\"outcome\" dir=\"auto\">{}</p>\n", escaped(meeting.outcome));
        if (!change.fields.empty()) append_fields(change);
        out_ += "</div>\n</article></li>\n";
    }

    void append_fields(const MeetingChange& change) {
        out_ += "<dl>\n";
        for (const FieldDifference& field : change.fields) {
            const auto [name, before, after] = in_words(field, change, view_);
            out_ += fmt::format("<div><dt>{}</dt><dd dir=\"auto\">", escaped(name));
            if (!before.empty()) out_ += fmt::format("<del>{}</del>", escaped(before));
            if (!before.empty() && !after.empty()) out_ += "<span class=\"to\">→</span>";
            if (!after.empty()) out_ += fmt::format("<ins>{}</ins>", escaped(after));
            out_ += "</dd></div>\n";
        }
        out_ += "</dl>\n";
    }

    const Comparison& view_;
    const std::string& title_;
    std::string out_;
};

}  // namespace

std::string diff_page(const Comparison& comparison, const std::string& title) {
    return Page(comparison, title).write();
}

}  // namespace detente::cli
