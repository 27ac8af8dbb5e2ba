// SPDX-License-Identifier: MIT
#include "cli/support/diff_page.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

#include "cli/support/build_report.hpp"
#include "render/html/page.hpp"
#include "render/layout/names.hpp"
#include "render/xml.hpp"

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

std::string date_words(const std::optional<Edtf>& when) {
    return when ? in_words(*when) : "undated";
}

class Page {
  public:
    explicit Page(const DiffView& view) : view_(view) {}

    std::string write() {
        for (const auto& [kind, heading] : change_headings) append(kind, heading);
        if (view_.changes.empty()) out_ += "<p>Nothing changed.</p>\n";
        return plain_page("Changes: " + view_.title, subtitle(), std::string(style), out_);
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
                           counted(view_.after.meeting_count(), "meeting"));
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

    const Timeline& timeline_of(const MeetingChange& change) const {
        return change.after != nullptr ? view_.after : view_.before;
    }

    void append(const MeetingChange& change) {
        const Meeting& meeting = change.shown().meeting;
        const Timeline& timeline = timeline_of(change);
        out_ +=
            fmt::format("<li><article class=\"meeting {}\">\n<p class=\"when\">{}</p>\n<div>\n",
                        name_of(change_kind_names, change.kind), escaped(date_words(meeting.when)));
        out_ +=
            fmt::format("<h3 dir=\"auto\">{}</h3>\n", escaped(layout::title_of(timeline, meeting)));
        out_ += fmt::format("<p class=\"facts\">{}</p>\n", escaped(facts(timeline, meeting)));
        if (change.kind != ChangeKind::changed && !meeting.outcome.empty())
            out_ +=
                fmt::format("<p class=\"outcome\" dir=\"auto\">{}</p>\n", escaped(meeting.outcome));
        if (!change.fields.empty()) append_fields(change);
        out_ += "</div>\n</article></li>\n";
    }

    /// "held talks, Russia, United States, Geneva"
    static std::string facts(const Timeline& timeline, const Meeting& meeting) {
        std::vector<std::string> items{
            fmt::format("{} {}", to_string(meeting.status), to_string(meeting.kind))};
        if (!meeting.parties.empty())
            items.push_back(layout::actor_names(timeline, meeting.parties));
        if (const auto place = layout::place_of(timeline, meeting); !place.empty())
            items.push_back(place);
        return layout::capitalised(fmt::format("{}", fmt::join(items, " · ")));
    }

    void append_fields(const MeetingChange& change) {
        out_ += "<dl>\n";
        for (const FieldDifference& field : change.fields) {
            const std::string before = words(field, field.before, *change.before, view_.before);
            const std::string after = words(field, field.after, *change.after, view_.after);
            out_ += fmt::format("<div><dt>{}</dt><dd dir=\"auto\">", escaped(spaced(field.field)));
            if (!before.empty()) out_ += fmt::format("<del>{}</del>", escaped(before));
            if (!before.empty() && !after.empty()) out_ += "<span class=\"to\">→</span>";
            if (!after.empty()) out_ += fmt::format("<ins>{}</ins>", escaped(after));
            out_ += "</dd></div>\n";
        }
        out_ += "</dl>\n";
    }

    static std::string spaced(std::string name) {
        std::ranges::replace(name, '_', ' ');
        return name;
    }

    /// Ids and dates as people read them, other values as they are.
    static std::string words(const FieldDifference& field, const std::string& text,
                             const TimelineMeeting& entry, const Timeline& timeline) {
        const Meeting& meeting = entry.meeting;
        if (text.empty()) return "";
        if (field.field == "when") return date_words(meeting.when);
        if (field.field == "moved_from") return date_words(meeting.moved_from);
        if (field.field == "parties") return layout::actor_names(timeline, meeting.parties);
        if (field.field == "hosts") return layout::actor_names(timeline, meeting.hosts);
        if (field.field == "mediators") return layout::actor_names(timeline, meeting.mediators);
        return text;
    }

    const DiffView& view_;
    std::string out_;
};

}  // namespace

std::string diff_page(const DiffView& view) {
    return Page(view).write();
}

}  // namespace detente::cli
