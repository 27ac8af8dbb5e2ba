// SPDX-License-Identifier: MIT
#include "render/layout/flow.hpp"

#include <algorithm>

#include "render/layout/words.hpp"
#include "timelines/words/words.hpp"

namespace detente::layout {
namespace {

constexpr double break_height = 9.0;

/// Walks the meetings and remembers what the last label told.
class Flow {
  public:
    explicit Flow(const RowContext& context)
        : context_(context),
          meetings_(context.briefing.timeline->meetings()),
          quiet_days_(quiet_days(meetings_)),
          language_(context.briefing.timeline->language()) {}

    std::vector<FlowItem> take() {
        for (const TimelineMeeting* entry : meetings_) {
            add_breaks(entry->meeting);
            add_row(*entry);
        }
        return std::move(items_);
    }

  private:
    Day today() const { return context_.briefing.today; }

    void add_breaks(const Meeting& meeting) {
        if (!meeting.when) {
            if (!undated_)
                add_break(BreakKind::undated, phrase(language_, Word::day_unknown_heading));
            undated_ = true;
            return;
        }
        const std::optional<Day> begin = meeting.when->earliest();
        if (!begin) return;
        if (*begin > today() && !past_today_) {
            const bool paused = last_day_ && *last_day_ <= today();
            if (paused) add_quiet(*last_day_, today(), Word::gap_meetings);
            add_break(BreakKind::today, today_in_words(today(), language_));
            if (paused || !last_day_) add_quiet(today(), *begin, Word::gap_plans);
            past_today_ = true;
        } else if (last_day_) {
            add_quiet(*last_day_, *begin,
                      past_today_ ? std::optional(Word::gap_plans) : std::nullopt);
        }
    }

    /// "six and a half quiet months", or what the stretch was without.
    void add_quiet(Day from, Day to, std::optional<Word> without) {
        if ((to - from).count() < quiet_days_) return;
        add_break(BreakKind::quiet,
                  without ? phrase(language_, *without, stretch_in_words(from, to, language_))
                          : quiet_in_words(from, to, language_));
        shown_year_.reset();
    }

    void add_break(BreakKind kind, std::string words) {
        const TextRole role = kind == BreakKind::undated ? TextRole::date : TextRole::note;
        Break item{kind, break_height / 2, {}};
        item.text = {context_.frame.texts_left,
                     item.y + half_capital(role),
                     Anchor::start,
                     {{std::move(words), role, false}}};
        items_.push_back({std::move(item), nullptr, break_height, true});
    }

    void add_row(const TimelineMeeting& entry) {
        Row row = make_row(entry, context_);
        const double height = row.height;
        bool new_year = false;
        if (entry.meeting.when) {
            const auto year = first_year(*entry.meeting.when);
            new_year = shown_year_ != year;
            if (!new_year) row.date = date_lines(entry.meeting, context_.frame, row.y, false);
            shown_year_ = last_year(*entry.meeting.when);
            if (const auto end = entry.meeting.when->latest();
                end && (!last_day_ || *end > *last_day_))
                last_day_ = *end;
        }
        const bool after_break =
            !items_.empty() && std::holds_alternative<Break>(items_.back().what);
        items_.push_back({std::move(row), &entry.meeting, height, new_year && !after_break});
    }

    const RowContext& context_;
    std::vector<const TimelineMeeting*> meetings_;
    int quiet_days_;
    Language language_;
    std::vector<FlowItem> items_;
    std::optional<Day> last_day_;
    std::optional<int> shown_year_;
    bool past_today_ = false;
    bool undated_ = false;
};

}  // namespace

int quiet_days(const std::vector<const TimelineMeeting*>& meetings) {
    constexpr int least = 45;
    std::vector<int> pauses;
    std::optional<Day> last;
    for (const TimelineMeeting* entry : meetings) {
        const auto begin = entry->meeting.when ? entry->meeting.when->earliest() : std::nullopt;
        const auto end = entry->meeting.when ? entry->meeting.when->latest() : std::nullopt;
        if (begin && last) pauses.push_back(static_cast<int>((*begin - *last).count()));
        if (end && (!last || *end > *last)) last = end;
    }
    if (pauses.size() < 4) return least;
    const auto middle = pauses.begin() + static_cast<std::ptrdiff_t>((pauses.size() - 1) / 2);
    std::nth_element(pauses.begin(), middle, pauses.end());
    return std::max(least, 4 * *middle);
}

std::vector<Reaching> find_reaching(const std::vector<const TimelineMeeting*>& meetings) {
    std::vector<Reaching> result;
    for (std::size_t i = 0; i < meetings.size(); ++i) {
        const auto& when = meetings[i]->meeting.when;
        const auto end = when && is_vague(*when) ? when->latest() : std::nullopt;
        if (!end) continue;
        const auto behind =
            std::partition_point(meetings.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                 meetings.end(), [&end](const TimelineMeeting* entry) {
                                     const auto& other = entry->meeting.when;
                                     const auto begin = other ? other->earliest() : std::nullopt;
                                     return other && (!begin || *begin <= *end);
                                 });
        const auto last = static_cast<std::size_t>(behind - meetings.begin()) - 1;
        if (last > i) result.push_back({i, last});
    }
    return result;
}

std::vector<FlowItem> make_flow(const RowContext& context) {
    return Flow(context).take();
}

}  // namespace detente::layout
