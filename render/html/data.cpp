// SPDX-License-Identifier: MIT
#include "render/html/data.hpp"

#include <algorithm>
#include <limits>
#include <unordered_map>

#include "render/html/changes_writer.hpp"
#include "render/html/coverage_writer.hpp"
#include "render/html/data_writer.hpp"
#include "render/html/network.hpp"
#include "render/layout/flow.hpp"
#include "render/layout/heading.hpp"
#include "render/layout/names.hpp"
#include "render/layout/words.hpp"
#include "render/xml.hpp"
#include "timelines/json.hpp"

namespace detente {
namespace {

template <typename Table>
void append_names(JsonWriter& json, std::string_view key, const Table& table) {
    json.key(key).begin_array();
    for (const auto& entry : table) json.value(entry.name);
    json.end_array();
}

/// "<" could end the script element that holds the JSON; in JSON it stands in strings only.
std::string safe_in_script(const std::string& json) {
    std::string out;
    out.reserve(json.size() + json.size() / 64);
    for (const char c : json)
        if (c == '<')
            out += "\\u003c";
        else
            out += c;
    return out;
}

/// The organisation on the timeline that tells most of its members: the one with the fewest.
std::unordered_map<std::string, std::string> blocs(const Timeline& timeline) {
    std::unordered_map<std::string, std::size_t> size;
    const auto ties = timeline.ties();
    for (const ActorTie& tie : ties)
        if (tie.kind == TieKind::member_of) {
            const Actor* whole = timeline.find_actor(tie.to);
            size[tie.to] = whole == nullptr ? 0 : whole->members.size();
        }
    std::unordered_map<std::string, std::string> found;
    for (const ActorTie& tie : ties) {
        if (tie.kind != TieKind::member_of) continue;
        std::string& bloc = found[tie.from];
        if (bloc.empty() || size[tie.to] < size[bloc]) bloc = tie.to;
    }
    return found;
}

void append_actors(JsonWriter& json, const Briefing& briefing, const layout::Ladder& ladder,
                   PageTables& tables) {
    std::unordered_map<std::string_view, std::size_t> accent_of;
    for (const layout::Column& column : ladder.columns)
        if (!column.is_shared) accent_of.emplace(column.actor, column.accent);
    const auto bloc_of = blocs(*briefing.timeline);
    json.key("actors").begin_array();
    for (const Actor* actor : briefing.timeline->actors()) {
        if (actor->kind == ActorKind::person) continue;
        tables.actor_number.emplace(actor->id, tables.actor_number.size());
        json.begin_object();
        json.field("id", clean(actor->id));
        json.field("name", clean(layout::actor_name(*briefing.timeline, actor->id)));
        json.field_if("bloc", [&]() -> std::string_view {
            const auto bloc = bloc_of.find(actor->id);
            return bloc == bloc_of.end() ? std::string_view{} : std::string_view(bloc->second);
        }());
        if (const auto accent = accent_of.find(actor->id); accent != accent_of.end())
            json.field("accent", accent->second);
        json.end_object();
    }
    json.end_array();
    json.key("columns").begin_array();
    for (const layout::Column& column : ladder.columns)
        if (!column.is_shared)
            if (const auto number = tables.actor_number.find(column.actor);
                number != tables.actor_number.end())
                json.value(number->second);
    json.end_array();
}

void append_sources(JsonWriter& json, const Briefing& briefing, PageTables& tables) {
    json.key("sources").begin_array();
    for (const Source& source : briefing.sources) {
        tables.source_number.emplace(source.doc, tables.source_number.size());
        json.begin_object();
        json.field("doc", clean(source.doc));
        json.field_if("title", clean(source.title));
        json.field_if("by", clean(layout::joined(source.publishers,
                                                 [](const std::string& name) { return name; })));
        if (layout::is_web_address(source.url)) json.field("url", clean(source.url));
        append_published(json, source.published);
        json.end_object();
    }
    json.end_array();
}

}  // namespace

std::string page_data(const Briefing& briefing, const layout::Ladder& ladder) {
    std::string out;
    JsonWriter json(out);
    PageTables tables;
    const auto meetings = briefing.timeline->meetings();
    json.begin_object();
    json.field("title", clean(layout::title_of(briefing)));
    json.field("today", static_cast<int>(briefing.today.time_since_epoch().count()));
    json.field("quiet", layout::quiet_days(meetings));
    json.field("reviewed", ladder.marks_unreviewed);
    append_names(json, "statuses", status_names);
    append_names(json, "kinds", kind_names);
    append_names(json, "reviews", review_names);
    append_actors(json, briefing, ladder, tables);
    append_sources(json, briefing, tables);
    for (const TimelineMeeting* entry : meetings)
        tables.meeting_number.emplace(entry->meeting.id, tables.meeting_number.size());
    json.key("meetings").begin_array();
    for (const TimelineMeeting* entry : meetings)
        append_meeting(json, *entry, *briefing.timeline, tables);
    json.end_array();
    append_network(json, *briefing.timeline, tables);
    append_unplaced(json, briefing.unplaced, tables);
    if (briefing.since != nullptr) append_changes(json, *briefing.since, tables);
    json.end_object();
    return safe_in_script(out);
}

}  // namespace detente
