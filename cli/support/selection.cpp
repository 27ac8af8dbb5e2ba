// SPDX-License-Identifier: MIT
#include "cli/support/selection.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <functional>
#include <unordered_set>

#include "cli/support/build_report.hpp"
#include "cli/support/filters.hpp"
#include "cli/support/options.hpp"
#include "timelines/around.hpp"
#include "timelines/importance.hpp"

namespace detente::cli {
namespace {

using Meetings = std::vector<const TimelineMeeting*>;

/// One option that is set: as a person typed it, and what fits it alone.
struct Criterion {
    std::string option;
    Meetings fitting;
};

template <typename Enum>
std::string names_of(const std::vector<Enum>& values) {
    std::string line;
    for (const Enum value : values) line.append(line.empty() ? "" : ",").append(to_string(value));
    return line;
}

MeetingFilter span(const std::optional<Edtf>& from, const std::optional<Edtf>& to) {
    Edtf when;
    when.is_interval = true;
    if (from) when.from = from->from;
    if (to) when.to = to->from;
    MeetingFilter filter;
    filter.when = when;
    return filter;
}

Meetings around(const Timeline& timeline, const std::string& id) {
    if (timeline.find_meeting(id) == nullptr) {
        std::vector<std::string_view> ids;
        for (const TimelineMeeting* entry : timeline.meetings()) ids.push_back(entry->meeting.id);
        const std::string near = suggestion(id, ids);
        throw Error(fmt::format("--around: there is no meeting '{}'{}", id,
                                near.empty() ? "; detente list shows the ids" : near));
    }
    return meetings_around(timeline, id);
}

/// `names`: the timeline by which actors are called what the user typed.
std::vector<Criterion> criteria(const Timeline& timeline, const Timeline& names,
                                const TimelineFile& file, const std::vector<Source>& sources,
                                const SelectionOptions& options) {
    std::vector<Criterion> all;
    const auto add = [&](std::string option, const MeetingFilter& filter) {
        all.push_back({std::move(option), select(timeline, filter, sources)});
    };
    MeetingFilter filter;
    if (!options.actors.empty()) {
        filter.actors = actor_ids(options.actors, names, file);
        add(fmt::format("--actors {}", fmt::join(options.actors, ",")), filter);
    }
    filter = {};
    filter.kinds = options.kinds;
    if (!options.kinds.empty()) add("--kind " + names_of(options.kinds), filter);
    filter = {};
    filter.statuses = options.statuses;
    if (!options.statuses.empty()) add("--status " + names_of(options.statuses), filter);
    if (options.from) add("--from " + to_string(*options.from), span(options.from, {}));
    if (options.until) add("--until " + to_string(*options.until), span({}, options.until));
    filter = {};
    filter.reviews = {Review::confirmed, Review::corrected, Review::added};
    if (options.curated) add("--curated", filter);
    if (!options.around.empty())
        all.push_back({"--around " + options.around, around(timeline, options.around)});
    return all;
}

Meetings fitting_all(const Timeline& timeline, const std::vector<Criterion>& all) {
    Meetings chosen = timeline.meetings();
    for (const Criterion& one : all) {
        const std::unordered_set<const TimelineMeeting*> fitting(one.fitting.begin(),
                                                                 one.fitting.end());
        std::erase_if(chosen, [&](const auto* entry) { return fitting.count(entry) == 0; });
    }
    return chosen;
}

[[noreturn]] void tell_empty(std::size_t known, const std::vector<Criterion>& all) {
    std::string left;
    for (const Criterion& one : all)
        left += fmt::format("{}{} {} {}", left.empty() ? "" : ", ", one.fitting.size(),
                            one.fitting.size() == 1 ? "fits" : "fit", one.option);
    throw Error(
        fmt::format("no meeting is left to draw, and nothing was written: of {} {}; leave "
                    "an option out, or widen it",
                    counted(known, "meeting"), left));
}

}  // namespace

bool SelectionOptions::is_empty() const {
    return actors.empty() && kinds.empty() && statuses.empty() && !from && !until &&
           around.empty() && top == 0 && !curated;
}

void add_selection(CLI::App& app, SelectionOptions& options) {
    add_words(app, "--actors", options.actors, "ACTOR,...",
              "Only what one of them takes part in, or someone who acts for it");
    add_date(app, "--from", options.from, false,
             "Only what may have been then or later: 2022, 2022-01-10");
    add_date(app, "--until", options.until, false, "Only what may have been then or earlier");
    add_values(app, "--kind", options.kinds, kind_names, "Only of this kind");
    add_values(app, "--status", options.statuses, status_names, "Only of this status");
    app.add_option("--around", options.around,
                   "Only what is linked with that meeting, its series, and the month either side")
        ->type_name("ID");
    app.add_option("--top", options.top, "Of these the N that matter most")
        ->check(within(1, 100000, true))
        ->type_name("N");
    app.add_flag("--curated", options.curated, "Only what people confirmed, corrected or added");
}

Meetings choose(const Timeline& timeline, const TimelineFile& file,
                const std::vector<Source>& sources, const SelectionOptions& options) {
    const auto all = criteria(timeline, timeline, file, sources, options);
    Meetings chosen = fitting_all(timeline, all);
    if (chosen.empty() && !all.empty()) tell_empty(timeline.meeting_count(), all);
    return options.top == 0 ? chosen : most_important(timeline, std::move(chosen), options.top);
}

Meetings choose_older(const Timeline& older, const Timeline& newer, const TimelineFile& file,
                      SelectionOptions options) {
    if (!options.around.empty() || options.top != 0) return {};
    return fitting_all(older, criteria(older, newer, file, {}, options));
}

std::vector<Source> sources_of(const Meetings& meetings, const std::vector<Source>& sources) {
    std::unordered_set<std::string_view> docs;
    for (const TimelineMeeting* entry : meetings)
        for (const Evidence& evidence : entry->meeting.evidence) docs.insert(evidence.doc);
    std::vector<Source> quoted = sources;
    std::erase_if(quoted, [&](const Source& source) { return docs.count(source.doc) == 0; });
    return quoted;
}

}  // namespace detente::cli
