// SPDX-License-Identifier: MIT
#include "render/layout/drafts.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "render/layout/words.hpp"
#include "timelines/words/words.hpp"

namespace detente::layout {
namespace {

constexpr double longest_label = 32.0;  // mm
constexpr double longest_busy = 62;     // days: what reaches further may be folded
constexpr double near_today = 45;       // days

/// "About" a date: half of its unit to either side, three days for a day.
double doubt_in_days(const EdtfDate& when) {
    switch (when.precision()) {
        case Precision::day:
            return 3;
        case Precision::month:
            return 15;
        case Precision::season:
            return 45;
        default:
            return 183;
    }
}

Moment first_moment(const EdtfDate& when) {
    return begin_of(when.earliest()) - (when.approximate ? doubt_in_days(when) : 0);
}

Moment last_moment(const EdtfDate& when) {
    return begin_of(when.latest()) + 1 + (when.approximate ? doubt_in_days(when) : 0);
}

void place_in_time(Draft& draft, const Edtf& when) {
    draft.open_left = when.is_interval && !when.from;
    draft.open_right = when.is_interval && !when.to;
    if (draft.open_left || draft.open_right) {
        draft.at = draft.open_left ? last_moment(*when.to) - 0.5 : first_moment(*when.from) + 0.5;
        return;
    }
    const Period all{first_moment(*when.from), last_moment(when.to ? *when.to : *when.from)};
    draft.at = (all.from + all.to) / 2;
    if (all.to - all.from <= 1) return;
    draft.reach = all;
    draft.is_certain = !is_vague(when);
    if (draft.is_certain && all.to - all.from > longest_busy) draft.at = all.from + 0.5;
}

class Drafter {
  public:
    Drafter(const Timeline& timeline, std::size_t most_lanes) : timeline_(timeline) {
        Parties parties = parties_in(plan_columns(parties_of(timeline.meetings()), most_lanes),
                                     timeline, longest_label);
        drafts_.lanes = std::move(parties.all);
        lane_of_ = std::move(parties.place_of);
    }

    Drafts take() {
        drafts_.language = timeline_.language();
        for (const TimelineMeeting* entry : timeline_.meetings())
            if (entry->meeting.when)
                drafts_.dated.push_back(draft_of(*entry));
            else
                drafts_.undated.push_back(entry);
        std::stable_sort(drafts_.dated.begin(), drafts_.dated.end(),
                         [](const Draft& a, const Draft& b) { return a.at < b.at; });
        return std::move(drafts_);
    }

  private:
    std::size_t nobodys_lane() {
        if (!nobody_) {
            nobody_ = drafts_.lanes.size();
            const Language language = timeline_.language();
            drafts_.lanes.push_back({"", phrase(language, Word::party_unnamed_label),
                                     phrase(language, Word::party_unnamed), *nobody_, true});
        }
        return *nobody_;
    }

    Draft draft_of(const TimelineMeeting& entry) {
        Draft draft;
        draft.entry = &entry;
        std::set<std::size_t> lanes;
        for (const std::string& party : entry.meeting.parties) lanes.insert(lane_of_.at(party));
        if (lanes.empty()) lanes.insert(nobodys_lane());
        draft.lanes.assign(lanes.begin(), lanes.end());
        draft.passed = passed_by(lanes);
        place_in_time(draft, *entry.meeting.when);
        if (entry.meeting.moved_from)
            if (const auto day = entry.meeting.moved_from->earliest())
                draft.moved_from = begin_of(*day) + 0.5;
        return draft;
    }

    const Timeline& timeline_;
    Drafts drafts_;
    std::unordered_map<std::string, std::size_t> lane_of_;
    std::optional<std::size_t> nobody_;
};

}  // namespace

Drafts make_drafts(const Timeline& timeline, std::size_t most_lanes) {
    return Drafter(timeline, most_lanes).take();
}

bool shows_today(const Drafts& drafts, Day today) {
    if (drafts.dated.empty()) return false;
    const Moment now = begin_of(today) + 0.5;
    return now > drafts.dated.front().at - near_today && now < drafts.dated.back().at + near_today;
}

std::vector<Period> busy_of(const Drafts& drafts, Day today) {
    std::vector<Period> busy;
    const auto add_day = [&busy](Moment at) { busy.push_back({at - 0.5, at + 0.5}); };
    for (const Draft& draft : drafts.dated) {
        add_day(draft.at);
        if (draft.reach && draft.reach->to - draft.reach->from <= longest_busy)
            busy.push_back(*draft.reach);
        if (draft.moved_from && draft.at - *draft.moved_from < longest_busy &&
            *draft.moved_from - draft.at < longest_busy)
            add_day(*draft.moved_from);
    }
    if (shows_today(drafts, today)) add_day(begin_of(today) + 0.5);
    return busy;
}

}  // namespace detente::layout
