// SPDX-License-Identifier: MIT
#include "cli/command_graph.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>

#include "cli/support/briefing.hpp"
#include "cli/support/build_report.hpp"
#include "cli/support/filters.hpp"
#include "cli/support/messages.hpp"
#include "cli/support/network_tables.hpp"
#include "cli/support/options.hpp"
#include "cli/support/output.hpp"

namespace detente::cli {
namespace {

std::size_t place_of(const std::string& typed, const NetworkView& view, const ActorNames& names) {
    const std::string id = actor_id(typed, view.timeline, names);
    const auto& actors = view.network.actors;
    const auto found =
        std::ranges::find_if(actors, [&](const Actor* actor) { return actor->id == id; });
    if (found == actors.end())
        throw Error(
            fmt::format("'{}' takes part in none of these meetings; see detente graph, and "
                        "use --people for the way from person to person",
                        typed));
    return static_cast<std::size_t>(found - actors.begin());
}

/// The days that are asked about, else all.
std::pair<Day, Day> days_of(const std::optional<Edtf>& when) {
    const auto first = when ? when->earliest() : std::nullopt;
    const auto last = when ? when->latest() : std::nullopt;
    return {first.value_or(Day::min()), last.value_or(Day::max() - date::days(1))};
}

void show_path(const GraphOptions& options, const NetworkView& view, const ActorNames& names,
               std::ostream& out, Messages& messages) {
    const std::size_t from = place_of(options.from, view, names);
    const std::size_t to = place_of(options.to, view, names);
    const auto [first, last] = days_of(options.filter.when);
    const auto steps = first_word(view.network, from, to, first, last);
    if (steps) write_path(out, view, from, *steps);
    if (!steps)
        messages.note(
            fmt::format("No way from {} to {} through these meetings", options.from, options.to));
    if (const auto vague = too_vague_for_paths(view.network); vague != 0)
        messages.note(
            fmt::format("Left out {} dated to more than a month", counted(vague, "meeting")));
}

void show_measures(const GraphOptions& options, const NetworkView& view, std::ostream& out,
                   Messages& messages) {
    if (options.show == "ties") return write_ties(out, view);
    if (options.show == "months") return write_months(out, view);
    const auto measures = centralities(view.network);
    if (options.show == "actors")
        write_actors(out, view, measures);
    else
        write_meetings(out, view, measures);
    if (measures.sampled != 0)
        messages.note(fmt::format(
            "Betweenness is estimated from the paths of {} of {} actors and "
            "meetings; in 95 of 100 cases it is within the margin given",
            measures.sampled, view.network.actors.size() + view.network.meetings.size()));
}

}  // namespace

void add_graph(CLI::App& app, GraphOptions& options) {
    add_built(app, options.path);
    add_choice(app, "--show", options.show, {"actors", "ties", "meetings", "months"},
               "Who meets how often and how centrally, who meets whom, where they meet, when");
    app.add_flag("--people", options.people, "Of people, not of the parties for which they act");
    auto* from = app.add_option("--from", options.from,
                                "The first way by which word could have gone from this actor")
                     ->type_name("ACTOR");
    auto* to = app.add_option("--to", options.to, "To this one")->type_name("ACTOR");
    from->needs(to);
    to->needs(from);
    add_when(app, options.filter.when);
    add_values(app, "--kind", options.filter.kinds, kind_names, "Only meetings of this kind");
    add_values(app, "--status", options.filter.statuses, status_names,
               "Only meetings of this status (default: held)");
    add_choice(app, "--format", options.format, {"table", "json"},
               "A table for people, JSON Lines with all meetings for programs");
    add_output(app, options.output);
    add_quiet(app, options.quiet);
}

int run(const GraphOptions& options, std::istream& /*in*/, std::ostream& out, std::ostream& err) {
    Messages messages(err, options.quiet);
    const auto built = read_built(options.path, messages);
    if (!built) return 1;
    const Timeline& timeline = built->curated.timeline;
    MeetingFilter filter = options.filter;
    if (filter.statuses.empty()) filter.statuses = {Status::held};
    const auto network =
        make_network(timeline, select(timeline, filter, {}),
                     options.people ? NetworkActors::people : NetworkActors::parties);
    const NetworkView view{network, timeline, options.format == "json"};
    Output output(options.output, out);
    if (options.from.empty())
        show_measures(options, view, output.stream(), messages);
    else
        show_path(options, view, ActorNames(built->file.actors), output.stream(), messages);
    output.commit();
    messages.note(fmt::format("{} in {}", counted(network.actors.size(), "actor"),
                              counted(network.meetings.size(), "meeting")));
    return 0;
}

}  // namespace detente::cli
