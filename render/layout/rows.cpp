// SPDX-License-Identifier: MIT
#include "render/layout/rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "render/layout/names.hpp"
#include "render/layout/words.hpp"
#include "timelines/words/words.hpp"

namespace detente::layout {
namespace {

constexpr double padding = 1.75;  // above and below the text of a row
constexpr double slack = 0.97;    // room left for another font than the one measured
constexpr std::size_t title_lines = 5, detail_lines = 6, outcome_lines = 8;

/// Stacks lines of text from the top of a row downward.
class Stack {
  public:
    Stack(double x, double width, double side) : x_(x), width_(width * slack), side_(side) {}

    void add(std::string_view text, TextRole role, std::size_t most, bool struck = false) {
        for (std::string& line : wrap(text, style(role).font, {width_, 0, most}))
            push({std::move(line), role, struck});
    }
    /// Below the first line, where the number of sources stands beside it, the text may be wider.
    void add_below(std::string_view text, TextRole role, std::size_t most) {
        for (std::string& line : wrap(text, style(role).font, {width_ + side_, 0, most}))
            push({std::move(line), role, false});
    }
    /// On the last line where there surely is room, else below it.
    void add_behind(const std::string& text, TextRole role) {
        if (text.empty()) return;
        const double used = lines_.empty() ? width_ : width_of(lines_.back()) + run_gap;
        const bool is_sure = !lines_.empty() && is_measured(lines_.back().runs.front().text);
        if (is_sure && used + text_width(text, style(role).font) <= width_)
            lines_.back().runs.push_back({text, role, false});
        else
            add_below(text, role, detail_lines);
    }
    std::vector<TextLine> take() { return std::move(lines_); }
    double bottom() const { return next_; }
    bool is_empty() const { return lines_.empty(); }

  private:
    void push(Run run) {
        const double height = line_height(run.role);
        const double size = style(run.role).font.size_mm;
        lines_.push_back({x_, next_ + (height - size) / 2 + size * 0.86, Anchor::start, {run}});
        next_ += height;
    }

    double x_, width_, side_;
    double next_ = padding;
    std::vector<TextLine> lines_;
};

/// "with 3 others: Poland, Italy, Spain" for those who have no column of their own.
std::string others_of(const Meeting& meeting, const RowContext& context) {
    std::vector<std::string> others;
    for (const std::string& party : meeting.parties) {
        const auto found = context.column_of.find(party);
        if (found != context.column_of.end() && context.frame.columns[found->second].is_shared &&
            std::find(others.begin(), others.end(), party) == others.end())
            others.push_back(party);
    }
    if (others.empty()) return {};
    const Timeline& timeline = *context.briefing.timeline;
    const Language language = timeline.language();
    if (others.size() == 1)
        return phrase(language, Word::and_one, actor_name(timeline, others.front()));
    const bool alone = others.size() == meeting.parties.size();
    return counted(language, others.size(), alone ? Word::with_others : Word::and_others,
                   actor_names(timeline, others));
}

void place_marks(Row& row, const Meeting& meeting, const RowContext& context) {
    std::set<std::size_t> present;
    for (const std::string& party : meeting.parties)
        if (const auto found = context.column_of.find(party); found != context.column_of.end())
            present.insert(found->second);
    row.columns.assign(present.begin(), present.end());
    row.passed = passed_by(present);
}

std::string sources_label(const TimelineMeeting& entry, Language language) {
    const std::size_t docs = docs_of(entry.meeting).size();
    if (docs == 0) return entry.review == Review::added ? phrase(language, Word::by_hand) : "";
    return counted(language, docs, Word::sources);
}

void stack_texts(Row& row, const Meeting& meeting, const RowContext& context) {
    const Timeline& timeline = *context.briefing.timeline;
    const Ladder& frame = context.frame;
    const double room = frame.sources_right - frame.texts_left - sources_width;
    Stack stack(frame.texts_left, room, sources_width);
    stack.add(title_of(timeline, meeting), TextRole::title, title_lines,
              meeting.status == Status::cancelled);
    if (stack.is_empty())  // a blank title
        stack.add(word_of(meeting.kind, timeline.language()), TextRole::title, 1);
    stack.add_behind(detail_of(timeline, meeting), TextRole::detail);
    if (const auto found = context.remarks.find(meeting.id); found != context.remarks.end())
        for (const std::string& remark : found->second)
            stack.add_below(remark, TextRole::detail, detail_lines);
    stack.add_below(others_of(meeting, context), TextRole::detail, detail_lines);
    stack.add_below(meeting.outcome, TextRole::body, outcome_lines);
    row.height = stack.bottom() + padding;
    row.texts = stack.take();
}

}  // namespace

std::vector<TextLine> date_lines(const Meeting& meeting, const Ladder& frame, double y,
                                 bool with_year) {
    std::vector<TextLine> lines;
    if (!meeting.when) return lines;
    double baseline = y + half_capital(TextRole::date);
    const Font font = style(TextRole::date).font;
    for (std::string& line : wrap(date_label(*meeting.when, with_year, frame.language), font,
                                  {frame.dates_right - frame.margin, 0, 4})) {
        lines.push_back(
            {frame.dates_right, baseline, Anchor::end, {{std::move(line), TextRole::date, false}}});
        baseline += line_height(TextRole::date);
    }
    return lines;
}

Row make_row(const TimelineMeeting& entry, const RowContext& context) {
    const Meeting& meeting = entry.meeting;
    Row row;
    row.id = meeting.id;
    row.status = meeting.status;
    row.reviewed = entry.review != Review::candidate;
    row.summary = summary_of(meeting, *context.briefing.timeline);
    row.link = first_link(meeting, context.source_of);
    row.is_vague = meeting.when && is_vague(*meeting.when);
    stack_texts(row, meeting, context);
    row.y = row.texts.front().baseline - half_capital(TextRole::title);
    row.date = date_lines(meeting, context.frame, row.y, true);
    if (!row.date.empty())
        row.height = std::max(row.height, row.date.back().baseline + 1.0 + padding);
    place_marks(row, meeting, context);
    if (const std::string label = sources_label(entry, context.frame.language); !label.empty())
        row.sources = {{context.frame.sources_right,
                        row.y + half_capital(TextRole::small),
                        Anchor::end,
                        {{label, TextRole::small, false}}}};
    return row;
}

void move_down(Row& row, double by) {
    row.top += by;
    row.y += by;
    for (auto* lines : {&row.date, &row.texts, &row.sources})
        for (TextLine& line : *lines) line.baseline += by;
}

}  // namespace detente::layout
