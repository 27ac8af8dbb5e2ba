// SPDX-License-Identifier: MIT
#include "render/layout/ladder.hpp"

#include <algorithm>
#include <numbers>

#include "render/layout/columns.hpp"
#include "render/layout/names.hpp"
#include "render/layout/page.hpp"
#include "render/layout/sections.hpp"
#include "render/layout/words.hpp"
#include "timelines/words/words.hpp"

namespace detente::layout {
namespace {

constexpr double date_width = 25.0, text_gap = 6.0, least_text = 52.0;
constexpr double narrowest_step = 4.6, longest_label = 34.0, label_on_low_page = 24.0;
constexpr std::size_t most_columns = 15;

double step_for(std::size_t columns) {
    return columns <= 6 ? 7.0 : columns <= 10 ? 6.0 : narrowest_step;
}

/// Places everything across: dates, arcs, columns, texts, sources.
void set_frame(Ladder& ladder, std::size_t lanes) {
    ladder.dates_right = ladder.margin + date_width;
    ladder.arcs_right = ladder.dates_right + 2.5 +
                        (lanes > 0 ? arc_reach + arc_lane * static_cast<double>(lanes - 1) : 0.0);
    double x = ladder.arcs_right + 2.8;
    const double step = step_for(ladder.columns.size());
    for (Column& column : ladder.columns) {
        column.x = x;
        x += step;
    }
    ladder.texts_left = ladder.columns.empty() ? x + 2 : x - step + text_gap;
    ladder.sources_right = ladder.width - ladder.margin - 3.4;
}

std::size_t columns_that_fit(const Ladder& ladder, std::size_t lanes) {
    const double gutter = lanes > 0 ? arc_reach + arc_lane * static_cast<double>(lanes - 1) : 0.0;
    const double free = ladder.width - 2 * ladder.margin - date_width - 2.5 - gutter - 2.8 -
                        text_gap - least_text - sources_width - 3.4;
    const auto fitting = static_cast<std::size_t>(std::max(3.0, free / narrowest_step + 1));
    return std::min(most_columns, fitting);
}

double heads_height(const Ladder& ladder) {
    double widest = 0;
    for (const Column& column : ladder.columns)
        widest = std::max(widest, text_width(column.label, style(TextRole::column).font));
    return ladder.columns.empty() ? 0 : widest * 1.06 / std::numbers::sqrt2 + 5.5;
}

std::vector<Sign> signs_used(const Timeline& timeline, const LinkPlan& links,
                             bool marks_unreviewed) {
    UsedSigns used;
    for (const TimelineMeeting* entry : timeline.meetings()) {
        const Meeting& meeting = entry->meeting;
        if (!meeting.parties.empty()) used.use(sign_of(meeting.status));
        if (meeting.when && is_vague(*meeting.when)) used.use(Sign::vague);
        if (marks_unreviewed && entry->review == Review::candidate) used.use(Sign::unreviewed);
    }
    for (const PlannedArc& arc : links.arcs) used.use(arc.is_move ? Sign::moved : Sign::follows);
    return used.in_order();
}

void add_empty_note(SectionPlan& plan, const Ladder& ladder, Language language) {
    plan.title_height += 12;
    plan.title.push_back({ladder.margin,
                          plan.title_height,
                          Anchor::start,
                          {{phrase(language, Word::no_meetings), TextRole::body, false}}});
    plan.title_height += 8;
}

/// Returns which column an actor has.
std::unordered_map<std::string, std::size_t> set_columns(Ladder& ladder, const Briefing& briefing,
                                                         const LadderOptions& options,
                                                         std::size_t lanes) {
    const Timeline& timeline = *briefing.timeline;
    ladder.width = std::clamp(options.width, narrowest_sheet, widest_sheet);
    ladder.margin = options.margin;
    ladder.scale = options.scale;
    ladder.language = timeline.language();
    ladder.title = title_of(briefing);
    ladder.marks_unreviewed = reviewed_count(timeline) > 0;
    const bool is_low = options.page_height > 0 && options.page_height < low_page;
    Parties parties =
        parties_in(plan_columns(parties_of(timeline.meetings()), columns_that_fit(ladder, lanes)),
                   timeline, is_low ? label_on_low_page : longest_label);
    for (Party& party : parties.all) ladder.columns.push_back({std::move(party), 0});
    set_frame(ladder, lanes);
    return std::move(parties.place_of);
}

}  // namespace

Ladder lay_out_frame(const Briefing& briefing, const LadderOptions& options) {
    Ladder ladder;
    set_columns(ladder, briefing, options, plan_links(*briefing.timeline).lanes);
    return ladder;
}

Ladder lay_out(const Briefing& briefing, const LadderOptions& options) {
    const Timeline& timeline = *briefing.timeline;
    const LinkPlan links = plan_links(timeline);
    Ladder ladder;
    auto column_of = set_columns(ladder, briefing, options, links.lanes);

    SectionPlan plan;
    plan.page_height = options.page_height;
    plan.section_height = options.section_height;
    if (options.with_title) {
        TextBlock heading = make_heading(briefing, ladder.width, ladder.margin);
        plan.title = std::move(heading.lines);
        plan.title_height = heading.height;
    }
    const Language language = timeline.language();
    ladder.description =
        phrase(language, Word::about_ladder, subtitle_of(briefing),
               joined(ladder.columns, [](const Column& column) { return column.name; }));
    plan.heads_height = heads_height(ladder);
    plan.legend = make_legend(signs_used(timeline, links, ladder.marks_unreviewed), ladder.width,
                              ladder.margin, language);
    if (options.with_title) plan.note = make_source_note(briefing, ladder.width, ladder.margin);
    if (timeline.meeting_count() == 0) {
        ladder.description = phrase(language, Word::no_meetings_sentence);
        add_empty_note(plan, ladder, language);
    }
    const RowContext context{briefing, ladder, std::move(column_of),
                             sources_by_doc(briefing.sources), links.remarks};
    cut_sections(ladder, make_flow(context), links, find_reaching(timeline.meetings()), plan);
    return ladder;
}

}  // namespace detente::layout
