// SPDX-License-Identifier: MIT
#include "cli/command_list.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <unordered_map>

#include "cli/support/briefing.hpp"
#include "cli/support/build_report.hpp"
#include "cli/support/filters.hpp"
#include "cli/support/meeting_table.hpp"
#include "cli/support/messages.hpp"
#include "cli/support/options.hpp"
#include "cli/support/output.hpp"

namespace detente::cli {
namespace {

/// What people rejected, as a timeline of its own.
Timeline rejected_of(const CurationResult& curated, const TimelineFile& file) {
    Timeline rejected;
    for (const Actor& actor : file.actors)
        if (rejected.find_actor(actor.id) == nullptr) rejected.add_actor(actor);
    for (const Meeting& meeting : curated.left_out)
        rejected.add_meeting({meeting, Review::rejected});
    return rejected;
}

/// By the ids of the candidates that `CurationResult` keeps.
std::unordered_map<std::string_view, std::string_view> reasons_of(const CurationResult& curated,
                                                                  const TimelineFile& file) {
    std::unordered_map<std::string_view, std::string_view> reasons;
    for (const EntryTie& tie : curated.ties)
        if (tie.rejection && !tie.candidate.empty())
            reasons.emplace(tie.candidate, file.rejected[tie.entry].why);
    return reasons;
}

bool wants_rejected(const MeetingFilter& filter) {
    return std::ranges::find(filter.reviews, Review::rejected) != filter.reviews.end();
}

}  // namespace

void add_list(CLI::App& app, ListOptions& options) {
    auto& filter = options.filter;
    add_built(app, options.path);
    add_words(app, "--actor", filter.actors, "ACTOR",
              "Only what it takes part in, or someone who acts for it: RUS, Russia, Lavrov");
    app.add_flag("--members", filter.members, "With --actor: also what members of it take part in");
    add_values(app, "--kind", filter.kinds, kind_names, "Only of this kind");
    add_values(app, "--status", filter.statuses, status_names, "Only of this status");
    add_values(app, "--review", filter.reviews, review_names,
               "Only what people did this with; what is rejected is shown only so");
    add_when(app, filter.when);
    app.add_option("--place", filter.place, "Only there: a city, or a country")->type_name("PLACE");
    app.add_option("--text", filter.text, "Only where a field or a quote has these words")
        ->type_name("WORDS");
    app.add_option("--source", filter.source,
                   "Only what a document, title, publisher or address of this name tells")
        ->type_name("NAME");
    app.add_option("--confidence", filter.confidence, "Only from this confidence on, 0 to 1")
        ->check(CLI::Range(0.0, 1.0))
        ->type_name("MIN");
    app.add_flag("--conflicts", filter.with_conflicts, "Only where documents differ");
    add_choice(app, "--format", options.format, {"table", "json", "csv"},
               "A table for people, JSON Lines or CSV for programs");
    add_output(app, options.output);
    add_quiet(app, options.quiet);
}

int run(const ListOptions& options, std::istream& /*in*/, std::ostream& out, std::ostream& err) {
    Messages messages(err, options.quiet);
    const auto built = read_built(options.path, messages);
    if (!built) return 1;
    const auto& [paths, file, curated] = *built;
    const Timeline& timeline = curated.timeline;
    MeetingFilter filter = options.filter;
    filter.actors = actor_ids(filter.actors, timeline, file);
    const auto sources = built_sources(paths);
    std::vector<MeetingRow> rows;
    for (const auto* entry : select(timeline, filter, sources)) rows.push_back({entry});
    std::size_t in_all = timeline.meeting_count();
    Timeline rejected;
    if (wants_rejected(filter)) {
        rejected = rejected_of(curated, file);
        in_all += rejected.meeting_count();
        const auto reasons = reasons_of(curated, file);
        for (const auto* entry : select(rejected, filter, sources))
            rows.push_back({entry, reasons.at(entry->meeting.id)});
    }
    Output output(options.output, out);
    write_meetings(output.stream(), rows, options.format);
    output.commit();
    messages.note(fmt::format("{} of {}", rows.size(), counted(in_all, "meeting")));
    return 0;
}

}  // namespace detente::cli
